package fi.opastin.testing;

import static org.awaitility.Awaitility.await;

import fi.opastin.local.LocalException;
import fi.opastin.local.LocalMailCatcher;
import java.net.URI;
import java.time.Duration;

/** The mail server of the environment, as somebody who stops it and starts it again. */
public final class MailServer {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private MailServer() {}

  /** Ends it; whoever wants to send mail is refused the connection. */
  public static void stop() {
    ProcessHandle.of(Long.parseLong(Database.setting(OpastinEnvironment.MAIL_PROCESS)))
        .ifPresent(process -> {
          process.destroy();
          process.onExit().join();
        });
  }

  /**
   * Starts it again at its ports, empty; it ends with the JVM. Somebody's connection may have got
   * one of the ports in between, so it is tried until they are free.
   */
  public static void start() {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .ignoreException(LocalException.class)
        .until(() -> {
          LocalMailCatcher.start(
              Integer.parseInt(Database.setting("OPASTIN_SMTP_PORT")),
              URI.create(Database.setting(OpastinEnvironment.MAIL_PAGE)).getPort(),
              line -> {});
          return true;
        });
  }
}
