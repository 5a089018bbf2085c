package fi.opastin.guidance.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.access.Standing;
import fi.opastin.guidance.workspace.WorkspaceState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentStageTest {

  private static final List<Step> STEPS =
      List.of(
          Step.CUSTOMER_ACCEPT,
          Step.CUSTOMER_REJECT,
          Step.EXPERT_ACCEPT,
          Step.EXPERT_DECLINE,
          Step.CANCEL,
          Step.WITHDRAW,
          Step.SHORTEN,
          Step.LEAVE,
          Step.END);

  /** The whole table: a dash means that the step cannot be taken. */
  @ParameterizedTest(name = "G7 from {0}")
  @DisplayName("G7 a consent moves only along its transitions")
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          PROPOSED          | CUSTOMER_ACCEPTED INACTIVE EXPERT_ACCEPTED INACTIVE ENTERED_IN_ERROR . . . INACTIVE
          CUSTOMER_ACCEPTED | . . ACTIVE INACTIVE ENTERED_IN_ERROR INACTIVE . . INACTIVE
          EXPERT_ACCEPTED   | ACTIVE INACTIVE . INACTIVE ENTERED_IN_ERROR . . . INACTIVE
          LAPSED            | . . . . . . . . INACTIVE
          ACTIVE            | . . . . . INACTIVE ACTIVE INACTIVE INACTIVE
          HANDED_OVER       | . . . . . . . . INACTIVE
          INACTIVE          | . . . . . . . . .
          ENTERED_IN_ERROR  | . . . . . . . . .
          """)
  void transitions(ConsentStage from, String row) {
    var expected = row.split(" +");
    assertThat(expected).hasSameSizeAs(STEPS);
    for (int i = 0; i < expected.length; i++) {
      assertThat(from.after(STEPS.get(i)))
          .as("%s %s", from, STEPS.get(i))
          .isEqualTo(
              expected[i].equals(".")
                  ? Optional.empty()
                  : Optional.of(ConsentStage.valueOf(expected[i])));
    }
    assertThat(from.after(Step.PROPOSE)).isEmpty();
  }

  @Test
  @DisplayName("G7 access begins by no other step than the second yes of customer and expert")
  void twoYes() {
    for (var stage : ConsentStage.values()) {
      for (var step : Step.values()) {
        if (stage != ConsentStage.ACTIVE
            && stage.after(step).equals(Optional.of(ConsentStage.ACTIVE))) {
          assertThat(List.of(stage, step))
              .isIn(
                  List.of(ConsentStage.CUSTOMER_ACCEPTED, Step.EXPERT_ACCEPT),
                  List.of(ConsentStage.EXPERT_ACCEPTED, Step.CUSTOMER_ACCEPT));
        }
      }
    }
  }

  @Test
  @DisplayName("G7 each step can be taken by one party only, through an action of that party alone")
  void parties() {
    var standings =
        Map.of(
            Party.PROPOSER, Standing.FOUNDER,
            Party.CUSTOMER, Standing.CUSTOMER,
            Party.EXPERT, Standing.EXPERT);
    for (var action : ConsentAction.values()) {
      if (action.step().isEmpty()) {
        continue;
      }
      var party = action.step().get().party();
      for (var standing : Standing.values()) {
        for (var state : WorkspaceState.values()) {
          assertThat(action.rule().permits(standing, state.name(), true))
              .as("%s %s %s", action, standing, state)
              .isEqualTo(standing == standings.get(party) && state != WorkspaceState.ARCHIVED);
        }
      }
    }
    var taken =
        Arrays.stream(ConsentAction.values())
            .flatMap(action -> action.step().stream())
            .collect(Collectors.toSet());
    // the invited expert answers from outside; the service ends without anybody's action
    assertThat(taken)
        .doesNotContain(Step.EXPERT_ACCEPT, Step.EXPERT_DECLINE, Step.END)
        .hasSize(Step.values().length - 3);
  }

  @Test
  @DisplayName("G7 the states are codes of FHIR R5")
  void codes() {
    assertThat(Arrays.stream(ConsentState.values()).map(ConsentState::code))
        .containsExactly("draft", "active", "inactive", "entered-in-error");
  }
}
