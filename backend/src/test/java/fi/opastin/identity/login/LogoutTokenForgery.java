package fi.opastin.identity.login;

import fi.opastin.testing.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** What an attacker may try to be taken for a logout token of the organisation's provider. */
enum LogoutTokenForgery {
  /** The token as the provider makes it, without a session. */
  NONE((claims, signature) -> {}),
  UNKNOWN_SESSION((claims, signature) -> claims.setClaim("sid", UUID.randomUUID().toString())),
  ANOTHER_KEY((claims, signature) -> signature.setKey(anotherKey())),
  UNKNOWN_KEY((claims, signature) -> {
    signature.setKeyIdHeaderValue("another");
    signature.setKey(anotherKey());
  }),
  UNSIGNED((claims, signature) -> {
    signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    signature.setAlgorithmHeaderValue("none");
    signature.setKey(null);
  }),
  PUBLIC_KEY_AS_SECRET((claims, signature) -> {
    signature.setAlgorithmHeaderValue("HS256");
    signature.setKey(new HmacKey(providerKey().getRsaPublicKey().getEncoded()));
  }),
  ANOTHER_AUDIENCE((claims, signature) -> claims.setAudience("another-application")),
  ANOTHER_ISSUER((claims, signature) -> claims.setIssuer("https://another-issuer.example")),
  STRONG_ISSUER((claims, signature) -> claims.setIssuer(Database.setting("OPASTIN_STRONG_ISSUER"))),
  ID_TOKEN((claims, signature) -> {
    claims.unsetClaim("events");
    claims.setClaim("nonce", "n1");
    claims.setClaim("auth_time", Instant.now().getEpochSecond());
  }),
  ID_TOKEN_WITHOUT_NONCE((claims, signature) -> claims.unsetClaim("events")),
  WITH_NONCE((claims, signature) -> claims.setClaim("nonce", "n1")),
  WITHOUT_ID((claims, signature) -> claims.unsetClaim("jti")),
  WITHOUT_TIME((claims, signature) -> claims.unsetClaim("iat")),
  WITHOUT_PERSON((claims, signature) -> claims.unsetClaim("sub")),
  OLD((claims, signature) -> claims.setIssuedAt(secondsFromNow(-180))),
  EARLY((claims, signature) -> claims.setIssuedAt(secondsFromNow(60))),
  EXPIRED((claims, signature) -> claims.setExpirationTime(secondsFromNow(-30)));

  private final BiConsumer<JwtClaims, JsonWebSignature> change;

  LogoutTokenForgery(BiConsumer<JwtClaims, JsonWebSignature> change) {
    this.change = change;
  }

  String token(String subject) throws JoseException {
    var claims = new JwtClaims();
    claims.setIssuer(Database.setting("OPASTIN_ORGANISATION_ISSUER"));
    claims.setAudience("opastin-organisations");
    claims.setSubject(subject);
    claims.setIssuedAt(secondsFromNow(0));
    claims.setExpirationTime(secondsFromNow(120));
    claims.setJwtId(UUID.randomUUID().toString());
    claims.setClaim(
        "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    var key = providerKey();
    var signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue("RS256");
    signature.setKeyIdHeaderValue(key.getKeyId());
    signature.setHeader("typ", "logout+jwt");
    signature.setKey(key.getRsaPrivateKey());
    change.accept(claims, signature);
    signature.setPayload(claims.toJson());
    return signature.getCompactSerialization();
  }

  private static NumericDate secondsFromNow(int seconds) {
    return NumericDate.fromSeconds(Instant.now().getEpochSecond() + seconds);
  }

  private static RsaJsonWebKey providerKey() {
    try {
      var file = Path.of(Database.setting("OPASTIN_KEYS"), "provider-organisation.jwk");
      return (RsaJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Key anotherKey() {
    try {
      return RsaJwkGenerator.generateJwk(2048).getRsaPrivateKey();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}
