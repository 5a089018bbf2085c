package fi.opastin.guidance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.guidance.questionnaire.Answering;
import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a questionnaire that says so on its first page into what waits, and is counted. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class FormStatisticsApiTest {

  @Inject SubjectCatalogue subjects;
  @Inject ContributionCipher cipher;
  @Inject StatisticsNight night;
  @Inject TestClock clock;

  private OwnFeedback feedback;

  @BeforeEach
  void published() {
    Givers.reset();
    feedback = OwnFeedback.publish();
  }

  @AfterEach
  void retired() {
    feedback.retire();
  }

  @Test
  @DisplayName("G8 answers are given for statistics when they are sent, coded and without text")
  void sent() {
    var open = Workspaces.open(Fixtures.elina());
    var id = Answering.begin(open, feedback.form());
    Answering.step(open.customerCookie(), open, id, "draft", 0, OwnFeedback.answers(9))
        .statusCode(200);
    assertThat(waiting(open)).isEmpty();
    Answering.step(open.customerCookie(), open, id, "answers", 0, OwnFeedback.answers(9))
        .statusCode(200);

    var contribution = waiting(open).getFirst();
    assertThat(contribution.subject()).isEqualTo(feedback.subject());
    assertThat(contribution.provider()).isEqualTo(Givers.EMPLOYMENT);
    assertThat(contribution.tallies().stream().map(one -> one.item() + " " + one.code()))
        .containsExactlyInAnyOrder(
            "feedback.need high", "feedback.helped courage", "feedback.helped plan");
    assertThat(subjects.tables(feedback.subject()))
        .extracting(Publication.Table::item)
        .contains("feedback.need", "feedback.helped");
  }

  @Test
  @DisplayName("G8 what has been stopped, or does not say so on its first page, is never counted")
  void neverCounted() {
    var open = Workspaces.open(Fixtures.elina());
    var stopped = Answering.begin(open, feedback.form());
    Answering.step(open.customerCookie(), open, stopped, "draft", 0, OwnFeedback.answers(9))
        .statusCode(200);
    Answering.step(open.customerCookie(), open, stopped, "stop", 0, Map.of()).statusCode(200);
    var silent = Answering.start(open, "service-need");
    Answering.step(open.customerCookie(), open, silent, "answers", 0, Answering.need("x"))
        .statusCode(200);
    Answering.step(open.customerCookie(), open, silent, "amendment", 1, Answering.need("y"))
        .statusCode(200);
    assertThat(waiting(open)).isEmpty();
    assertThat(subjects.describe(new Subject("service-need", 1))).isEmpty();
  }

  @Test
  @DisplayName(
      "G8 amended answers count once: in place of those that wait, and never after these have been counted")
  void amended() throws SQLException {
    var today = Finland.dayOf(clock.instant()).plusMonths(1).withDayOfMonth(10);
    var people = new ArrayList<Open>();
    var sent = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      var open = Workspaces.open(Fixtures.elina());
      people.add(open);
      sent.add(feedback.send(open, 9));
    }
    OwnFeedback.amend(people.getFirst(), sent.getFirst(), 1, 6);
    OwnFeedback.amend(people.getFirst(), sent.getFirst(), 2, 2);
    assertThat(waiting(people.getFirst())).hasSize(3);

    night.count(today);
    assertThat(need()).isEqualTo(Map.of("high", 4, "low", 1));
    assertThat(Database.count("select count(*) from statistics_waiting")).isZero();

    OwnFeedback.amend(people.getLast(), sent.getLast(), 1, 2);
    night.count(today.plusDays(1));
    night.count(today.withDayOfMonth(1).plusMonths(1));
    assertThat(waiting(people.getLast())).isEmpty();
    assertThat(published(feedback.subject())).isEqualTo(5);
  }

  @Test
  @DisplayName(
      "G8 G13 answers that were amended go with their workspace as one, and are told as one")
  void deleted() throws SQLException {
    var open = Workspaces.open(Fixtures.elina());
    var id = feedback.send(open, 9);
    OwnFeedback.amend(open, id, 1, 2);
    Database.execute("delete from workspace where id = ?", UUID.fromString(open.id()));
    night.count(Finland.dayOf(clock.instant()).plusMonths(1).withDayOfMonth(10));
    assertThat(Database.count("select sum(deleted) from statistics_report")).isEqualTo(1);
  }

  @Test
  @DisplayName("G8 G16 the feedback is known in words, with all answers that could be given")
  void described() {
    var described = subjects.describe(new Subject("guidance-feedback", 1)).orElseThrow();
    assertThat(described.name().sv()).isEqualTo("Respons på handledningen");
    assertThat(described.questions())
        .filteredOn(question -> question.kind() == StatisticsSubjects.Kind.SCALE)
        .hasSize(4)
        .allSatisfy(question -> assertThat(question.counted()).hasSize(3));
    assertThat(described.questions().getLast().counted())
        .extracting(answer -> answer.code().value())
        .contains("clarity", "none");
    assertThat(subjects.describe(new Subject("guidance-feedback", 77))).isEmpty();
  }

  /** How the first question has been counted in the open month. */
  private Map<String, Integer> need() {
    var counted = new TreeMap<String, Integer>();
    Database.rows(
            "select code, respondents from statistics_count where subject = ? and item = 'feedback.need'",
            feedback.subject().toString())
        .forEach(row ->
            counted.put(
                String.valueOf(row.get("code")),
                (Integer) Objects.requireNonNull(row.get("respondents"))));
    return counted;
  }

  /** How many people have been published of a subject. */
  private static long published(Subject subject) {
    return Database.count(
        "select coalesce(sum(respondents), 0) from statistics_cell where subject = ? and item = '' and language = 'all' and service_provider_id is null",
        subject.toString());
  }

  private List<Contribution> waiting(Open open) {
    return Database.rows(
            "select id, payload from statistics_waiting where workspace_id = ?",
            UUID.fromString(open.id()))
        .stream()
        .map(row ->
            cipher.decrypt(
                (UUID) Objects.requireNonNull(row.get("id")),
                (byte[]) Objects.requireNonNull(row.get("payload"))))
        .toList();
  }
}
