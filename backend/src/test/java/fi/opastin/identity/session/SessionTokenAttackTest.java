package fi.opastin.identity.session;

import static fi.opastin.identity.session.SessionApiTest.assertNotSignedIn;
import static io.restassured.RestAssured.given;

import fi.opastin.access.Role;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestSessions;
import fi.opastin.testing.TestSessions.TestSession;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class SessionTokenAttackTest {

  private static final String SESSION = "/api/v1/session";

  private TestSession session;
  private JwtClaims claims;

  @BeforeEach
  void begin() {
    var elina = Fixtures.elina().accountId();
    session = TestSessions.begin(elina, Role.EXPERT);
    claims = TestSessions.claims(elina, session.id(), Role.EXPERT);
  }

  @Test
  @DisplayName("security: control: the claims, signed as they are, are let in")
  void control() {
    with(TestSessions.sign(claims, TestSessions.signingKey())).get(SESSION).then().statusCode(200);
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("another audience", claims -> claims.setAudience("other")),
        change("another issuer", claims -> claims.setIssuer("http://127.0.0.1:9100")),
        change("expired", claims -> claims.setExpirationTime(NumericDate.fromSeconds(1))),
        change("no expiry", claims -> claims.unsetClaim("exp")),
        change("no session", claims -> claims.unsetClaim("sid")),
        change("no session's id", claims -> claims.setClaim("sid", "x")),
        change("a number for a session", claims -> claims.setClaim("sid", 1)),
        change(
            "an unknown session", claims -> claims.setClaim("sid", UUID.randomUUID().toString())),
        change("no subject", claims -> claims.unsetClaim("sub")),
        change("no account's id", claims -> claims.setSubject("elina")),
        change("another use", claims -> claims.setClaim("token_use", "machine")),
        change("no use", claims -> claims.unsetClaim("token_use")),
        change("no id", claims -> claims.unsetClaim("jti")),
        change("an unknown role", claims -> claims.setStringListClaim("groups", "ROOT")));
  }

  private static Arguments change(String what, Consumer<JwtClaims> change) {
    return Arguments.of(what, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  @DisplayName("security: a token with other claims, though well signed, is 401")
  void changedClaims(String what, Consumer<JwtClaims> change) {
    change.accept(claims);
    assertNotSignedIn(
        with(TestSessions.sign(claims, TestSessions.signingKey())).get(SESSION).then());
  }

  @Test
  @DisplayName("security: a token of another key is 401, whatever key it names")
  void anotherKey() throws JoseException {
    PublicJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
    key.setKeyId(TestSessions.signingKey().getKeyId());
    assertNotSignedIn(with(TestSessions.sign(claims, key)).get(SESSION).then());
    key.setKeyId("unknown");
    assertNotSignedIn(with(TestSessions.sign(claims, key)).get(SESSION).then());
  }

  @Test
  @DisplayName("security: a token of the provider's or the client's key is 401")
  void foreignKeys() throws IOException, JoseException {
    for (var file : new String[] {"client-signing.jwk", "provider-organisation.jwk"}) {
      var key =
          PublicJsonWebKey.Factory.newPublicJwk(
              Files.readString(Path.of(Database.setting("OPASTIN_KEYS"), file)));
      assertNotSignedIn(
          with(signed("RS256", key.getKeyId(), key.getPrivateKey())).get(SESSION).then());
    }
  }

  @Test
  @DisplayName("security: HS256 with the public key as its secret is 401")
  void symmetric() throws IOException, JoseException {
    var published =
        Files.readString(Path.of(Database.setting("OPASTIN_KEYS"), "session-public.jwks.json"));
    var kid = TestSessions.signingKey().getKeyId();
    var asText = new HmacKey(published.getBytes(StandardCharsets.UTF_8));
    var asKey = new HmacKey(TestSessions.signingKey().getPublicKey().getEncoded());
    assertNotSignedIn(with(signed("HS256", kid, asText)).get(SESSION).then());
    assertNotSignedIn(with(signed("HS256", kid, asKey)).get(SESSION).then());
  }

  @Test
  @DisplayName("security: alg none and an edited payload are 401")
  void unsignedAndEdited() {
    var parts = session.cookie().substring("__Host-session=".length()).split("\\.");
    assertNotSignedIn(
        with(encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".").get(SESSION).then());
    claims.setSubject(Fixtures.olga().accountId().toString());
    assertNotSignedIn(
        with(parts[0] + "." + encoded(claims.toJson()) + "." + parts[2]).get(SESSION).then());
    assertNotSignedIn(with(parts[0] + "." + parts[1] + ".").get(SESSION).then());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "..", "a.b.c", "a.b.c.d.e", "%00%FF", "eyJ.eyJ.x", "null"})
  @DisplayName("security: garbage in the cookie is 401")
  void garbage(String value) {
    assertNotSignedIn(with(value).get(SESSION).then());
  }

  @Test
  @DisplayName(
      "security: a session's token is no bearer token, nor one under another cookie's name")
  void elsewhere() {
    var token = session.cookie().substring("__Host-session=".length());
    assertNotSignedIn(given().header("Authorization", "Bearer " + token).get("/api/v1/me").then());
    assertNotSignedIn(given().header("Cookie", "session=" + token).get("/api/v1/me").then());
    assertNotSignedIn(given().header("Cookie", "Bearer=" + token).get("/api/v1/me").then());
    assertNotSignedIn(given().queryParam("access_token", token).get("/api/v1/me").then());
  }

  private String signed(String algorithm, String kid, java.security.Key key) throws JoseException {
    var signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setAlgorithmHeaderValue(algorithm);
    signature.setKeyIdHeaderValue(kid);
    signature.setKey(key);
    return signature.getCompactSerialization();
  }

  private static io.restassured.specification.RequestSpecification with(String token) {
    return given().header("Cookie", "__Host-session=" + token);
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
