package fi.opastin.service.text;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.Problem.FieldError;
import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.platform.web.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a text says: a title and Markdown, in as many languages as it has been written in. Pages
 * show headings, paragraphs, lists, emphasis and links of it, and HTML as the characters it is
 * written with.
 */
record TextBody(LocalizedText title, LocalizedText body) {

  static final int TITLE_LIMIT = 120;
  static final int BODY_LIMIT = 60_000;

  static final TextBody BLANK =
      new TextBody(new LocalizedText("", "", ""), new LocalizedText("", "", ""));

  /**
   * @throws InvalidValueException too-long, invalid-character
   */
  static String title(String raw) {
    return PlainText.line(raw, TITLE_LIMIT);
  }

  /**
   * @throws InvalidValueException too-long, invalid-character
   */
  static String body(String raw) {
    return PlainText.lines(raw, BODY_LIMIT).strip();
  }

  /** The languages in which it has been written. */
  List<Language> languages() {
    return Stream.of(Language.values())
        .filter(language -> !body.in(language).isEmpty() && !title.in(language).isEmpty())
        .toList();
  }

  /** The language in which somebody gets it: the one asked for, or the first that there is. */
  Language nearest(Language asked) {
    var there = languages();
    return there.contains(asked) ? asked : there.getFirst();
  }

  /** What keeps it from being published: a language half written, or missing where it may not. */
  List<FieldError> missing(TextKind kind) {
    var errors = new ArrayList<FieldError>();
    for (var language : Language.values()) {
      var titled = !title.in(language).isEmpty();
      var written = !body.in(language).isEmpty();
      var wanted = kind.binding() || titled || written || languages().isEmpty();
      if (wanted && !titled) {
        errors.add(new FieldError("/title/" + language.code(), "required"));
      }
      if (wanted && !written) {
        errors.add(new FieldError("/body/" + language.code(), "required"));
      }
    }
    return errors;
  }
}
