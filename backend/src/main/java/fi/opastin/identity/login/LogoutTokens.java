package fi.opastin.identity.login;

import fi.opastin.identity.login.ProviderOutage.ProviderUnavailableException;
import fi.opastin.identity.session.LoginProvider;
import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.UnresolvableKeyException;

/** Verifies logout tokens with the keys by which the organisation's logins are verified. */
@ApplicationScoped
class LogoutTokens {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final TenantConfigBean tenants;

  /** Of what has been verified. */
  private final JwtConsumer reader =
      new JwtConsumerBuilder()
          .setSkipAllValidators()
          .setDisableRequireSignature()
          .setSkipSignatureVerification()
          .build();

  LogoutTokens(TenantConfigBean tenants) {
    this.tenants = tenants;
  }

  /**
   * @return empty if it is no right logout token
   * @throws ProviderUnavailableException if the provider's keys are not known yet
   */
  Optional<LogoutToken> verified(String token) {
    var provider = tenants.getStaticTenant(LoginProvider.ORGANISATION.tenant()).provider();
    if (provider == null) {
      throw new ProviderUnavailableException(503);
    }
    try {
      if (!isSignedByKnownKey(provider, token) && !isSignedByNewKey(provider, token)) {
        return Optional.empty();
      }
      return LogoutToken.from(reader.processToClaims(token), NumericDate.now());
    } catch (InvalidJwtException e) {
      return Optional.empty();
    }
  }

  /** Signature, issuer and audience; false if it names a key that is not known. */
  private static boolean isSignedByKnownKey(OidcProvider provider, String token)
      throws InvalidJwtException {
    try {
      provider.verifyLogoutJwtToken(token);
      return true;
    } catch (InvalidJwtException e) {
      if (e.getCause() instanceof UnresolvableKeyException) {
        return false;
      }
      throw e;
    }
  }

  private static boolean isSignedByNewKey(OidcProvider provider, String token) {
    return provider
        .refreshJwksAndVerifyJwtToken(token, true, false, null)
        .map(right -> true)
        .onFailure(InvalidJwtException.class)
        .recoverWithItem(false)
        .await()
        .atMost(PATIENCE);
  }
}
