package fi.opastin.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.identity.session.ProviderId;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogoutTokenTest {

  private static final long ISSUED = 1_795_660_000;
  private static final String ISSUER = "https://login.example";
  private static final String RIGHT =
      """
      {"iss": "https://login.example", "aud": "opastin", "iat": 1795660000, "exp": 1795660120,
       "jti": "a1", "sub": "s1", "sid": "d1",
       "events": {"http://schemas.openid.net/event/backchannel-logout": {}}}\
      """;

  @Test
  @DisplayName("T21 a logout token tells who has logged out, and of which session")
  void right() throws InvalidJwtException {
    assertThat(read(RIGHT, 0))
        .hasValue(
            new LogoutToken(
                new ProviderId(ISSUER, "a1"),
                Optional.of("s1"),
                Optional.of(new ProviderId(ISSUER, "d1"))));
    assertThat(read(RIGHT.replace("\"sid\": \"d1\",", ""), 0).orElseThrow().session()).isEmpty();
    assertThat(read(RIGHT.replace("\"sub\": \"s1\",", ""), 0).orElseThrow().subject()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iat", "exp", "jti", "events"})
  @DisplayName("security: without a claim that a logout token must have, it is none")
  void missing(String claim) throws InvalidJwtException {
    var claims = JwtClaims.parse(RIGHT);
    claims.unsetClaim(claim);
    assertThat(LogoutToken.from(claims, NumericDate.fromSeconds(ISSUED))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"nonce\": \"n1\", \"jti\": \"a1\"",
        "\"jti\": \"a1\", \"sid\": 7",
        "\"jti\": \"a1\", \"events\": [\"http://schemas.openid.net/event/backchannel-logout\"]",
        "\"jti\": \"a1\", \"events\": {\"http://schemas.openid.net/event/backchannel-logout\": true}",
        "\"jti\": \"a1\", \"events\": {\"https://schemas.example/event/another\": {}}"
      })
  @DisplayName("security: an ID token or a token of another event logs nobody out")
  void others(String claims) throws InvalidJwtException {
    var replaced = JwtClaims.parse("{" + claims + "}").getClaimsMap();
    var token = JwtClaims.parse(RIGHT);
    replaced.forEach(token::setClaim);
    assertThat(LogoutToken.from(token, NumericDate.fromSeconds(ISSUED))).isEmpty();
  }

  @Test
  @DisplayName("security: a logout token about nobody logs nobody out")
  void nobody() throws InvalidJwtException {
    assertThat(read(RIGHT.replace("\"sub\": \"s1\", \"sid\": \"d1\",", ""), 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-6, false", "-5, true", "119, true", "130, false", "100000, false"})
  @DisplayName("security: a logout token is taken for two minutes, and not before its time")
  void age(int seconds, boolean taken) throws InvalidJwtException {
    assertThat(read(RIGHT, seconds).isPresent()).isEqualTo(taken);
    var longer = RIGHT.replace("1795660120", "1999999999");
    assertThat(read(longer, seconds).isPresent()).isEqualTo(taken);
  }

  private static Optional<LogoutToken> read(String json, int secondsLater)
      throws InvalidJwtException {
    return LogoutToken.from(JwtClaims.parse(json), NumericDate.fromSeconds(ISSUED + secondsLater));
  }
}
