package fi.opastin.identity.session;

import fi.opastin.access.Role;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * The signed token in the session's cookie. It is made once per login and names the session; what
 * can change is asked from the database.
 */
@Singleton
public class SessionTokens {

  /** Whom our tokens are for. */
  static final String AUDIENCE = "opastin-api";

  static final String SESSION_ID = "sid";
  static final String USE = "token_use";
  static final String USE_SESSION = "session";

  private final String origin;
  private final PublicJsonWebKey key;
  private final JWTParser parser;

  SessionTokens(
      @ConfigProperty(name = "opastin.origin") String origin,
      @ConfigProperty(name = "opastin.keys.folder") Path keys,
      JWTParser parser)
      throws IOException, JoseException {
    this.origin = origin;
    this.parser = parser;
    this.key =
        PublicJsonWebKey.Factory.newPublicJwk(
            Files.readString(keys.resolve("session-signing.jwk")));
  }

  /**
   * @param expiresAt the session's absolute limit
   */
  String mint(UUID sessionId, UUID accountId, Set<Role> roles, Instant now, Instant expiresAt) {
    return Jwt.issuer(origin)
        .audience(AUDIENCE)
        .subject(accountId.toString())
        .groups(roles.stream().map(Role::name).collect(Collectors.toSet()))
        .claim(SESSION_ID, sessionId.toString())
        .claim(USE, USE_SESSION)
        .issuedAt(now)
        .expiresAt(expiresAt)
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .keyId(key.getKeyId())
        .sign(key.getPrivateKey());
  }

  /** The session that a cookie names, if the cookie is one of ours that could still live. */
  public Optional<UUID> sessionOf(String token) {
    try {
      String sessionId = parser.parse(token).getClaim(SESSION_ID);
      return Optional.of(UUID.fromString(sessionId));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }
}
