package fi.opastin.guidance.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContactStepTest {

  /**
   * Which handlers may take which step in which state, written down a second time on purpose: A
   * anybody, H who has it in hand, O the others; a dot is nobody. In the order of the states: NEW,
   * IN_PROGRESS, ANSWERED, CLOSED, IN_WORKSPACE.
   */
  private static final Map<ContactStep, String> DECIDED =
      Map.of(
          ContactStep.TAKE, "AO...",
          ContactStep.GIVE_BACK, ".H...",
          ContactStep.MARK_ANSWERED, ".H...",
          ContactStep.CLOSE, "AH...",
          ContactStep.REOPEN, "..AA.",
          ContactStep.OPEN_WORKSPACE, "AHA..");

  @Test
  @DisplayName("G5 each step of a contact is taken from the states and by the handlers decided")
  void table() {
    for (var step : ContactStep.values()) {
      assertThat(
              Arrays.stream(ContactState.values())
                  .map(state -> who(step, state))
                  .collect(Collectors.joining()))
          .as("%s", step)
          .isEqualTo(DECIDED.get(step));
    }
    assertThat(Arrays.stream(ContactStep.values()).map(ContactStep::to))
        .containsExactly(
            ContactState.IN_PROGRESS,
            ContactState.NEW,
            ContactState.ANSWERED,
            ContactState.CLOSED,
            ContactState.IN_PROGRESS,
            ContactState.IN_WORKSPACE);
  }

  private static String who(ContactStep step, ContactState state) {
    var handler = step.possible(state, true);
    var others = step.possible(state, false);
    return handler && others ? "A" : handler ? "H" : others ? "O" : ".";
  }
}
