package fi.opastin.testing;

import fi.opastin.access.Role;
import fi.opastin.platform.database.Ids;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Sessions as a login makes them, without the login. */
public final class TestSessions {

  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration ABSOLUTE = Duration.ofHours(10);

  private TestSessions() {}

  /**
   * A session that has begun.
   *
   * @param cookie value of the header {@code Cookie}
   */
  public record TestSession(UUID id, UUID accountId, String cookie) {}

  /** Begins a session; gives the value of the header {@code Cookie}. */
  public static String of(UUID accountId, Role... roles) {
    return begin(accountId, roles).cookie();
  }

  /** Begins a session: a row in the database, and the token that names it. */
  public static TestSession begin(UUID accountId, Role... roles) {
    var id = Ids.next();
    var now = now().atOffset(ZoneOffset.UTC);
    Database.execute(
        """
        insert into session (id, account_id, provider, started_at, last_used_at, idle_seconds, expires_at)
        values (?, ?, ?, ?, ?, ?, ?)\
        """,
        id,
        accountId,
        Arrays.asList(roles).contains(Role.CUSTOMER) ? "SUOMIFI" : "ORGANISATION",
        now,
        now,
        (int) IDLE.toSeconds(),
        now.plus(ABSOLUTE));
    return new TestSession(
        id, accountId, "__Host-session=" + sign(claims(accountId, id, roles), signingKey()));
  }

  /** The claims of a session's token, for tests that change some of them. */
  public static JwtClaims claims(UUID accountId, UUID sessionId, Role... roles) {
    var claims = new JwtClaims();
    claims.setIssuer(Database.setting("OPASTIN_ORIGIN"));
    claims.setAudience("opastin-api");
    claims.setSubject(accountId.toString());
    claims.setJwtId(UUID.randomUUID().toString());
    claims.setClaim("sid", sessionId.toString());
    claims.setClaim("token_use", "session");
    claims.setStringListClaim("groups", Arrays.stream(roles).map(Role::name).toList());
    // by the real time: the verification of tokens does not follow the clock of the tests
    claims.setIssuedAt(NumericDate.now());
    claims.setExpirationTime(
        NumericDate.fromSeconds(Instant.now().plus(ABSOLUTE).getEpochSecond()));
    return claims;
  }

  /** The token of these claims. */
  public static String sign(JwtClaims claims, PublicJsonWebKey key) {
    try {
      var signature = new JsonWebSignature();
      signature.setPayload(claims.toJson());
      signature.setAlgorithmHeaderValue("ES256");
      signature.setKeyIdHeaderValue(key.getKeyId());
      signature.setHeader("typ", "JWT");
      signature.setKey(key.getPrivateKey());
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key with which the service signs sessions. */
  public static PublicJsonWebKey signingKey() {
    try {
      return PublicJsonWebKey.Factory.newPublicJwk(
          Files.readString(Path.of(Database.setting("OPASTIN_KEYS"), "session-signing.jwk")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Instant now() {
    return Arc.container().instance(Clock.class).get().instant();
  }
}
