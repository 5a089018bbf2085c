package fi.opastin.guidance.workspace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The step that lies ahead of a workspace by its days, and when people are reminded of it (G14).
 *
 * @param step CLOSE, ARCHIVE or DELETE
 * @param lastDay the last day in Finland before it
 */
record Deadline(LifecycleStep step, LocalDate lastDay) {

  /** How many days before people are reminded, the nearest first. */
  static final List<Integer> REMINDERS = List.of(7, 30);

  private static final int FIRST = REMINDERS.getLast();

  /**
   * Of which last day people have been reminded, and how many days before at the latest. A visit
   * moves the day, and with it what was said of the old one.
   */
  record Reminded(LocalDate lastDay, int days) {}

  /** The step ahead in a stored state; nothing but the deletion follows where nobody came. */
  static Deadline of(WorkspaceState stored, WorkspaceDates dates, boolean accepted) {
    return switch (stored) {
      case ACTIVE -> new Deadline(LifecycleStep.CLOSE, dates.closesOn());
      case CLOSED ->
          accepted
              ? new Deadline(LifecycleStep.ARCHIVE, dates.archivesOn())
              : new Deadline(LifecycleStep.DELETE, dates.deletesOn());
      case ARCHIVED -> new Deadline(LifecycleStep.DELETE, dates.deletesOn());
    };
  }

  boolean past(LocalDate today) {
    return today.isAfter(lastDay);
  }

  /**
   * Which reminder is due on a day: the nearest one only, however long none was sent.
   *
   * @return how many days before
   */
  Optional<Integer> reminder(LocalDate today, @Nullable Reminded reminded) {
    var left = ChronoUnit.DAYS.between(today, lastDay);
    return left < 0
        ? Optional.empty()
        : REMINDERS.stream()
            .filter(days -> left <= days)
            .findFirst()
            .filter(days -> last(reminded) > days);
  }

  /** The first day on which there is something to do: remind, or take the step. */
  LocalDate dueOn(@Nullable Reminded reminded) {
    return REMINDERS.reversed().stream()
        .filter(days -> last(reminded) > days)
        .findFirst()
        .map(days -> lastDay.minusDays(days))
        .orElseGet(() -> lastDay.plusDays(1));
  }

  /** How many days before the latest reminder of this very day was. */
  private int last(@Nullable Reminded reminded) {
    return reminded != null && reminded.lastDay().equals(lastDay) ? reminded.days() : FIRST + 1;
  }
}
