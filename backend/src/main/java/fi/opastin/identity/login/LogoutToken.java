package fi.opastin.identity.login;

import fi.opastin.identity.session.ProviderId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;

/**
 * What a provider tells when somebody has logged out there (OpenID Connect Back-Channel Logout 1.0,
 * section 2.4).
 *
 * @param token by which it is known again
 * @param subject who
 * @param session which of their sessions; all if it is empty
 */
record LogoutToken(ProviderId token, Optional<String> subject, Optional<ProviderId> session) {

  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
  private static final int CLOCKS_MAY_DIFFER_SECONDS = 5;
  private static final int TAKEN_FOR_SECONDS = 120;

  /**
   * Reads what a logout token must have besides a right signature, issuer and audience.
   *
   * @param now the real time: tokens do not follow a clock that has been moved
   * @return empty if it is old, or another kind of token: an ID token must log nobody out
   */
  static Optional<LogoutToken> from(JwtClaims claims, NumericDate now) {
    try {
      new JwtConsumerBuilder()
          .setDisableRequireSignature()
          .setSkipDefaultAudienceValidation()
          .setRequireExpirationTime()
          .setRequireJwtId()
          .setRequireIssuedAt()
          .setIssuedAtRestrictions(CLOCKS_MAY_DIFFER_SECONDS, TAKEN_FOR_SECONDS)
          .setEvaluationTime(now)
          .build()
          .processContext(new JwtContext(claims, List.of()));
      var issuer = claims.getIssuer();
      var subject = Optional.ofNullable(claims.getSubject());
      var session = Optional.ofNullable(claims.getStringClaimValue("sid"));
      if (!tellsLogout(claims) || (subject.isEmpty() && session.isEmpty())) {
        return Optional.empty();
      }
      return Optional.of(
          new LogoutToken(
              new ProviderId(issuer, claims.getJwtId()),
              subject,
              session.map(id -> new ProviderId(issuer, id))));
    } catch (InvalidJwtException | MalformedClaimException e) {
      return Optional.empty();
    }
  }

  private static boolean tellsLogout(JwtClaims claims) {
    return !claims.hasClaim("nonce")
        && claims.getClaimValue("events") instanceof Map<?, ?> events
        && events.get(EVENT) instanceof Map<?, ?>;
  }
}
