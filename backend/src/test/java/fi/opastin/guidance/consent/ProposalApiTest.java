package fi.opastin.guidance.consent;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom one can propose, and what customer and expert get to know of it. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ProposalApiTest {

  @Test
  @DisplayName("G7 the customer sees who, from where, why, and how much the expert would see")
  void request() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), "Yksi");
    Api.post(open.expertCookie(), open.id(), "Kaksi");
    var consenting = Consenting.proposed(open, Fixtures.olga(), "JOIN");
    consenting
        .read()
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"0\""))
        .body("number", equalTo(1))
        .body("kind", equalTo("JOIN"))
        .body("state", equalTo("draft"))
        .body("expert.name", equalTo("Olga Opinto"))
        .body("expert.title", equalTo("Opinto-ohjaaja"))
        .body("expert.organisation.sv", equalTo("Modellinstitutets studiehandledning"))
        .body("expert.sector", equalTo("EDUCATION"))
        .body("proposedBy.name", equalTo("Elina Esimerkki"))
        .body("reason", equalTo(Consenting.REASON))
        .body("customerDecision", equalTo("PENDING"))
        .body("expertDecision", equalTo("PENDING"))
        .body("visibleContent.messages", equalTo(2))
        .body("visibleContent.files", equalTo(0))
        .body("visibleContent.contact", equalTo(false))
        .body("visibleContent.since", notNullValue())
        .body("steps.step", contains("PROPOSE"))
        .body("actions", contains("consent.accept", "consent.read", "consent.reject"));
    Api.as(open.expertCookie())
        .get("/workspaces/{id}/consents", open.id())
        .then()
        .body("items.reason", contains(Consenting.REASON))
        .body("items[0].visibleContent", nullValue())
        .body("items[0].actions", contains("consent.cancel", "consent.read"));
  }

  @Test
  @DisplayName("G7 the invitation tells the expert neither the customer nor why nor anything else")
  void invitation() {
    var consenting = Consenting.proposed(Fixtures.elina(), Fixtures.henrik());
    var list = Api.as(consenting.expertCookie()).get("/consent-invitations");
    list.then()
        .statusCode(200)
        .body("items.id", hasItem(consenting.id()))
        .body("items[0].proposedBy.name", equalTo("Elina Esimerkki"))
        .body("items[0].proposedBy.sector", equalTo("EMPLOYMENT"))
        .body("items[0].decision", equalTo("PENDING"))
        .body("items[0].workspaceId", nullValue());
    assertThat(list.asString())
        .doesNotContain("Virtanen", Consenting.REASON, consenting.open().id());
    consenting.expertAccepts().then().statusCode(200).body("workspaceId", nullValue());
    assertThat(consenting.look().asString()).isEqualTo(consenting.absence());
    Api.as(Fixtures.olga().cookie())
        .get("/consent-invitations")
        .then()
        .body("items.id", not(hasItem(consenting.id())));
  }

  @Test
  @DisplayName("G7 the e-mails name nobody, and the expert's does not even name the workspace")
  void letters() {
    var invited = Workspaces.invited(Fixtures.markus(), true);
    invited.acceptAs("Aino Maria Virtanen", invited.identityCode());
    Consenting.propose(invited.expertCookie(), invited.id(), "JOIN", Fixtures.henrik().accountId())
        .then()
        .statusCode(201);
    await()
        .atMost(20, SECONDS)
        .until(() ->
            Mails.texts(invited.email()).stream().anyMatch(text -> text.contains("suostumus")));
    assertThat(Mails.texts(invited.email()).getLast())
        .contains("/fi/workspaces/" + invited.id())
        .doesNotContain("Henrik", "Markus", "Virtanen", Consenting.REASON);
    var toExpert = Mails.ofEnvironment().awaitOneTo("henrik.hyvinvointi@wellbeing.example").text();
    assertThat(toExpert)
        .contains("/sv/workspaces")
        .doesNotContain(invited.id(), "Markus", "Virtanen", Consenting.REASON);
  }

  @Test
  @DisplayName("G7 who cannot be proposed is told by a code: unknown, asked, there, oneself")
  void notProposed() {
    var open = Workspaces.open(Fixtures.elina());
    refusal(open.expertCookie(), open.id(), UUID.randomUUID(), "unknown-expert");
    refusal(open.expertCookie(), open.id(), open.customer().accountId(), "unknown-expert");
    refusal(open.expertCookie(), open.id(), Fixtures.paula().accountId(), "unknown-expert");
    refusal(open.expertCookie(), open.id(), Fixtures.elina().accountId(), "yourself");
    Consenting.active(open, Fixtures.olga(), "ALL");
    refusal(open.expertCookie(), open.id(), Fixtures.olga().accountId(), "already-present");
    Consenting.proposed(open, Fixtures.henrik(), "JOIN");
    refusal(open.expertCookie(), open.id(), Fixtures.henrik().accountId(), "already-proposed");
    Consenting.propose(open.customerCookie(), open.id(), "JOIN", Fixtures.markus().accountId())
        .then()
        .statusCode(403);
    var alone = Workspaces.invited(Fixtures.elina(), true);
    Consenting.propose(alone.expertCookie(), alone.id(), "JOIN", Fixtures.olga().accountId())
        .then()
        .statusCode(409);
  }

  private static void refusal(String cookie, String id, UUID expert, String code) {
    Consenting.propose(cookie, id, "JOIN", expert)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/expertId"))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  @DisplayName("G7 an expert can be named by the work address, in whatever case it is written")
  void byAddress() {
    var open = Workspaces.open(Fixtures.elina());
    byAddress(open, "Olga.OPINTO@education.example")
        .statusCode(201)
        .body("expert.name", equalTo("Olga Opinto"));
    byAddress(open, "nobody@education.example")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/email"))
        .body("errors[0].code", equalTo("unknown-expert"));
    Api.creating(open.expertCookie())
        .body(Map.of("kind", "JOIN", "reason", "x"))
        .post("/workspaces/{id}/consents", open.id())
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("required"));
  }

  private static io.restassured.response.ValidatableResponse byAddress(
      Workspaces.Open open, String email) {
    return Api.creating(open.expertCookie())
        .body(Map.of("kind", "JOIN", "email", email, "reason", Consenting.REASON))
        .post("/workspaces/{id}/consents", open.id())
        .then();
  }

  @Test
  @DisplayName("G7 a proposal sent again with the same key is there once")
  void repeated() throws Exception {
    var open = Workspaces.open(Fixtures.elina());
    var key = UUID.randomUUID();
    Callable<Integer> send =
        () ->
            Api.as(open.expertCookie())
                .header("Idempotency-Key", key)
                .body(
                    Map.of(
                        "kind",
                        "JOIN",
                        "expertId",
                        Fixtures.olga().accountId(),
                        "reason",
                        Consenting.REASON))
                .post("/workspaces/{id}/consents", open.id())
                .statusCode();
    try (var threads = Executors.newFixedThreadPool(4)) {
      assertThat(threads.invokeAll(List.of(send, send, send, send)))
          .allMatch(done -> done.resultNow() == 201 || done.resultNow() == 409);
    }
    assertThat(send.call()).isEqualTo(201);
    assertThat(
            Database.count(
                "select count(*) from consent where workspace_id = ?", UUID.fromString(open.id())))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("G7 the reason is not readable in the database")
  void encrypted() {
    Consenting.proposed(Fixtures.elina(), Fixtures.olga());
    assertThat(
            Database.count(
                "select count(*) from consent c where c::text ilike ?",
                "%"
                    + HexFormat.of()
                        .formatHex(
                            Consenting.REASON.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    + "%"))
        .isZero();
  }
}
