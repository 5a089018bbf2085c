package fi.opastin.guidance.message;

import fi.opastin.notification.LetterText;
import fi.opastin.notification.NoticeKind;
import fi.opastin.platform.web.Language;
import java.util.function.Function;

/** What people are told about messages. */
enum MessageNotice implements NoticeKind {
  /** A message waits in a workspace. */
  NEW_MESSAGE(true, MessageLetters::newMessage);

  private final boolean optional;
  private final Function<Language, LetterText> letter;

  MessageNotice(boolean optional, Function<Language, LetterText> letter) {
    this.optional = optional;
    this.letter = letter;
  }

  @Override
  public boolean optional() {
    return optional;
  }

  @Override
  public LetterText letter(Language language) {
    return letter.apply(language);
  }
}
