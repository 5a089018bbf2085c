package fi.opastin.identity.login;

import fi.opastin.identity.PersonalIdentityCode;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PlainText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Somebody whom strong authentication has identified. The provider's subject is another one at each
 * login: the personal identity code is who it is.
 */
record StrongIdentity(PersonalIdentityCode code, String name) {

  private static final int NAME_LIMIT = 200;

  /** Empty if the ID token names no Finnish personal identity code. */
  static Optional<StrongIdentity> from(JsonWebToken idToken, LoginConfiguration.Claims claims) {
    var name =
        Stream.of(claims.givenNames(), claims.surname())
            .flatMap(claim -> text(idToken, claim).stream())
            .collect(Collectors.joining(" "));
    try {
      return text(idToken, claims.identityCode())
          .map(code ->
              new StrongIdentity(new PersonalIdentityCode(code), PlainText.line(name, NAME_LIMIT)));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonWebToken idToken, String claim) {
    return idToken.getClaim(claim) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }
}
