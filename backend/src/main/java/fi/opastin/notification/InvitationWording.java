package fi.opastin.notification;

import fi.opastin.platform.web.Language;
import java.time.Instant;

/** Writes what the letter of an invitation says; the feature that invites knows. */
public interface InvitationWording {

  /**
   * @param expiresAt until when the link works
   */
  LetterText in(Language language, Instant expiresAt);
}
