package fi.opastin.guidance.duedate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can fall due, and on which days people are reminded of it. */
public enum DueKind {
  /** In time until the end of its day; when that is past, it still waits to be done. */
  TASK {
    @Override
    Stream<LocalDate> busyDays(LocalDate on) {
      return Stream.of(on.minusDays(2), on);
    }

    @Override
    Optional<ReminderNotice> reminder(LocalDate on, LocalDate today) {
      return today.isAfter(on)
          ? Optional.empty()
          : Optional.of(today.equals(on) ? ReminderNotice.TASK_DUE : ReminderNotice.TASK_DUE_SOON);
    }

    @Override
    boolean over(LocalDate on, LocalDate today) {
      return false;
    }
  },

  /** In time until the end of its day; when that is past, it can still be answered. */
  QUESTIONNAIRE {
    @Override
    Stream<LocalDate> busyDays(LocalDate on) {
      return TASK.busyDays(on);
    }

    @Override
    Optional<ReminderNotice> reminder(LocalDate on, LocalDate today) {
      return today.isAfter(on)
          ? Optional.empty()
          : Optional.of(
              today.equals(on)
                  ? ReminderNotice.QUESTIONNAIRE_DUE
                  : ReminderNotice.QUESTIONNAIRE_DUE_SOON);
    }

    @Override
    boolean over(LocalDate on, LocalDate today) {
      return false;
    }
  },

  /** Of no concern any more when its day is past. */
  APPOINTMENT {
    @Override
    Stream<LocalDate> busyDays(LocalDate on) {
      return Stream.of(on.minusDays(1), on.plusDays(1));
    }

    @Override
    Optional<ReminderNotice> reminder(LocalDate on, LocalDate today) {
      return today.isBefore(on) ? Optional.of(ReminderNotice.APPOINTMENT_SOON) : Optional.empty();
    }

    @Override
    boolean over(LocalDate on, LocalDate today) {
      return today.isAfter(on);
    }
  };

  /** The days on which there is something to do with what falls due on a day, in order. */
  abstract Stream<LocalDate> busyDays(LocalDate on);

  /** What people are told on a day that has come, be it late. */
  abstract Optional<ReminderNotice> reminder(LocalDate on, LocalDate today);

  /** Whether the day is past and to be forgotten. */
  abstract boolean over(LocalDate on, LocalDate today);

  /** The first day after today on which there is something to do; null if there is none. */
  @Nullable LocalDate next(LocalDate on, LocalDate today) {
    return busyDays(on).filter(day -> day.isAfter(today)).findFirst().orElse(null);
  }
}
