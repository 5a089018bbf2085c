package fi.opastin.notification;

import fi.opastin.platform.web.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A letter as the templates show it.
 *
 * @param language ISO 639-1 code of its language
 * @param address where the link leads
 */
record LetterPage(String language, LetterFrame frame, LetterText text, String address) {

  /** The templates {@code letter/html.html} and {@code letter/text.txt}. */
  @CheckedTemplate(basePath = "letter")
  static final class Templates {

    private Templates() {}

    static native TemplateInstance html(LetterPage page);

    static native TemplateInstance text(LetterPage page);
  }

  static LetterPage of(Language language, LetterText text, String address) {
    return new LetterPage(language.code(), LetterFrame.in(language), text, address);
  }

  String subject() {
    return text.subject();
  }

  String html() {
    return Templates.html(this).render();
  }

  String plain() {
    return Templates.text(this).render();
  }
}
