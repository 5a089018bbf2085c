package fi.opastin.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The mail catcher of dev/: takes e-mail by SMTP and shows it on a page, on Node. */
public final class LocalMailCatcher implements Part {

  private static final Pattern READY = Pattern.compile("mail catcher ready: (\\S+)");

  private final LocalProcess process;
  private final String url;
  private final int smtpPort;

  private LocalMailCatcher(LocalProcess process, String url, int smtpPort) {
    this.process = process;
    this.url = url;
    this.smtpPort = smtpPort;
  }

  /** Starts it and waits until it answers. */
  public static LocalMailCatcher start(int smtpPort, int webPort, Consumer<String> output) {
    var process =
        LocalProcess.start(
            "mail catcher",
            List.of(Dev.node().toString(), "mail-catcher/server.mjs"),
            Folders.dev(),
            Map.of(
                "OPASTIN_SMTP_PORT", Integer.toString(smtpPort),
                "OPASTIN_MAIL_PORT", Integer.toString(webPort)),
            READY,
            output);
    var ready = process.awaitReady(Duration.ofSeconds(60));
    return new LocalMailCatcher(process, ready.group(1), smtpPort);
  }

  /** Its page; the JSON API is at {@code /api/email} below. */
  public String url() {
    return url;
  }

  public int smtpPort() {
    return smtpPort;
  }

  public LocalProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }
}
