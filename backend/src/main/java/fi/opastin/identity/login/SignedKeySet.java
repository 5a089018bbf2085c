package fi.opastin.identity.login;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.TenantFeature;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.util.KeyUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Strong authentication's keys rotate weekly and come as a signed set: they count only when signed
 * with the provider's entity key, which was handed over beforehand.
 */
@ApplicationScoped
@Unremovable
@TenantFeature("suomifi")
@OidcEndpoint(OidcEndpoint.Type.JWKS)
class SignedKeySet implements OidcResponseFilter {

  private final JwtConsumer consumer;

  SignedKeySet(
      LoginConfiguration configuration,
      @ConfigProperty(name = "quarkus.oidc.suomifi.token.issuer") String issuer)
      throws IOException, GeneralSecurityException {
    var entityKey =
        KeyUtils.decodePublicKey(
            Files.readString(configuration.entityKey()), SignatureAlgorithm.RS256);
    consumer =
        new JwtConsumerBuilder()
            .setVerificationKey(entityKey)
            .setExpectedIssuer(issuer)
            .setRequireExpirationTime()
            .setSkipDefaultAudienceValidation()
            .setJwsAlgorithmConstraints(ConstraintType.PERMIT, "RS256")
            .build();
  }

  @Override
  public Uni<Void> filter(OidcResponseFilterContext response) {
    if (response.statusCode() == 200) {
      response.responseBody(Buffer.buffer(verified(response.responseBody().toString().strip())));
    }
    return Uni.createFrom().voidItem();
  }

  private String verified(String signedKeySet) {
    try {
      return consumer.processToClaims(signedKeySet).getRawJson();
    } catch (InvalidJwtException e) {
      throw new OIDCException("the key set is not signed with the provider's entity key", e);
    }
  }
}
