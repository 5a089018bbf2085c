package fi.opastin.guidance.questionnaire;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * States of a response, the codes of FHIR's QuestionnaireResponse, and the only ways between them.
 */
@Schema(
    description =
        "A code of FHIR R5: `in-progress` until it is sent, `completed`, `amended` when other answers"
            + " have been sent since, `stopped` by the customer, `entered-in-error` when an expert has"
            + " taken it back.",
    type = SchemaType.STRING,
    enumeration = {"in-progress", "completed", "amended", "entered-in-error", "stopped"})
public enum ResponseState {
  IN_PROGRESS,
  COMPLETED,
  AMENDED,
  ENTERED_IN_ERROR,
  STOPPED;

  private static final Map<ResponseState, Map<ResponseStep, ResponseState>> TRANSITIONS =
      Map.of(
          IN_PROGRESS,
          Map.of(
              ResponseStep.SEND, COMPLETED,
              ResponseStep.STOP, STOPPED,
              ResponseStep.TAKE_BACK, ENTERED_IN_ERROR),
          COMPLETED,
          Map.of(ResponseStep.AMEND, AMENDED),
          AMENDED,
          Map.of(ResponseStep.AMEND, AMENDED));

  /** Codes of those with answers that experts see. */
  static final List<String> SENT = List.of(COMPLETED.code(), AMENDED.code());

  /** Where a step leads from here; empty if it is not possible. */
  Optional<ResponseState> after(ResponseStep step) {
    return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(step));
  }

  /** Whether there are answers that experts see. */
  boolean sent() {
    return this == COMPLETED || this == AMENDED;
  }

  /** Whether answers can be written, to be sent for the first time or anew. */
  boolean answerable() {
    return this == IN_PROGRESS || sent();
  }

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ResponseState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
