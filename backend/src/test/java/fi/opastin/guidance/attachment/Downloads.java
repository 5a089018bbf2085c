package fi.opastin.guidance.attachment;

import fi.opastin.testing.AttachedFiles;
import fi.opastin.testing.Database;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Downloads read by hand. */
final class Downloads {

  private Downloads() {}

  /** Whether all of it came. */
  static boolean whole(String cookie, String workspaceId, String id) {
    var address =
        Database.setting("OPASTIN_ORIGIN")
            + "/api/v1"
            + AttachedFiles.path(workspaceId, id)
            + "/content";
    var request = HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookie).build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
