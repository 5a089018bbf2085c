package fi.opastin.guidance.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.guidance.invitation.InvitationState.Step;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationStateTest {

  /** The whole table: a dash means that the step cannot be taken. */
  @ParameterizedTest(name = "G2 from {0}")
  @DisplayName("G2 an invitation moves only along its transitions")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # state,              ACCEPT,   CLAIM,                 CONFIRM,  REJECT,   REVOKE,  SUPERSEDE
          SENT,                 ACCEPTED, AWAITING_CONFIRMATION, -,        -,        REVOKED, SUPERSEDED
          AWAITING_CONFIRMATION,-,        -,                     ACCEPTED, REJECTED, -,       -
          ACCEPTED,             -,        -,                     -,        -,        -,       -
          REJECTED,             -,        -,                     -,        -,        -,       SUPERSEDED
          REVOKED,              -,        -,                     -,        -,        -,       SUPERSEDED
          SUPERSEDED,           -,        -,                     -,        -,        -,       -
          """)
  void transitions(
      InvitationState from,
      InvitationState accept,
      InvitationState claim,
      InvitationState confirm,
      InvitationState reject,
      InvitationState revoke,
      InvitationState supersede) {
    assertThat(from.after(Step.ACCEPT)).isEqualTo(Optional.ofNullable(accept));
    assertThat(from.after(Step.CLAIM)).isEqualTo(Optional.ofNullable(claim));
    assertThat(from.after(Step.CONFIRM)).isEqualTo(Optional.ofNullable(confirm));
    assertThat(from.after(Step.REJECT)).isEqualTo(Optional.ofNullable(reject));
    assertThat(from.after(Step.REVOKE)).isEqualTo(Optional.ofNullable(revoke));
    assertThat(from.after(Step.SUPERSEDE)).isEqualTo(Optional.ofNullable(supersede));
  }
}
