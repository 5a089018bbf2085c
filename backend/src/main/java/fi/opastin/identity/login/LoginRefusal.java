package fi.opastin.identity.login;

import java.util.Locale;

/** Why somebody is not let in; the page of refusals explains each. */
enum LoginRefusal {
  /** No workspace and no invitation (G3), or no account with a service provider. */
  NO_ACCESS,
  INVITATION_FOR_ANOTHER,
  INVITATION_ENDED,
  /** The link to an account of staff was used, replaced or expired since it was opened. */
  STAFF_LINK_ENDED,
  /** The login was not at an OpenID provider of the organisation. */
  STAFF_LINK_OTHER_LOGIN,
  /** The login belongs to another account of staff already. */
  STAFF_LOGIN_TAKEN,
  /** Authenticated with a means that gives no Finnish personal identity code. */
  NO_IDENTITY_CODE,
  /** Below level of assurance "substantial". */
  WEAK_AUTHENTICATION,
  /** The organisation's own OpenID provider is not there, or not in use now. */
  LOGIN_NOT_IN_USE,
  /** Logging in is switched off for a while, or the whole service. */
  MAINTENANCE,
  CANCELLED,
  FAILED,
  UNAVAILABLE;

  /** Whether a link to an account of staff is the reason. */
  boolean isOfStaffLink() {
    return switch (this) {
      case STAFF_LINK_ENDED, STAFF_LINK_OTHER_LOGIN, STAFF_LOGIN_TAKEN -> true;
      case NO_ACCESS,
          INVITATION_FOR_ANOTHER,
          INVITATION_ENDED,
          NO_IDENTITY_CODE,
          WEAK_AUTHENTICATION,
          LOGIN_NOT_IN_USE,
          MAINTENANCE,
          CANCELLED,
          FAILED,
          UNAVAILABLE ->
          false;
    };
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
