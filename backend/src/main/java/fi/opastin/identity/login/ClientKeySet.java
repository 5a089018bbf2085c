package fi.opastin.identity.login;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;

/**
 * {@code GET /auth/organisation/keys}: the public key by which organisations' OpenID providers know
 * the service ({@code jwks_uri} of a client).
 */
@ApplicationScoped
class ClientKeySet {

  private static final String PATH = "/auth/organisation/keys";

  private final String json;

  ClientKeySet(ClientKeys keys) {
    json = new JsonWebKeySet(keys.signing()).toJson(OutputControlLevel.PUBLIC_ONLY);
  }

  void install(@Observes Router router) {
    router
        .route(HttpMethod.GET, PATH)
        .handler(context ->
            context
                .response()
                .putHeader("Content-Type", "application/jwk-set+json")
                .putHeader("Cache-Control", "public, max-age=3600")
                .end(json));
  }
}
