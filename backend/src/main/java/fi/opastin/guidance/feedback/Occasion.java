package fi.opastin.guidance.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** On what the customer can give feedback, once. */
sealed interface Occasion {

  /** What tells it apart from the others of its workspace. */
  String name();

  /** The organisation on whose guidance it is. */
  UUID providerId();

  /**
   * The guidance that has ended. A workspace that was used again and closed again has another one.
   *
   * @param closedOn last day on which it was active
   */
  record Closing(LocalDate closedOn, UUID providerId) implements Occasion {

    @Override
    public String name() {
      return "closing|" + closedOn;
    }
  }

  /** An appointment that was agreed and is over. */
  record Meeting(UUID appointmentId, Instant start, UUID providerId) implements Occasion {

    @Override
    public String name() {
      return "meeting|" + appointmentId;
    }
  }
}
