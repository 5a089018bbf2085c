package fi.opastin.guidance.contact;

import static fi.opastin.guidance.contact.Contacting.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Fixtures.Person;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class InboxApiTest {

  private static final UUID EMPLOYMENT = Fixtures.provider("employment");
  private static final String LINK =
      """
      update contact set state = 'IN_WORKSPACE', workspace_id = ?::uuid, event_number = 1, gone_on = null
      where id = ?::uuid\
      """;
  private static final String WAITING =
      "select count(*) from pg_stat_activity where usename = 'opastin_app' and wait_event_type = 'Lock'";
  private static final String SETTINGS = "/administration/contact-form";

  @Inject TestClock clock;

  @AfterEach
  void remove() {
    Database.execute("delete from contact");
    Database.execute(
        "update expert set handles_contacts = name like 'Elina%' where service_provider_id = ?",
        EMPLOYMENT);
    Database.execute("update service_provider set contact_frames = '{}'");
  }

  @Test
  @DisplayName(
      "G5 only the handlers named by the provider read what it was sent; for others it is not there")
  void readers() {
    var id = sent(clock, EMPLOYMENT, "WISH_FOR_GUIDANCE", "Haluan ohjausta");
    var toService = sent(clock, "service", "FEEDBACK", "Hyvä palvelu");
    var elina = Fixtures.elina().cookie();
    Api.as(elina)
        .get("/inbox")
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].state", equalTo("NEW"))
        .body("items[0].handler", nullValue())
        .body("next", nullValue());
    read(elina, id)
        .statusCode(200)
        .body("text", equalTo("Haluan ohjausta"))
        .body("name", nullValue())
        .body(
            "actions", contains("inbox.close", "inbox.open-workspace", "inbox.read", "inbox.take"));
    var sami = Fixtures.sami().cookie();
    Api.as(sami).get("/inbox").then().body("items.id", contains(toService));
    read(sami, toService)
        .body("text", equalTo("Hyvä palvelu"))
        .body("actions", not(hasItem("inbox.open-workspace")));
    var absent = read(elina, UUID.randomUUID().toString()).statusCode(404).extract().asString();
    for (var elsewhere : Map.of(id, sami, toService, elina).entrySet()) {
      assertThat(
              read(elsewhere.getValue(), elsewhere.getKey()).statusCode(404).extract().asString())
          .isEqualTo(absent);
    }
    read(Fixtures.olga().cookie(), id).statusCode(404);
    for (var outsider :
        Stream.of(Fixtures.markus(), Fixtures.paula(), Fixtures.customer("Asiakas").person())
            .map(Person::cookie)
            .toList()) {
      Api.as(outsider).get("/inbox").then().statusCode(403);
      read(outsider, id).statusCode(403);
      Api.as(outsider).get("/session").then().body("actions", not(hasItem("inbox.list")));
    }
    Api.as(elina).get("/session").then().body("actions", hasItem("inbox.list"));
  }

  @Test
  @DisplayName("G5 a contact goes from hand to hand by its table; a stale version is refused")
  void steps() {
    name(Fixtures.elina(), Fixtures.markus()).statusCode(200);
    var elina = Fixtures.elina().cookie();
    var markus = Fixtures.markus().cookie();
    var id = sent(clock, EMPLOYMENT, "QUESTION", "Kysymys");
    step(elina, id, "taking", 7).statusCode(412);
    Api.as(elina).post("/inbox/{id}/taking", id).then().statusCode(428);
    step(elina, id, "answering", 0).statusCode(409);
    step(elina, id, "taking", 0)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("state", equalTo("IN_PROGRESS"))
        .body("handler.name", equalTo("Elina Esimerkki"));
    step(markus, id, "answering", 1).statusCode(409);
    step(markus, id, "taking", 1).statusCode(200).body("handler.name", equalTo("Markus Malli"));
    step(markus, id, "giving-back", 2).body("state", equalTo("NEW")).body("handler", nullValue());
    step(elina, id, "taking", 3).statusCode(200);
    step(elina, id, "answering", 4).body("state", equalTo("ANSWERED"));
    step(markus, id, "closing", 5).statusCode(409);
    Api.as(elina).get("/inbox").then().body("items", empty());
    step(markus, id, "reopening", 5).body("state", equalTo("IN_PROGRESS"));
    String reference = step(markus, id, "closing", 6).statusCode(200).extract().path("reference");
    Api.as(elina).get("/inbox?state=CLOSED").then().body("items.id", contains(id));
    Api.as(elina)
        .get("/inbox?reference=" + reference.toLowerCase(Locale.ROOT))
        .then()
        .body("items.id", contains(id));
    Api.as(elina).get("/inbox?state=IN_WORKSPACE").then().statusCode(400);
    // each step once, a read once in ten minutes
    read(elina, id);
    read(elina, id);
    assertThat(log(id))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "inbox.take", 3L,
                "inbox.give-back", 1L,
                "inbox.mark-answered", 1L,
                "inbox.reopen", 1L,
                "inbox.close", 1L,
                "inbox.read", 1L));
    // whoever is named no more is out at once
    name(Fixtures.elina()).statusCode(200);
    Api.as(markus).get("/inbox").then().statusCode(403);
  }

  @Test
  @DisplayName(
      "G5 a provider's administrator names who reads and which sites show the form, and sees numbers only")
  void settings() {
    sent(clock, EMPLOYMENT, "QUESTION", "Kysymys");
    sent(clock, EMPLOYMENT, "ACCESSIBILITY", "En pysty lukemaan");
    clock.move(Duration.ofDays(15));
    var paula = Fixtures.paula().cookie();
    var read =
        Api.as(paula)
            .get(SETTINGS)
            .then()
            .statusCode(200)
            .body("recipient", equalTo(EMPLOYMENT.toString()))
            .body("experts.findAll { it.handles }.name", contains("Elina Esimerkki"))
            .body("experts.name", hasItem("Markus Malli"))
            .body("counts.find { it.state == 'NEW' }.count", equalTo(2))
            .body("overdue", equalTo(1));
    var etag = read.extract().header("ETag");
    set(paula, etag, List.of(Fixtures.olga().accountId()), List.of())
        .statusCode(400)
        .body("errors.code", contains("no-expert"));
    set(paula, etag, List.of(), List.of("https://a.example", "https://b.example; script-src *", ""))
        .statusCode(400)
        .body("errors.pointer", contains("/frameAncestors/1", "/frameAncestors/2"))
        .body("errors.code", contains("invalid-origin", "required"));
    set(paula, etag, List.of(), Collections.nCopies(21, "https://a.example"))
        .statusCode(400)
        .body("errors.pointer", contains("/frameAncestors"));
    set(paula, etag, List.of(Fixtures.elina().accountId()), List.of("https://www.a.example"))
        .statusCode(200)
        .body("frameAncestors", contains("https://www.a.example"));
    set(paula, etag, List.of(), List.of()).statusCode(412);
    Api.anonymous()
        .get("/contact-forms/{id}", EMPLOYMENT)
        .then()
        .body("frameAncestors", contains("https://www.a.example"));
    for (var other : Stream.of(Fixtures.elina(), Fixtures.sami()).map(Person::cookie).toList()) {
      Api.as(other).get(SETTINGS).then().statusCode(403);
    }
    Api.as(Fixtures.elina().cookie())
        .get("/inbox?kind=ACCESSIBILITY")
        .then()
        .body("items.overdue", contains(true))
        .body("items.kind", contains("ACCESSIBILITY"));
  }

  @Test
  @DisplayName("G5 who has waited longest comes first, page by page")
  void pages() {
    var ids =
        Stream.of("a", "b", "c").map(text -> sent(clock, "service", "FEEDBACK", text)).toList();
    var sami = Fixtures.sami().cookie();
    var first =
        Api.as(sami).get("/inbox?limit=2").then().body("items.id", equalTo(ids.subList(0, 2)));
    String next = first.extract().path("next");
    Api.as(sami)
        .get("/inbox?limit=2&cursor=" + next)
        .then()
        .body("items.id", contains(ids.getLast()))
        .body("next", nullValue());
    Api.as(sami).get("/inbox?cursor=x").then().statusCode(400);
  }

  @Test
  @DisplayName("G5 a contact that leads to a workspace while another opens or takes it is absent")
  void overtaken() throws Exception {
    var elina = Fixtures.elina().cookie();
    var id = sent(clock, EMPLOYMENT, "QUESTION", "Kysymys");
    for (Supplier<ValidatableResponse> slow :
        List.<Supplier<ValidatableResponse>>of(
            () -> read(elina, id), () -> step(elina, id, "taking", 0))) {
      Database.execute(
          "update contact set state = 'NEW', workspace_id = null, event_number = null, gone_on = ? where id = ?::uuid",
          Contact.goneOn(clock.instant()),
          id);
      try (var quick = Database.connect();
          var executor = Executors.newSingleThreadExecutor()) {
        quick.setAutoCommit(false);
        try (var link = quick.prepareStatement(LINK)) {
          link.setString(1, Workspaces.open(Fixtures.elina()).id());
          link.setString(2, id);
          link.executeUpdate();
        }
        var answer = executor.submit(slow::get);
        await().until(() -> Database.count(WAITING) > 0);
        quick.commit();
        answer.get().statusCode(404);
      }
    }
  }

  private ValidatableResponse name(Person... handlers) {
    var paula = Fixtures.paula().cookie();
    var etag = Api.as(paula).get(SETTINGS).getHeader("ETag");
    return set(paula, etag, Stream.of(handlers).map(Person::accountId).toList(), List.of());
  }

  private static ValidatableResponse set(
      String cookie, String etag, List<UUID> handlers, List<String> frames) {
    return Api.as(cookie)
        .header("If-Match", etag)
        .body(Map.of("handlers", handlers, "frameAncestors", frames))
        .put(SETTINGS)
        .then();
  }

  private static ValidatableResponse read(String cookie, String id) {
    return Api.as(cookie).get("/inbox/{id}", id).then();
  }

  private static ValidatableResponse step(String cookie, String id, String step, int version) {
    return Api.as(cookie)
        .header("If-Match", "\"" + version + "\"")
        .post("/inbox/{id}/{step}", id, step)
        .then();
  }

  private static Map<String, Long> log(String id) {
    return Database.rows(
            "select action, count(*) as n from contact_access where contact_id = ?::uuid group by action",
            id)
        .stream()
        .collect(
            Collectors.toMap(row -> String.valueOf(row.get("action")), row -> (Long) row.get("n")));
  }
}
