package fi.opastin.identity.organisation;

import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

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
   * @throws ProviderFault also if anything but the document comes
   */
  String read(URI address) throws ProviderFault {
    return read(address, PATIENCE);
  }

  /**
   * @param patience how long the answer may take to begin; all of it may take twice as long
   * @throws ProviderFault also if anything but the document comes
   */
  String read(URI address, Duration patience) throws ProviderFault {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("Accept", "application/json")
            .build();
    var sent = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LIMIT));
    try {
      var response = sent.get(2 * patience.toSeconds(), TimeUnit.SECONDS);
      if (response.statusCode() != 200) {
        throw new ProviderFault(
            ProviderFlaw.NO_DOCUMENT, "the OpenID provider answers " + response.statusCode());
      }
      return response.body();
    } catch (ExecutionException e) {
      throw new ProviderFault(
          flaw(e.getCause()), "the OpenID provider's document cannot be read", e);
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw new ProviderFault(
          ProviderFlaw.UNREACHABLE, "the OpenID provider's document does not come", e);
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      throw new ProviderFault(ProviderFlaw.UNREACHABLE, "interrupted", e);
    }
  }

  private static ProviderFlaw flaw(@Nullable Throwable cause) {
    return switch (cause) {
      case SSLException _ -> ProviderFlaw.NOT_TRUSTED;
      case ConnectException _ -> ProviderFlaw.UNREACHABLE;
      case HttpTimeoutException _ -> ProviderFlaw.UNREACHABLE;
      case null, default -> ProviderFlaw.NO_DOCUMENT;
    };
  }
}
