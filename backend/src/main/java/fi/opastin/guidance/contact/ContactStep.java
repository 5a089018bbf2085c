package fi.opastin.guidance.contact;

import static fi.opastin.guidance.contact.ContactState.ANSWERED;
import static fi.opastin.guidance.contact.ContactState.CLOSED;
import static fi.opastin.guidance.contact.ContactState.IN_PROGRESS;
import static fi.opastin.guidance.contact.ContactState.IN_WORKSPACE;
import static fi.opastin.guidance.contact.ContactState.NEW;

import java.util.Map;

/**
 * The table of transitions of a contact: where a step leads, from which states, and who takes it.
 */
enum ContactStep {
  /** Also out of another's hand, for when that person is away. */
  TAKE(IN_PROGRESS, Map.of(NEW, Who.ANYBODY, IN_PROGRESS, Who.OTHERS)),
  GIVE_BACK(NEW, Map.of(IN_PROGRESS, Who.HANDLER)),
  /** The answer itself goes by e-mail or telephone. */
  MARK_ANSWERED(ANSWERED, Map.of(IN_PROGRESS, Who.HANDLER)),
  CLOSE(CLOSED, Map.of(NEW, Who.ANYBODY, IN_PROGRESS, Who.HANDLER)),
  REOPEN(IN_PROGRESS, Map.of(ANSWERED, Who.ANYBODY, CLOSED, Who.ANYBODY)),
  /** By an expert of the provider only; the database's gate takes it (changes/…-contacts.sql). */
  OPEN_WORKSPACE(
      IN_WORKSPACE, Map.of(NEW, Who.ANYBODY, IN_PROGRESS, Who.HANDLER, ANSWERED, Who.ANYBODY));

  /** Which of the handlers of an inbox. */
  enum Who {
    ANYBODY,
    /** Who has it in hand. */
    HANDLER,
    OTHERS;

    private boolean fits(boolean isHandler) {
      return this == ANYBODY || (this == HANDLER) == isHandler;
    }
  }

  private final ContactState to;
  private final Map<ContactState, Who> from;

  ContactStep(ContactState to, Map<ContactState, Who> from) {
    this.to = to;
    this.from = from;
  }

  ContactState to() {
    return to;
  }

  /**
   * @param isHandler whether who wants to take it has the contact in hand
   */
  boolean possible(ContactState state, boolean isHandler) {
    var who = from.get(state);
    return who != null && who.fits(isHandler);
  }
}
