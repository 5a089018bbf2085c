package fi.opastin.identity.login;

import fi.opastin.service.status.ServiceCheck;
import fi.opastin.service.status.ServicePart;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the OpenID providers answer at all. */
@ApplicationScoped
class LoginCheck implements ServiceCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int OUT_OF_ORDER = 500;

  private final Map<ServicePart, URI> addresses;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  LoginCheck(
      @ConfigProperty(name = "quarkus.oidc.suomifi.auth-server-url") String strong,
      @ConfigProperty(name = "quarkus.oidc.suomifi.jwks-path") String strongKeys,
      @ConfigProperty(name = "quarkus.oidc.organisation.auth-server-url") String organisation) {
    addresses =
        Map.of(
            ServicePart.CUSTOMER_LOGIN, at(strong, strongKeys),
            ServicePart.STAFF_LOGIN, at(organisation, "/.well-known/openid-configuration"));
  }

  /** As the OpenID client puts addresses together. */
  private static URI at(String issuer, String path) {
    return URI.create(path.startsWith("http") ? path : issuer + path);
  }

  @Override
  public Set<ServicePart> parts() {
    return addresses.keySet();
  }

  @Override
  public boolean works(ServicePart part) {
    var request =
        HttpRequest.newBuilder(Objects.requireNonNull(addresses.get(part)))
            .timeout(PATIENCE)
            .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() < OUT_OF_ORDER;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
