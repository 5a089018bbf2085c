package fi.opastin.guidance.duedate;

import fi.opastin.notification.LetterText;
import fi.opastin.notification.NoticeKind;
import fi.opastin.platform.web.Language;
import java.util.function.Function;

/** Of what people are reminded: that something falls due, never what. */
enum ReminderNotice implements NoticeKind {
  TASK_DUE_SOON(ReminderLetters::taskDueSoon),
  TASK_DUE(ReminderLetters::taskDue),
  QUESTIONNAIRE_DUE_SOON(ReminderLetters::questionnaireDueSoon),
  QUESTIONNAIRE_DUE(ReminderLetters::questionnaireDue),
  APPOINTMENT_SOON(ReminderLetters::appointmentSoon);

  private final Function<Language, LetterText> letter;

  ReminderNotice(Function<Language, LetterText> letter) {
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
