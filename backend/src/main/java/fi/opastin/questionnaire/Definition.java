package fi.opastin.questionnaire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.questionnaire.form.Form;
import fi.opastin.questionnaire.form.FormFault;
import fi.opastin.questionnaire.form.FormReader;
import fi.opastin.questionnaire.form.FormReading;
import fi.opastin.questionnaire.form.FormWriter;
import fi.opastin.questionnaire.form.Purpose;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a questionnaire says: FHIR JSON, which in a draft may still be faulty.
 *
 * @param reading the form, or what is wrong with it
 */
record Definition(ObjectNode json, FormReading reading) {

  static Definition of(ObjectNode json) {
    return new Definition(json, FormReader.read(json));
  }

  /** The form, if it is whole. */
  Optional<Form> form() {
    return reading instanceof FormReading.Whole(var form) ? Optional.of(form) : Optional.empty();
  }

  List<FormFault> faults() {
    return reading instanceof FormReading.Faulty(var faults) ? faults : List.of();
  }

  @Nullable Purpose purpose() {
    return form().map(Form::purpose).or(() -> FormReader.purpose(json)).orElse(null);
  }

  /** The title, as far as there is one. */
  LocalizedText title() {
    return FormReader.title(json);
  }

  boolean usedForStatistics() {
    return form().map(Form::usedForStatistics).orElse(false);
  }

  int questions() {
    return form().map(form -> form.questions().size()).orElse(0);
  }

  /** As others shall read it. */
  ObjectNode published(int formVersion, QuestionnaireState state) {
    return form()
        .map(form -> FormWriter.write(form, formVersion, state.code()))
        .orElseGet(() ->
            json.deepCopy()
                .put("version", Integer.toString(formVersion))
                .put("status", state.code()));
  }

  /** The form, which must be whole: published ones are. */
  Form whole() {
    return Objects.requireNonNull(form().orElse(null), "a published form is whole");
  }
}
