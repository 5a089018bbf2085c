package fi.opastin.guidance.workspace;

import fi.opastin.platform.problem.InvalidValueException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds people by parts of their names: each word that was given begins a word of the name, in any
 * order. Case does not matter. Accents do not either, but <i>å</i>, <i>ä</i> and <i>ö</i> are
 * letters of their own in Finnish and Swedish: whoever writes one means it, and whoever cannot
 * write it finds it without its dots.
 */
final class NameSearch {

  private static final int LIMIT = 100;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Marks, except the rings and dots that make one of the three letters. */
  private static final Pattern OTHER_MARKS =
      Pattern.compile("(?<!a)\\u030A|(?<![ao])\\u0308|[\\p{M}&&[^\\u0308\\u030A]]");

  private final List<Word> words;

  private NameSearch(List<Word> words) {
    this.words = words;
  }

  /** A word without any marks, and with those that make a letter. */
  private record Word(String bare, String lettered) {

    static Word of(String text) {
      var lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
      return new Word(
          MARKS.matcher(lower).replaceAll(""), OTHER_MARKS.matcher(lower).replaceAll(""));
    }

    boolean begins(Word other) {
      return bare.equals(lettered)
          ? other.bare.startsWith(bare)
          : other.lettered.startsWith(lettered);
    }
  }

  /**
   * @throws InvalidValueException too-long
   */
  static NameSearch of(String text) {
    if (text.length() > LIMIT) {
      throw new InvalidValueException("too-long");
    }
    return new NameSearch(words(text));
  }

  boolean finds(String name) {
    var ofName = words(name);
    return words.stream().allMatch(word -> ofName.stream().anyMatch(word::begins));
  }

  private static List<Word> words(String text) {
    return Stream.of(BETWEEN_WORDS.split(text))
        .filter(word -> !word.isEmpty())
        .map(Word::of)
        .toList();
  }
}
