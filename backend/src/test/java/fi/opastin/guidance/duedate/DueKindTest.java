package fi.opastin.guidance.duedate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days people are reminded, and of what. */
class DueKindTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  @ParameterizedTest(name = "{0}, {1} days before it: next in {2}")
  @DisplayName("G22 when there is something to do next")
  @CsvSource({
    "TASK, 30, 28",
    "TASK, 3, 1",
    "TASK, 2, 2",
    "TASK, 1, 1",
    "TASK, 0,",
    "TASK, -5,",
    "QUESTIONNAIRE, 30, 28",
    "QUESTIONNAIRE, 2, 2",
    "QUESTIONNAIRE, 0,",
    "APPOINTMENT, 30, 29",
    "APPOINTMENT, 1, 2",
    "APPOINTMENT, 0, 1",
    "APPOINTMENT, -1,",
  })
  void next(DueKind kind, int left, @Nullable Integer in) {
    var today = DAY.minusDays(left);
    assertThat(kind.next(DAY, today)).isEqualTo(in == null ? null : today.plusDays(in));
  }

  @ParameterizedTest(name = "{0}, {1} days before it: {2}")
  @DisplayName("G22 what people are told on a day, also when no job has run before")
  @CsvSource({
    "TASK, 2, TASK_DUE_SOON",
    "TASK, 1, TASK_DUE_SOON",
    "TASK, 0, TASK_DUE",
    "TASK, -1,",
    "QUESTIONNAIRE, 2, QUESTIONNAIRE_DUE_SOON",
    "QUESTIONNAIRE, 0, QUESTIONNAIRE_DUE",
    "QUESTIONNAIRE, -1,",
    "APPOINTMENT, 1, APPOINTMENT_SOON",
    "APPOINTMENT, 0,",
    "APPOINTMENT, -1,",
  })
  void reminder(DueKind kind, int left, @Nullable ReminderNotice notice) {
    assertThat(kind.reminder(DAY, DAY.minusDays(left)).orElse(null)).isEqualTo(notice);
  }
}
