package fi.opastin.identity.login;

import fi.opastin.identity.PersonalIdentityCode;
import fi.opastin.platform.web.Language;
import java.util.UUID;

/** What a login asks when the person comes with an invitation (G2). */
public interface InvitationAcceptance {

  /** What became of the invitation. */
  sealed interface Outcome {
    /** It is this person's now. */
    record Accepted(UUID accountId) implements Outcome {}

    /** It is for somebody else, and stays as it was. */
    record NotForYou() implements Outcome {}

    /** It was used, taken back, replaced or expired since the link was opened. */
    record Ended() implements Outcome {}

    /** There is no such invitation. */
    record Unknown() implements Outcome {}
  }

  /**
   * Binds the invitation to an authenticated person, in a transaction, and makes the person's
   * account if there is none.
   *
   * @param token the secret of the link
   * @param authenticatedName from strong authentication
   * @param language in which the person is logging in
   */
  Outcome accept(
      String token, PersonalIdentityCode code, String authenticatedName, Language language);
}
