package fi.opastin.questionnaire.form;

import fi.opastin.platform.problem.InvalidValueException;
import java.util.Locale;

/** What a form is for. */
public enum Purpose {
  /** Questions that prepare or support guidance. */
  GUIDANCE,
  /** One's own view of one's situation, repeated so that change shows (G21). */
  SELF_ASSESSMENT,
  /** What people think of the guidance (G8). */
  FEEDBACK,
  /** Which services somebody needs (T5). */
  SERVICE_NEED,
  /** What helps and hinders finding work (T8). */
  RADAR;

  /** Its code in FHIR JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws InvalidValueException invalid-purpose
   */
  public static Purpose of(String code) {
    for (var purpose : values()) {
      if (purpose.code().equals(code)) {
        return purpose;
      }
    }
    throw new InvalidValueException("invalid-purpose");
  }
}
