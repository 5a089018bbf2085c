package fi.opastin.identity.login;

import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA512;

import fi.opastin.identity.login.ProviderOutage.ProviderUnavailableException;
import fi.opastin.identity.organisation.OrganisationLogin;
import fi.opastin.identity.organisation.ProviderKeys;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Verifies logout tokens of the organisations' own OpenID providers: also on a replica where nobody
 * has logged in by one yet, and the OpenID client does not know it.
 */
@Singleton
class OwnLogoutTokens {

  private final ProviderKeys keys;

  OwnLogoutTokens(ProviderKeys keys) {
    this.keys = keys;
  }

  /**
   * @return empty if it is no right logout token of this one
   * @throws ProviderUnavailableException if the OpenID provider cannot be asked for its keys
   */
  Optional<LogoutToken> verified(OrganisationLogin login, String token) {
    try {
      var claims =
          new JwtConsumerBuilder()
              .setVerificationKeyResolver(keys.of(login))
              .setJwsAlgorithmConstraints(
                  ConstraintType.PERMIT,
                  RSA_USING_SHA256,
                  RSA_USING_SHA384,
                  RSA_USING_SHA512,
                  RSA_PSS_USING_SHA256,
                  ECDSA_USING_P256_CURVE_AND_SHA256,
                  ECDSA_USING_P384_CURVE_AND_SHA384)
              .setExpectedIssuer(login.issuer())
              .setExpectedAudience(login.clientId())
              .build()
              .processToClaims(token);
      return LogoutToken.from(claims, NumericDate.now());
    } catch (InvalidJwtException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ProviderUnavailableException(503);
    }
  }
}
