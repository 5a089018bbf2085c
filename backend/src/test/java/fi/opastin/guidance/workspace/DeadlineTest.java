package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.guidance.workspace.Deadline.Reminded;
import fi.opastin.platform.time.Finland;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reminders and steps by day, whenever the job runs. */
class DeadlineTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  /** What a job does that runs on some days: reminders sent, and the day on which the step came. */
  private record Run(List<Integer> reminders, @Nullable LocalDate stepOn) {}

  private static Run run(Deadline deadline, Iterable<LocalDate> days) {
    var reminders = new ArrayList<Integer>();
    @Nullable Reminded reminded = null;
    for (var day : days) {
      if (day.isBefore(deadline.dueOn(reminded))) {
        assertThat(deadline.past(day)).as("due when past").isFalse();
        assertThat(deadline.reminder(day, reminded)).as("due when to be reminded").isEmpty();
        continue;
      }
      if (deadline.past(day)) {
        return new Run(reminders, day);
      }
      var due = deadline.reminder(day, reminded);
      if (due.isPresent()) {
        reminders.add(due.get());
        reminded = new Reminded(deadline.lastDay(), due.get());
      }
    }
    return new Run(reminders, null);
  }

  @Property(tries = 300)
  @Label(
      "G14 a job that runs every day reminds once 30 days and once 7 days before, then takes the step")
  void daily(@ForAll @IntRange(max = 2_500) int offset) {
    var deadline =
        Deadline.of(
            WorkspaceState.ACTIVE, WorkspaceDates.closing(FIRST.plusDays(offset), true), true);
    var days = deadline.lastDay().minusDays(90).datesUntil(deadline.lastDay().plusDays(5)).toList();
    var run = run(deadline, days);
    assertThat(run.reminders()).containsExactly(30, 7);
    assertThat(run.stepOn()).isEqualTo(deadline.lastDay().plusDays(1));
  }

  @Property(tries = 500)
  @Label(
      "G14 a job that runs on any days, twice on some, reminds of each at most once, the nearest only")
  void anyDays(@ForAll @Size(max = 8) List<@IntRange(min = -5, max = 60) Integer> daysBefore) {
    var deadline = Deadline.of(WorkspaceState.CLOSED, WorkspaceDates.closing(FIRST, true), true);
    var days = new ArrayList<LocalDate>();
    new TreeSet<>(daysBefore)
        .descendingSet()
        .forEach(left -> {
          days.add(deadline.lastDay().minusDays(left));
          days.add(deadline.lastDay().minusDays(left));
        });
    var run = run(deadline, days);
    var month = daysBefore.stream().anyMatch(left -> left <= 30 && left > 7);
    var week = daysBefore.stream().anyMatch(left -> left <= 7 && left >= 0);
    var expected = new ArrayList<Integer>();
    if (month) {
      expected.add(30);
    }
    if (week) {
      expected.add(7);
    }
    assertThat(run.reminders()).isEqualTo(expected);
    assertThat(run.stepOn() != null).isEqualTo(daysBefore.stream().anyMatch(left -> left < 0));
  }

  @Test
  @DisplayName("G14 a visit makes what was said moot, and reminders of the new day possible")
  void visit() {
    var before = Deadline.of(WorkspaceState.ACTIVE, WorkspaceDates.closing(FIRST, true), true);
    var reminded = new Reminded(before.lastDay(), 7);
    var after =
        Deadline.of(WorkspaceState.ACTIVE, WorkspaceDates.closing(FIRST.plusDays(80), true), true);
    assertThat(after.reminder(FIRST, reminded)).isEmpty();
    assertThat(after.dueOn(reminded)).isEqualTo(FIRST.plusDays(50));
    assertThat(after.reminder(FIRST.plusDays(50), reminded)).contains(30);
  }

  @Test
  @DisplayName("G9 where no customer came, the deletion follows the closing, and no archive")
  void neverAccepted() {
    var deadline = Deadline.of(WorkspaceState.CLOSED, WorkspaceDates.closing(FIRST, false), false);
    assertThat(deadline.step()).isEqualTo(LifecycleStep.DELETE);
    assertThat(deadline.lastDay()).isEqualTo(FIRST.plusMonths(3));
  }

  @Property(tries = 400)
  @Label("G9 G11 a day ends at 24:00 in Finland, also when clocks are changed")
  void dayEnds(@ForAll @IntRange(max = 3_000) int offset) {
    var day = FIRST.plusDays(offset);
    var end = Finland.endOf(day);
    assertThat(Finland.dayOf(end.minusMillis(1))).isEqualTo(day);
    assertThat(Finland.dayOf(end)).isEqualTo(day.plusDays(1));
    assertThat(Duration.between(Finland.endOf(day.minusDays(1)), end))
        .isBetween(Duration.ofHours(23), Duration.ofHours(25));
  }
}
