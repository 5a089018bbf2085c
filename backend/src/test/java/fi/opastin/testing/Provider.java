package fi.opastin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The faults that the issuer of strong authentication can be made to commit. */
public final class Provider {

  private Provider() {}

  /**
   * @param faults JSON object of switches
   */
  public static void commit(String faults) {
    send("PUT", "/faults", BodyPublishers.ofString(faults));
  }

  public static void behave() {
    send("DELETE", "/faults", BodyPublishers.noBody());
  }

  /** What the last authorization request carried, as JSON. */
  public static String lastAuthorization() {
    return send("GET", "/last-authorization", BodyPublishers.noBody());
  }

  private static String send(String method, String path, BodyPublisher body) {
    try (var http = HttpClient.newHttpClient()) {
      var response =
          http.send(
              HttpRequest.newBuilder(URI.create(Database.setting("OPASTIN_STRONG_ISSUER") + path))
                  .method(method, body)
                  .build(),
              BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
