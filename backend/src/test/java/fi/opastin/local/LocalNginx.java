package fi.opastin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Debian's nginx with the configuration of docker-compose.yml. */
public final class LocalNginx implements Part {

  private static final Pattern READY = Pattern.compile("start worker process");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final LocalProcess process;
  private final Path folder;

  private LocalNginx(LocalProcess process, Path folder) {
    this.process = process;
    this.folder = folder;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param variables those that the template names
   */
  public static LocalNginx start(Map<String, String> variables, Consumer<String> output) {
    try {
      var folder = Files.createTempDirectory("opastin-nginx");
      Files.createDirectory(folder.resolve("buffers"));
      Files.writeString(folder.resolve("opastin.conf"), filled(variables));
      var configuration = Files.writeString(folder.resolve("nginx.conf"), frame());
      var process =
          LocalProcess.start(
              "nginx",
              List.of(
                  Settings.text("OPASTIN_NGINX", "/usr/sbin/nginx"),
                  "-p",
                  folder.toString(),
                  "-e",
                  "stderr",
                  "-c",
                  configuration.toString()),
              folder,
              Map.of(),
              READY,
              output);
      process.awaitReady(PATIENCE);
      // whatever it wanted to keep on disk now fails
      TemporaryFolder.delete(folder.resolve("buffers"));
      return new LocalNginx(process, folder);
    } catch (IOException e) {
      throw new LocalException("nginx cannot be configured", e);
    }
  }

  @Override
  public void close() {
    process.close();
    TemporaryFolder.delete(folder);
  }

  private static String filled(Map<String, String> variables) throws IOException {
    var text = Files.readString(Folders.root().resolve("deploy/nginx/opastin.conf.template"));
    for (var variable : variables.entrySet()) {
      text = text.replace("${" + variable.getKey() + "}", variable.getValue());
    }
    return text;
  }

  /** What is around it in the image of nginx. */
  private static String frame() {
    return """
    daemon off;
    user %s;
    pid nginx.pid;
    error_log stderr notice;
    events {}
    http {
      include /etc/nginx/mime.types;
      client_body_temp_path buffers/body;
      proxy_temp_path buffers/proxy;
      fastcgi_temp_path buffers/fastcgi;
      uwsgi_temp_path buffers/uwsgi;
      scgi_temp_path buffers/scgi;
      include opastin.conf;
    }
    """
        .formatted(System.getProperty("user.name"));
  }
}
