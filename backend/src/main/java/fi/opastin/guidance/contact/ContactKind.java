package fi.opastin.guidance.contact;

import fi.opastin.platform.problem.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a contact is about. */
public enum ContactKind {
  QUESTION,
  /** Somebody would like to be guided; may lead to a workspace (G15). */
  WISH_FOR_GUIDANCE,
  FEEDBACK,
  /** Feedback on accessibility, which has a right to an answer (Act 306/2019). */
  ACCESSIBILITY;

  private static final int ACCESSIBILITY_DAYS = 14;

  /** The last day for an answer to what was sent on a day; null where the law sets none. */
  @Nullable LocalDate dueOn(LocalDate sentOn) {
    return this == ACCESSIBILITY ? sentOn.plusDays(ACCESSIBILITY_DAYS) : null;
  }

  /** The service itself guides nobody. */
  static List<ContactKind> to(Recipient recipient) {
    return recipient.isService()
        ? List.of(QUESTION, FEEDBACK, ACCESSIBILITY)
        : List.of(QUESTION, WISH_FOR_GUIDANCE, FEEDBACK, ACCESSIBILITY);
  }

  /**
   * The kind of this name.
   *
   * @throws InvalidValueException invalid
   */
  static ContactKind of(String name) {
    for (var kind : values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw new InvalidValueException("invalid");
  }
}
