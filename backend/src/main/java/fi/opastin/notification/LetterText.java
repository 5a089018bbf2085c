package fi.opastin.notification;

import java.util.List;

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
}
