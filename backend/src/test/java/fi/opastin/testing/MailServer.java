package fi.opastin.testing;

import fi.opastin.local.LocalMailCatcher;
import java.net.URI;

/** The mail server of the environment, as somebody who stops it and starts it again. */
public final class MailServer {

  private MailServer() {}

  /** Ends it; whoever wants to send mail is refused the connection. */
  public static void stop() {
    ProcessHandle.of(process())
        .ifPresent(process -> {
          process.destroy();
          process.onExit().join();
        });
  }

  /** Starts it again at its ports, empty; it ends with the JVM. */
  public static void start() {
    var started =
        LocalMailCatcher.start(
            Integer.parseInt(Database.setting("OPASTIN_SMTP_PORT")),
            URI.create(Database.setting(OpastinEnvironment.MAIL_PAGE)).getPort(),
            line -> {});
    // known to the whole JVM, whichever class loader stops it next
    System.setProperty(OpastinEnvironment.MAIL_PROCESS, Long.toString(started.process().pid()));
  }

  private static long process() {
    var restarted = Long.getLong(OpastinEnvironment.MAIL_PROCESS);
    return restarted != null
        ? restarted
        : Long.parseLong(Database.setting(OpastinEnvironment.MAIL_PROCESS));
  }
}
