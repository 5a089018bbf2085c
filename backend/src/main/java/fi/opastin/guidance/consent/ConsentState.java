package fi.opastin.guidance.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a consent: the codes of FHIR R5. */
@Schema(
    description =
        "State, a code of FHIR R5: `draft` until both have said yes, `active` while it holds,"
            + " `inactive` when it has ended, `entered-in-error` when the proposal was taken back.",
    type = SchemaType.STRING,
    enumeration = {"draft", "active", "inactive", "entered-in-error"})
public enum ConsentState {
  /** Proposed; somebody has not answered yet, and nobody is let in. */
  DRAFT("draft"),
  /** Both have said yes. */
  ACTIVE("active"),
  /** It has ended, or one of them said no. */
  INACTIVE("inactive"),
  /** The proposal was taken back. */
  ENTERED_IN_ERROR("entered-in-error");

  private final String code;

  ConsentState(String code) {
    this.code = code;
  }

  @JsonValue
  public String code() {
    return code;
  }

  static ConsentState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
