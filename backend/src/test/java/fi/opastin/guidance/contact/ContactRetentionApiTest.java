package fi.opastin.guidance.contact;

import static fi.opastin.guidance.contact.Contacting.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.opastin.access.Role;
import fi.opastin.identity.login.InvitationAcceptance.Outcome;
import fi.opastin.platform.time.Finland;
import fi.opastin.retention.RetentionCommand;
import fi.opastin.retention.RetentionSweep;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.TestSessions;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ContactRetentionApiTest {

  private static final UUID EMPLOYMENT = Fixtures.provider("employment");

  private static final String EMAIL = "aino@contact.example";
  private static final String READING = "workspace-contact.read";
  private static final String CODE = Fixtures.identityCode(9_180);

  @Inject TestClock clock;
  @Inject RetentionSweep sweep;
  @Inject RetentionCommand command;

  @AfterEach
  void remove() {
    Database.execute("delete from contact");
  }

  @Test
  @DisplayName(
      "G15 on the 180th day a contact is absent before any job has run, and its key goes with it")
  void day180() {
    var id = sent(clock, EMPLOYMENT, "QUESTION", "Kysymys");
    var sentOn = Finland.dayOf(clock.instant());
    moveToEndOf(sentOn.plusDays(179));
    sweep.run();
    var lastDay = sentOn.plusDays(179).toString();
    Api.as(Fixtures.elina().cookie())
        .get("/inbox/{id}", id)
        .then()
        .statusCode(200)
        .body("keptUntil", equalTo(lastDay));
    assertThat(planned(sentOn.plusDays(179))).doesNotContain(lastDay);
    assertThat(planned(sentOn.plusDays(180))).contains(lastDay);
    // nothing is due that could not be deleted: the service may open
    assertThat(command.run()).isZero();
    clock.move(Duration.ofMinutes(2));
    var elina = Fixtures.elina().cookie();
    Api.as(elina).get("/inbox/{id}", id).then().statusCode(404);
    Api.as(elina).get("/inbox").then().body("items", empty());
    open(elina, id).statusCode(409);
    assertThat(rows(id)).isOne();
    sweep.run();
    assertThat(rows(id)).isZero();
    assertThat(Database.count("select count(*) from contact_access where contact_id = ?::uuid", id))
        .isZero();
  }

  @Test
  @DisplayName(
      "G15 a contact that leads to a workspace leaves the queue, and goes when the workspace goes")
  void linked() {
    var id = sent(clock, EMPLOYMENT, "WISH_FOR_GUIDANCE", "Haluan ohjausta");
    var elina = Fixtures.elina().cookie();
    String workspace = open(elina, id).statusCode(201).extract().path("id");
    Api.as(elina).get("/inbox/{id}", id).then().statusCode(404);
    Api.as(elina).get("/inbox?state=NEW").then().body("items", empty());
    open(elina, id).statusCode(409);
    var sentOn = Finland.dayOf(clock.instant());
    var customer =
        (Outcome.Accepted) Workspaces.accept(Mails.token(EMAIL), "Aino Maria Virtanen", CODE);
    for (var reader : List.of(elina, TestSessions.of(customer.accountId(), Role.CUSTOMER))) {
      offered(reader, workspace, hasItem(READING));
      Api.as(reader)
          .get("/workspaces/{id}/contact", workspace)
          .then()
          .statusCode(200)
          .body("contact.text", equalTo("Haluan ohjausta"));
    }
    Api.as(Fixtures.markus().cookie())
        .get("/workspaces/{id}/contact", workspace)
        .then()
        .statusCode(404);
    assertThat(
            Database.count(
                "select count(*) from access_log where workspace_id = ?::uuid and action = 'workspace-contact.read'",
                workspace))
        .isEqualTo(2);
    offered(elina, open(elina, null).statusCode(201).extract().path("id"), not(hasItem(READING)));
    Workspaces.closedOn(workspace, sentOn.plusMonths(12));
    moveToEndOf(sentOn.plusDays(200));
    sweep.run();
    assertThat(rows(id)).isOne();
    moveToEndOf(sentOn.plusMonths(12).plusMonths(15).plusDays(1));
    sweep.run();
    assertThat(Database.count("select count(*) from workspace where id = ?::uuid", workspace))
        .isZero();
    assertThat(rows(id)).isZero();
    assertThat(
            Database.value(
                String.class,
                "select counts ->> 'contact' from deletion_certificate where workspace_id = ?::uuid",
                workspace))
        .hasValue("1");
  }

  @Test
  @DisplayName(
      "G5 no workspace comes of a contact that is another's, in another's hand, closed, or none")
  void refused() {
    var ofOthers = sent(clock, Fixtures.provider("education"), "WISH_FOR_GUIDANCE", "Hei");
    var toService = sent(clock, "service", "QUESTION", "Hei");
    var own = sent(clock, EMPLOYMENT, "WISH_FOR_GUIDANCE", "Hei");
    var elina = Fixtures.elina().cookie();
    var before = Database.count("select count(*) from workspace");
    var bodies =
        List.of(ofOthers, toService, UUID.randomUUID().toString()).stream()
            .map(id ->
                open(elina, id)
                    .statusCode(409)
                    .body("type", endsWith(":contact-not-available"))
                    .extract()
                    .asString())
            .distinct();
    assertThat(bodies).hasSize(1);
    // an expert of the same provider who is not named to read it
    open(Fixtures.markus().cookie(), own).statusCode(409);
    Api.as(elina).header("If-Match", "\"0\"").post("/inbox/{id}/closing", own);
    open(elina, own).statusCode(409);
    assertThat(Database.count("select count(*) from workspace")).isEqualTo(before);
    assertThat(rows(own)).isOne();
  }

  private static void offered(
      String cookie, String workspace, Matcher<Iterable<? super String>> actions) {
    Api.as(cookie).get("/workspaces/{id}", workspace).then().body("actions", actions);
  }

  private static ValidatableResponse open(String cookie, @Nullable String contact) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "customerName",
                "Aino",
                "customerEmail",
                EMAIL,
                "customerLanguage",
                "fi",
                "personalIdentityCode",
                CODE));
    body.put("contactId", contact);
    return Api.creating(cookie).body(body).post("/workspaces").then();
  }

  private void moveToEndOf(LocalDate day) {
    clock.moveTo(Finland.endOf(day).minusSeconds(60));
  }

  private static List<String> planned(LocalDate until) {
    return Api.as(Fixtures.paula().cookie())
        .get("/administration/retention-plan?until=" + until)
        .then()
        .statusCode(200)
        .extract()
        .path("steps.findAll { it.kind == 'contact' }.on");
  }

  private static long rows(String id) {
    return Database.count("select count(*) from contact where id = ?::uuid", id);
  }
}
