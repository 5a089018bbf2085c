package fi.opastin.guidance.guidanceplan;

import fi.opastin.notification.LetterText;
import fi.opastin.notification.NoticeKind;
import fi.opastin.platform.web.Language;
import java.util.function.Function;

/** What people are told about plans: that there is something, never what. */
enum PlanNotice implements NoticeKind {
  /** The other side has added a task for them. */
  TASK_GIVEN(PlanLetters::taskGiven),
  /** The other side proposes an appointment. */
  APPOINTMENT_PROPOSED(PlanLetters::appointmentProposed),
  /** The other side proposes another time or place. */
  APPOINTMENT_CHANGED(PlanLetters::appointmentChanged),
  APPOINTMENT_ACCEPTED(PlanLetters::appointmentAccepted),
  APPOINTMENT_DECLINED(PlanLetters::appointmentDeclined),
  APPOINTMENT_CANCELLED(PlanLetters::appointmentCancelled),
  /** An expert has published a summary of the guidance. */
  SUMMARY_PUBLISHED(PlanLetters::summaryPublished);

  private final Function<Language, LetterText> letter;

  PlanNotice(Function<Language, LetterText> letter) {
    this.letter = letter;
  }

  @Override
  public boolean optional() {
    return true;
  }

  @Override
  public LetterText letter(Language language) {
    return letter.apply(language);
  }
}
