package fi.opastin.guidance.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Proposals that somebody does not answer in time. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ConsentLapseApiTest {

  @Inject TestClock clock;
  @Inject ConsentEndJob job;

  /** Who has said yes before the last day was over. */
  enum Before {
    NOBODY,
    CUSTOMER,
    EXPERT
  }

  private LocalDate today() {
    return Finland.dayOf(clock.instant());
  }

  private Consenting proposed(Before before) {
    var consenting = Consenting.proposed(Fixtures.elina(), Fixtures.olga());
    switch (before) {
      case CUSTOMER -> consenting.customerAccepts("ALL", null).then().statusCode(200);
      case EXPERT -> consenting.expertAccepts().then().statusCode(200);
      case NOBODY -> {
        // both are silent
      }
    }
    return consenting;
  }

  private static void answerBy(Consenting consenting, LocalDate day) {
    Database.execute(
        "update consent set answer_by = ? where id = ?", day, UUID.fromString(consenting.id()));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Before.class)
  @DisplayName(
      "G7 after its last day nobody can do anything with a proposal, before any job has run")
  void overByDate(Before before) {
    var consenting = proposed(before);
    var open = consenting.open();
    consenting.read().then().body("answerBy", equalTo(today().plusDays(30).toString()));
    answerBy(consenting, today().minusDays(1));
    Stream.of(
            consenting.customerAccepts("ALL", null),
            consenting.does(open.customerCookie(), "rejection"),
            consenting.does(open.customerCookie(), "withdrawal"),
            consenting.does(open.expertCookie(), "cancellation"),
            consenting.expertAnswers("acceptance", version(before)),
            consenting.expertAnswers("declination", version(before)))
        .forEach(answer -> answer.then().statusCode(409));
    assertThat(consenting.look().asString()).isEqualTo(consenting.absence());
    Api.as(consenting.expertCookie())
        .get("/consent-invitations?limit=100")
        .then()
        .body("items.id", not(hasItem(consenting.id())));
    consenting
        .read()
        .then()
        .body("state", equalTo("inactive"))
        .body("endCause", equalTo("NOT_ANSWERED"))
        .body("endedAt", notNullValue())
        .body("actions", not(hasItem("consent.accept")));
    assertThat(state(consenting)).as("nothing has been written down").isEqualTo("draft");
  }

  private static String version(Before before) {
    return before == Before.EXPERT ? "\"1\"" : "\"0\"";
  }

  @Test
  @DisplayName("G7 on its last day a proposal can still be answered")
  void lastDay() {
    var consenting = proposed(Before.NOBODY);
    answerBy(consenting, today());
    consenting.expertAccepts().then().statusCode(200);
    consenting.customerAccepts("ALL", null).then().statusCode(200).body("state", equalTo("active"));
    answerBy(consenting, today().minusDays(1));
    consenting.look().then().statusCode(200);
  }

  @Test
  @DisplayName("G7 when a proposal was not answered, all are told, once")
  void told() throws Exception {
    var consenting = proposed(Before.CUSTOMER);
    var open = consenting.open();
    answerBy(consenting, today().minusDays(1));
    job.endDue();
    job.endDue();
    assertThat(state(consenting)).isEqualTo("inactive");
    consenting
        .read()
        .then()
        .body("steps.step", contains("PROPOSE", "CUSTOMER_ACCEPT", "END"))
        .body("endCause", equalTo("NOT_ANSWERED"));
    assertThat(told(open.id(), "CONSENT_NOT_ANSWERED"))
        .containsExactlyInAnyOrder(open.customer().accountId(), Fixtures.elina().accountId());
    assertThat(told(open.id(), "CONSENT_ACCESS_ENDED"))
        .containsExactly(Fixtures.olga().accountId());
    assertThat(told(open.id(), "CONSENT_INVITATION")).isEmpty();
  }

  @Test
  @DisplayName("G7 a question that is void is taken back; one of two that still waits is not")
  void questionsTakenBack() {
    var open = Workspaces.open(Fixtures.elina());
    var olga = Consenting.proposed(open, Fixtures.olga(), "JOIN");
    var henrik = Consenting.proposed(open, Fixtures.henrik(), "JOIN");
    olga.does(open.expertCookie(), "cancellation").then().statusCode(200);
    assertThat(told(open.id(), "CONSENT_INVITATION"))
        .containsExactly(Fixtures.henrik().accountId());
    assertThat(told(open.id(), "CONSENT_REQUESTED")).containsExactly(open.customer().accountId());
    henrik.customerAccepts("ALL", null).then().statusCode(200);
    assertThat(told(open.id(), "CONSENT_REQUESTED")).isEmpty();
  }

  @Test
  @DisplayName("G7 who did not answer in time can be proposed again, before any job has run")
  void again() {
    var consenting = proposed(Before.NOBODY);
    answerBy(consenting, today().minusDays(1));
    var again = Consenting.proposed(consenting.open(), Fixtures.olga(), "JOIN");
    assertThat(state(consenting)).isEqualTo("inactive");
    again.read().then().body("state", equalTo("draft"));
  }

  private static String state(Consenting consenting) {
    return Database.value(
            String.class,
            "select state from consent where id = ?",
            UUID.fromString(consenting.id()))
        .orElseThrow();
  }

  private static List<UUID> told(String workspaceId, String kind) {
    return Database.rows(
            "select account_id from notification where workspace_id = ? and kind = ?",
            UUID.fromString(workspaceId),
            kind)
        .stream()
        .map(row -> (UUID) row.get("account_id"))
        .toList();
  }
}
