package fi.opastin.guidance.contact;

import fi.opastin.notification.LetterText;
import fi.opastin.notification.NoticeKind;
import fi.opastin.notification.NoticePlace;
import fi.opastin.platform.web.Language;
import java.util.function.Function;

/** Of what those who handle an inbox are told: that something waits in it, never what. */
enum ContactNotice implements NoticeKind {
  NEW_CONTACT(ContactLetters::newContact),
  /** Feedback on accessibility has not been answered, and its last day is near. */
  CONTACT_DUE_SOON(ContactLetters::dueSoon);

  private final Function<Language, LetterText> letter;

  ContactNotice(Function<Language, LetterText> letter) {
    this.letter = letter;
  }

  @Override
  public boolean optional() {
    return true;
  }

  @Override
  public NoticePlace place() {
    return NoticePlace.INBOX;
  }

  @Override
  public LetterText letter(Language language) {
    return letter.apply(language);
  }
}
