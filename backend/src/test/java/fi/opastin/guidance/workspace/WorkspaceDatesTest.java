package fi.opastin.guidance.workspace;

import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkspaceDatesTest {

  @Test
  @DisplayName("G11 closed 30.11.2026 is archived 28.2.2027 and deleted 29.2.2028")
  void mission() {
    var dates = WorkspaceDates.closing(LocalDate.of(2026, 11, 30), true);
    assertThat(dates.archivesOn()).isEqualTo("2027-02-28");
    assertThat(dates.deletesOn()).isEqualTo("2028-02-29");
  }

  @Test
  @DisplayName("G9 months are calendar months: 31 May and three months are 31 August")
  void monthEnds() {
    assertThat(WorkspaceDates.visited(LocalDate.of(2026, 5, 31), true).closesOn())
        .isEqualTo("2026-08-31");
    assertThat(WorkspaceDates.visited(LocalDate.of(2027, 11, 30), true).closesOn())
        .isEqualTo("2028-02-29");
  }

  @Test
  @DisplayName("G9 never accepted, it is deleted when the time of reactivation ends")
  void neverAccepted() {
    var dates = WorkspaceDates.visited(LocalDate.of(2026, 1, 15), false);
    assertThat(dates.deletesOn()).isEqualTo("2026-07-15").isEqualTo(dates.archivesOn());
    assertThat(dates.stateOn(LocalDate.of(2026, 7, 15), ACTIVE)).isEqualTo(CLOSED);
    assertThat(dates.stateOn(LocalDate.of(2026, 7, 16), ACTIVE)).isNull();
  }

  @Property(tries = 500)
  @Label("G9 G11 G13 each state holds through its last day, and the next begins the day after")
  void boundaries(@ForAll @IntRange(min = 0, max = 3_000) int daysOn) {
    var closesOn = LocalDate.of(2024, 1, 1).plusDays(daysOn);
    var dates = WorkspaceDates.closing(closesOn, true);
    assertThat(dates.stateOn(closesOn, ACTIVE)).isEqualTo(ACTIVE);
    assertThat(dates.stateOn(closesOn.plusDays(1), ACTIVE)).isEqualTo(CLOSED);
    assertThat(dates.stateOn(dates.archivesOn(), ACTIVE)).isEqualTo(CLOSED);
    assertThat(dates.stateOn(dates.archivesOn().plusDays(1), CLOSED)).isEqualTo(ARCHIVED);
    assertThat(dates.stateOn(dates.deletesOn(), CLOSED)).isEqualTo(ARCHIVED);
    assertThat(dates.stateOn(dates.deletesOn().plusDays(1), CLOSED)).isNull();
    assertThat(dates.archivesOn()).isEqualTo(closesOn.plusMonths(3));
    assertThat(dates.deletesOn()).isEqualTo(closesOn.plusMonths(15));
  }
}
