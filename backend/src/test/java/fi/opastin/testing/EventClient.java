package fi.opastin.testing;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.ConfigProvider;

/** Follows the event stream as a browser does, until closed. */
public final class EventClient implements AutoCloseable {

  private static final String BELL = "bell";
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final HttpResponse<InputStream> response;
  private final List<ServerEvent> events = new CopyOnWriteArrayList<>();
  private volatile int comments;
  private volatile boolean ended;

  private EventClient(HttpResponse<InputStream> response) {
    this.response = response;
  }

  /**
   * An event of the stream.
   *
   * @param id empty if it has none
   */
  public record ServerEvent(String id, String name, String data) {

    public long number() {
      return Long.parseLong(id);
    }
  }

  /** Connects; without {@code lastEventId} the stream starts from now. */
  public static EventClient connect(String cookie, String... lastEventId) {
    var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    return connect(port, cookie, lastEventId);
  }

  /** Connects to the replica that listens at a port. */
  public static EventClient connect(int port, String cookie, String... lastEventId) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/events"))
            .header("Cookie", cookie)
            .header("Accept", "text/event-stream");
    for (var id : lastEventId) {
      request.header("Last-Event-ID", id);
    }
    try {
      var client =
          new EventClient(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
      Thread.ofVirtual().start(client::read);
      return client;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public int status() {
    return response.statusCode();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** What has come so far, without how the bell stands. */
  public List<ServerEvent> events() {
    return events.stream().filter(event -> !event.name().equals(BELL)).toList();
  }

  /** How the bell stood so far; the first is how it stood at the beginning. */
  public List<Integer> bells() {
    return events.stream()
        .filter(event -> event.name().equals(BELL))
        .map(event -> JsonPath.from(event.data()).getInt("unseen"))
        .toList();
  }

  /** How many lines came that only keep the connection open. */
  public int comments() {
    return comments;
  }

  /** Whether the server has closed the stream. */
  public boolean ended() {
    return ended;
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    Map<String, String> fields = new HashMap<>();
    try (var lines = new Scanner(response.body(), StandardCharsets.UTF_8)) {
      while (lines.hasNextLine()) {
        var line = lines.nextLine();
        if (line.startsWith(":")) {
          comments++;
        } else if (!line.isEmpty()) {
          var colon = line.indexOf(':');
          fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
        } else if (!fields.isEmpty()) {
          events.add(
              new ServerEvent(
                  fields.getOrDefault("id", ""),
                  fields.getOrDefault("event", "message"),
                  fields.getOrDefault("data", "")));
          fields.clear();
        }
      }
    }
    ended = true;
  }
}
