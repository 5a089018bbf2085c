package fi.opastin.guidance.questionnaire;

import fi.opastin.access.Role;
import fi.opastin.notification.LetterText;
import fi.opastin.notification.NoticeKind;
import fi.opastin.platform.web.Language;
import java.util.function.Function;

/** What people are told about questionnaires: that there is something, never what. */
enum ResponseNotice implements NoticeKind {
  /** An expert asks the customer to answer. */
  QUESTIONNAIRE_ASSIGNED(Role.CUSTOMER, ResponseLetters::assigned),
  /** The customer has sent answers. */
  ANSWERS_SENT(Role.EXPERT, ResponseLetters::sent),
  /** The customer has sent other answers in place of those. */
  ANSWERS_AMENDED(Role.EXPERT, ResponseLetters::amended);

  private final Role role;
  private final Function<Language, LetterText> letter;

  ResponseNotice(Role role, Function<Language, LetterText> letter) {
    this.role = role;
    this.letter = letter;
  }

  @Override
  public boolean optional() {
    return true;
  }

  @Override
  public boolean concerns(Role reader) {
    return reader == role;
  }

  @Override
  public LetterText letter(Language language) {
    return letter.apply(language);
  }
}
