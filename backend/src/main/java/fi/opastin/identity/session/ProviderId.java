package fi.opastin.identity.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What an OpenID provider has named: a session ({@code sid}) or a token ({@code jti}). Only its
 * SHA-256 is kept, which for a random value tells nothing.
 *
 * @param issuer which provider
 */
public record ProviderId(String issuer, String id) {

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((issuer + "\n" + id).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
