package fi.opastin.guidance.guidanceplan;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.access.Standing;
import fi.opastin.guidance.guidanceplan.AppointmentState.Step;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentStateTest {

  /** The whole table, states × standings × steps: a dash means that the step cannot be taken. */
  @ParameterizedTest(name = "G22 from {0} by {1}")
  @DisplayName("G22 an appointment moves only along its transitions, each side along its own")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # state,              standing, ACCEPT, DECLINE,  PROPOSE,              CANCEL
          PROPOSED_BY_CUSTOMER, CUSTOMER, -,      -,        PROPOSED_BY_CUSTOMER, CANCELLED
          PROPOSED_BY_CUSTOMER, FOUNDER,  AGREED, DECLINED, PROPOSED_BY_EXPERT,   -
          PROPOSED_BY_CUSTOMER, EXPERT,   AGREED, DECLINED, PROPOSED_BY_EXPERT,   -
          PROPOSED_BY_EXPERT,   CUSTOMER, AGREED, DECLINED, PROPOSED_BY_CUSTOMER, -
          PROPOSED_BY_EXPERT,   FOUNDER,  -,      -,        PROPOSED_BY_EXPERT,   CANCELLED
          PROPOSED_BY_EXPERT,   EXPERT,   -,      -,        PROPOSED_BY_EXPERT,   CANCELLED
          AGREED,               CUSTOMER, -,      -,        PROPOSED_BY_CUSTOMER, CANCELLED
          AGREED,               FOUNDER,  -,      -,        PROPOSED_BY_EXPERT,   CANCELLED
          AGREED,               EXPERT,   -,      -,        PROPOSED_BY_EXPERT,   CANCELLED
          DECLINED,             CUSTOMER, -,      -,        PROPOSED_BY_CUSTOMER, -
          DECLINED,             FOUNDER,  -,      -,        PROPOSED_BY_EXPERT,   -
          DECLINED,             EXPERT,   -,      -,        PROPOSED_BY_EXPERT,   -
          CANCELLED,            CUSTOMER, -,      -,        -,                    -
          CANCELLED,            FOUNDER,  -,      -,        -,                    -
          CANCELLED,            EXPERT,   -,      -,        -,                    -
          """)
  void transitions(
      AppointmentState from,
      Standing standing,
      AppointmentState accept,
      AppointmentState decline,
      AppointmentState propose,
      AppointmentState cancel) {
    var side = Side.of(standing);
    assertThat(from.after(Step.ACCEPT, side)).isEqualTo(Optional.ofNullable(accept));
    assertThat(from.after(Step.DECLINE, side)).isEqualTo(Optional.ofNullable(decline));
    assertThat(from.after(Step.PROPOSE, side)).isEqualTo(Optional.ofNullable(propose));
    assertThat(from.after(Step.CANCEL, side)).isEqualTo(Optional.ofNullable(cancel));
  }

  @ParameterizedTest(name = "G22 from {0}")
  @DisplayName("G22 a task is open, done or dropped, and comes back only to open")
  @CsvSource(
      textBlock =
          """
          # state, OPEN,  DONE,  DROPPED
          OPEN,    false, true,  true
          DONE,    true,  false, false
          DROPPED, true,  false, false
          """)
  void tasks(TaskState from, boolean open, boolean done, boolean dropped) {
    assertThat(from.leadsTo(TaskState.OPEN)).isEqualTo(open);
    assertThat(from.leadsTo(TaskState.DONE)).isEqualTo(done);
    assertThat(from.leadsTo(TaskState.DROPPED)).isEqualTo(dropped);
  }
}
