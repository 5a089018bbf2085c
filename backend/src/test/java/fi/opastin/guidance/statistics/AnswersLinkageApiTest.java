package fi.opastin.guidance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.LogLines;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody who also sees whose answers lie in the workspaces looks for them in the statistics. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class AnswersLinkageApiTest {

  private static final List<String> STORE =
      List.of(
          "statistics_waiting",
          "statistics_destroyed",
          "statistics_counted",
          "statistics_count",
          "statistics_cell",
          "statistics_report");

  /** What sends the requests of the test, and the driver, whose lines no configuration turns on. */
  private static final List<String> TEST_ITSELF = List.of("org.apache.http", "org.postgresql");

  @Inject TestClock clock;
  @Inject StatisticsJob job;

  @Test
  @DisplayName(
      "G8 neither table, transaction, file nor log leads from what was counted to what was answered")
  void linkage() {
    Givers.reset();
    var feedback = OwnFeedback.publish();
    var traces = new ArrayList<String>();
    try (var log = LogLines.record()) {
      for (int i = 0; i < 6; i++) {
        var open = Workspaces.open(Fixtures.elina());
        var id = feedback.send(open, i * 2);
        OwnFeedback.amend(open, id, 1, 10 - i);
        traces.addAll(List.of(open.id(), id, open.customer().accountId().toString()));
      }
      var waiting =
          Database.rows("select id from statistics_waiting").stream()
              .map(row -> (UUID) Objects.requireNonNull(row.get("id")))
              .toList();
      assertThat(waiting).hasSize(12);
      assertThat(Database.rows("select distinct length(payload) from statistics_waiting"))
          .as("what was answered and what was amended look the same")
          .hasSize(1);

      var night = Finland.dayOf(clock.instant()).plusMonths(1).withDayOfMonth(11);
      clock.moveTo(night.atTime(LocalTime.of(3, 0)).atZone(Finland.ZONE).toInstant());
      job.run();
      Database.execute("checkpoint");

      assertThat(
              Database.count(
                  "select sum(respondents) from statistics_count where subject = ? and item = ''",
                  feedback.subject().toString()))
          .isEqualTo(6);
      assertThat(waiting).noneMatch(DatabaseFiles::hold);
      for (var table : STORE) {
        var rows = Database.rows("select t::text as row from " + table + " t").toString();
        assertThat(traces).as(table).noneMatch(rows::contains);
        assertThat(rows).as(table).doesNotContain(OwnFeedback.WORDS);
      }
      for (var table : List.of("questionnaire_response", "questionnaire_answers", "access_log")) {
        assertThat(
                Database.count(
                    "select count(*) from %s where xmin in (select xmin from statistics_count)"
                        .formatted(table)))
            .as(table)
            .isZero();
      }
      var told =
          Stream.concat(
                  Stream.of(OwnFeedback.WORDS, feedback.subject().code()),
                  waiting.stream().map(UUID::toString))
              .toList();
      assertThat(log.lines())
          .filteredOn(line -> TEST_ITSELF.stream().noneMatch(line::startsWith))
          .noneMatch(line -> told.stream().anyMatch(line::contains));
    } finally {
      clock.reset();
      feedback.retire();
    }
  }
}
