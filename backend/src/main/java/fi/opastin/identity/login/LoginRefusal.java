package fi.opastin.identity.login;

import java.util.Locale;

/** Why somebody is not let in; the page of refusals explains each. */
enum LoginRefusal {
  /** No workspace and no invitation (G3), or no account with a service provider. */
  NO_ACCESS,
  INVITATION_FOR_ANOTHER,
  INVITATION_ENDED,
  /** Authenticated with a means that gives no Finnish personal identity code. */
  NO_IDENTITY_CODE,
  /** Below level of assurance "substantial". */
  WEAK_AUTHENTICATION,
  CANCELLED,
  FAILED,
  UNAVAILABLE;

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
