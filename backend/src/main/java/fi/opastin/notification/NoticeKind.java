package fi.opastin.notification;

import fi.opastin.access.Role;
import fi.opastin.platform.web.Language;

/**
 * Something that people are told of: by the bell, and by an e-mail that says that something waits,
 * never what. Each feature lists its own kinds in an enum and offers them with {@link NoticeKinds}.
 */
public interface NoticeKind {

  /**
   * Names it in the database, in the API and in the pages' texts; unique in the service and never
   * changed.
   */
  String name();

  /**
   * Whether its e-mail can be chosen off, waits for a while, and is withdrawn when the notice has
   * been seen before; otherwise it leaves at once and always.
   */
  boolean optional();

  default NoticePlace place() {
    return NoticePlace.WORKSPACE;
  }

  /** Whether people of this role are told of it: only they are offered the choice of its e-mail. */
  default boolean concerns(Role role) {
    return true;
  }

  /** What the e-mail says; it names nobody and tells no content. */
  LetterText letter(Language language);
}
