package fi.opastin.guidance.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which step is possible in which state, and where it leads. */
class ResponseStateTest {

  @ParameterizedTest(name = "{0}")
  @DisplayName("G8 a response goes through the states of FHIR R5 by these steps and no others")
  @CsvSource({
    "in-progress, completed, , stopped, entered-in-error",
    "completed, , amended, , ",
    "amended, , amended, , ",
    "entered-in-error, , , , ",
    "stopped, , , , ",
  })
  void steps(String from, String send, String amend, String stop, String takeBack) {
    var expected = new EnumMap<ResponseStep, String>(ResponseStep.class);
    expected.put(ResponseStep.SEND, send);
    expected.put(ResponseStep.AMEND, amend);
    expected.put(ResponseStep.STOP, stop);
    expected.put(ResponseStep.TAKE_BACK, takeBack);
    for (Map.Entry<ResponseStep, String> step : expected.entrySet()) {
      assertThat(ResponseState.of(from).after(step.getKey()).map(ResponseState::code).orElse(null))
          .as("%s", step.getKey())
          .isEqualTo(step.getValue());
    }
  }
}
