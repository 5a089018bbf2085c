package fi.opastin.questionnaire;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a version of a questionnaire: the codes of FHIR's PublicationStatus. */
@Schema(
    description =
        "State of a version, a code of FHIR R5: `draft` while it is written, `active` while it is"
            + " offered, `retired` when it is offered no more.",
    type = SchemaType.STRING,
    enumeration = {"draft", "active", "retired"})
public enum QuestionnaireState {
  /** It is being written; only its keepers see it. */
  DRAFT,
  /** It is offered, and never changes. */
  ACTIVE,
  /** It is offered no more; what has been answered is read with it. */
  RETIRED;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static QuestionnaireState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
