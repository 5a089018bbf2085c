package fi.opastin.questionnaire.form;

import java.util.Comparator;

/**
 * Something that is wrong with a form.
 *
 * @param path where, as in FHIRPath: {@code item[2].item[0].enableWhen[0].question}; empty: the
 *     form as a whole
 * @param code stable code of what is wrong
 */
public record FormFault(String path, String code) {

  static final Comparator<FormFault> BY_PLACE =
      Comparator.comparing(FormFault::path).thenComparing(FormFault::code);

  /** The place as a JSON pointer. */
  public String pointer() {
    return path.isEmpty() ? "" : "/" + path.replace("]", "").replace('[', '/').replace('.', '/');
  }
}
