package fi.opastin.notification;

import fi.opastin.platform.web.Language;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a letter says in one language, without what all letters share ({@link LetterFrame}).
 *
 * @param before paragraphs before the link
 * @param steps what to do, in order; may be empty
 * @param link text of the link or button
 * @param after paragraphs after the link
 */
public record LetterText(
    String subject, List<String> before, List<String> steps, String link, List<String> after) {

  public LetterText {
    before = List.copyOf(before);
    steps = List.copyOf(steps);
    after = List.copyOf(after);
  }

  /** A letter that is told in a few sentences. */
  public static LetterText brief(String subject, String link, String... paragraphs) {
    return new LetterText(subject, List.of(paragraphs), List.of(), link, List.of());
  }

  /** The same letter, which also says that letters of its kind can be chosen off. */
  LetterText choosable(Language language) {
    var hint =
        switch (language) {
          case FI -> "Voit valita Opastimen asetuksissa, mistä sinulle lähetetään sähköpostia.";
          case SV ->
              "I inställningarna i Opastin kan du välja vad du vill få e-postmeddelanden om.";
          case EN -> "You can choose in Opastin’s settings what you get e-mails about.";
        };
    return new LetterText(
        subject, before, steps, link, Stream.concat(after.stream(), Stream.of(hint)).toList());
  }
}
