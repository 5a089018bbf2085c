package fi.opastin.identity.organisation;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads what an OpenID provider publishes: small, soon, and from nowhere else than asked. */
@Singleton
class ProviderDocuments {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LIMIT = 256 * 1024;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * @throws IOException also if anything but the document comes
   */
  String read(URI address) throws IOException {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Accept", "application/json")
            .build();
    var sent = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LIMIT));
    try {
      var response = sent.get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (response.statusCode() != 200) {
        throw new IOException("the OpenID provider answers " + response.statusCode());
      }
      return response.body();
    } catch (ExecutionException | TimeoutException e) {
      sent.cancel(true);
      throw new IOException("the OpenID provider's document cannot be read", e);
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
