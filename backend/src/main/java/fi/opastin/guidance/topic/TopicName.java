package fi.opastin.guidance.topic;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.platform.web.PlainText;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a topic is called in the three languages, each in at most 60 characters. */
record TopicName(LocalizedText text) {

  static final int LIMIT = 60;

  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern HYPHENS_AROUND = Pattern.compile("^-|-$");

  /**
   * The name in one language.
   *
   * @throws InvalidValueException too-long, invalid-character
   */
  static String inOneLanguage(String raw) {
    return PlainText.line(raw, LIMIT);
  }

  /**
   * The name in English, which also gives the code.
   *
   * @throws InvalidValueException too-long, invalid-character, invalid
   */
  static String inEnglish(String raw) {
    var name = inOneLanguage(raw);
    if (code(name).isEmpty()) {
      throw new InvalidValueException("invalid");
    }
    return name;
  }

  /**
   * The stable name that a new topic gets: "Work and occupations" is {@code work-and-occupations}.
   */
  String code() {
    return code(text.en());
  }

  private static String code(String name) {
    return HYPHENS_AROUND
        .matcher(NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-"))
        .replaceAll("");
  }
}
