package fi.opastin.guidance.contact;

import static fi.opastin.guidance.contact.Contacting.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Fixtures.Person;
import fi.opastin.testing.Mails;
import fi.opastin.testing.Mails.Mail;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What those who handle an inbox are told. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class InboxNoticesApiTest {

  private static final UUID EMPLOYMENT = Fixtures.provider("employment");
  private static final String NEW = "NEW_CONTACT";
  private static final String DUE = "CONTACT_DUE_SOON";

  @Inject TestClock clock;
  @Inject ContactReminderJob job;

  private final Person elina = Fixtures.elina();
  private final Person markus = Fixtures.markus();
  private final Person sami = Fixtures.sami();

  @BeforeEach
  void handlers() {
    Database.execute("delete from notification where workspace_id is null");
    name(elina, markus);
  }

  @AfterEach
  void remove() {
    Database.execute("delete from contact");
    Database.execute(
        "update expert set handles_contacts = name like 'Elina%' where service_provider_id = ?",
        EMPLOYMENT);
  }

  @Test
  @DisplayName(
      "G5 G20 those named to read are told of a new contact until one of them has it in hand, and nobody else")
  void told() {
    var id = sent(clock, EMPLOYMENT, "QUESTION", "Kysymys");
    assertThat(told(elina)).containsExactly(NEW);
    assertThat(told(markus)).containsExactly(NEW);
    assertThat(told(sami)).isEmpty();
    assertThat(told(Fixtures.paula())).isEmpty();
    Api.as(markus.cookie())
        .get("/notifications")
        .then()
        .body("items[0].kind", equalTo(NEW))
        .body("items[0].workspaceId", nullValue())
        .body("items[0].workspaceName", nullValue());
    // whoever looks for something else has not seen it, whoever looks into the inbox has
    for (var other : List.of("state=CLOSED", "kind=FEEDBACK", "reference=7K3MX-9Q2DW")) {
      Api.as(elina.cookie()).get("/inbox?" + other).then().statusCode(200);
    }
    assertThat(told(elina)).containsExactly(NEW);
    Api.as(elina.cookie()).get("/inbox").then().statusCode(200);
    assertThat(told(elina)).isEmpty();
    var another = sent(clock, EMPLOYMENT, "WISH_FOR_GUIDANCE", "Haluan ohjausta");
    step(elina, id, "taking", 0);
    assertThat(told(markus)).containsExactly(NEW);
    open(another);
    assertThat(told(elina)).isEmpty();
    assertThat(told(markus)).isEmpty();
    step(elina, id, "giving-back", 1);
    assertThat(told(elina)).isEmpty();
    assertThat(told(markus)).containsExactly(NEW);
    name(elina);
    assertThat(told(markus)).isEmpty();
  }

  @Test
  @DisplayName(
      "G5 G20 who is named later is told of what already waits, once, and nobody else again")
  void namedLater() {
    name(elina);
    sent(clock, EMPLOYMENT, "ACCESSIBILITY", "En pysty lukemaan");
    Database.execute("update contact set reminded = true");
    Api.as(elina.cookie()).get("/inbox").then().statusCode(200);
    name(markus, elina);
    assertThat(told(markus)).containsExactlyInAnyOrder(NEW, DUE);
    assertThat(told(elina)).isEmpty();
    Api.as(markus.cookie()).get("/inbox").then().statusCode(200);
    name(markus);
    assertThat(told(markus)).isEmpty();
  }

  @Test
  @DisplayName(
      "G20 only who handles an inbox, or has chosen before, is offered the choice of its e-mails")
  void choices() {
    for (var handler : List.of(elina, markus, sami)) {
      settings(handler).body("choices.kind", hasItems(NEW, DUE));
    }
    choose(markus, List.of(NEW)).statusCode(200);
    name(elina);
    settings(markus).body("choices.kind", hasItem(NEW)).body("choices.kind", not(hasItem(DUE)));
    choose(markus, List.of()).statusCode(200).body("choices.kind", not(hasItem(NEW)));
    choose(markus, List.of(NEW)).statusCode(400);
    settings(elina).body("choices.kind", hasItems(NEW, DUE));
  }

  private static ValidatableResponse settings(Person person) {
    return Api.as(person.cookie()).get("/me/notifications").then().statusCode(200);
  }

  private static ValidatableResponse choose(Person person, List<String> without) {
    var version = settings(person).extract().header("ETag");
    return Api.as(person.cookie())
        .header("If-Match", version)
        .body(Map.of("withoutEmail", without))
        .put("/me/notifications")
        .then();
  }

  @Test
  @DisplayName("G5 G20 the e-mail leads to the inbox and says nothing of what was written")
  void mail() {
    var subject = "Opastimessa on uusi yhteydenotto";
    var before = mails(subject).count();
    sent(clock, EMPLOYMENT, "QUESTION", "Salainen kysymys");
    clock.move(Duration.ofSeconds(61));
    await().until(() -> mails(subject).count() > before);
    assertThat(mails(subject).toList().getLast())
        .satisfies(mail ->
            assertThat(mail.text())
                .contains("/fi/inbox")
                .contains("Voit valita Opastimen asetuksissa")
                .doesNotContain("Salainen"));
  }

  @Test
  @DisplayName(
      "G5 of feedback on accessibility handlers are reminded once, three days before its last day, not at night")
  void reminded() {
    var answered = sent(clock, "service", "ACCESSIBILITY", "Vastattu");
    var open = sent(clock, "service", "ACCESSIBILITY", "En pysty lukemaan");
    sent(clock, "service", "FEEDBACK", "Hyvä palvelu");
    step(sami, answered, "taking", 0);
    step(sami, answered, "answering", 1);
    var due = Finland.dayOf(clock.instant()).plusDays(14);
    runAt(due.minusDays(4), LocalTime.NOON);
    runAt(due.minusDays(3), LocalTime.of(6, 59));
    assertThat(told(sami)).containsExactly(NEW);
    runAt(due.minusDays(3), LocalTime.of(7, 0));
    assertThat(told(sami)).containsExactlyInAnyOrder(NEW, DUE);
    assertThat(told(elina)).isEmpty();
    Api.as(sami.cookie()).get("/inbox");
    runAt(due, LocalTime.NOON);
    assertThat(told(sami)).isEmpty();
    // what was told is taken back when nothing waits
    Database.execute("update contact set reminded = false where id = ?::uuid", open);
    job.run();
    assertThat(told(sami)).containsExactly(DUE);
    step(sami, open, "taking", 0);
    assertThat(told(sami)).containsExactly(DUE);
    step(sami, open, "answering", 1);
    assertThat(told(sami)).isEmpty();
  }

  private void runAt(LocalDate day, LocalTime time) {
    clock.moveTo(day.atTime(time).atZone(Finland.ZONE).toInstant());
    job.run();
  }

  private static List<Object> told(Person person) {
    return Database.rows(
            """
            select kind from notification
            where account_id = ? and workspace_id is null and seen_at is null\
            """,
            person.accountId())
        .stream()
        .map(row -> row.get("kind"))
        .toList();
  }

  private Stream<Mail> mails(String subject) {
    return Mails.ofEnvironment().to("elina.esimerkki@employment.example").stream()
        .filter(mail -> mail.subject().equals(subject));
  }

  private static void name(Person... handlers) {
    var paula = Fixtures.paula().cookie();
    Api.as(paula)
        .header("If-Match", Api.as(paula).get("/administration/contact-form").getHeader("ETag"))
        .body(
            Map.of(
                "handlers", Stream.of(handlers).map(Person::accountId).toList(),
                "frameAncestors", List.of()))
        .put("/administration/contact-form")
        .then()
        .statusCode(200);
  }

  private static void step(Person person, String id, String step, int version) {
    Api.as(person.cookie())
        .header("If-Match", "\"" + version + "\"")
        .post("/inbox/{id}/{step}", id, step)
        .then()
        .statusCode(200);
  }

  private void open(String contact) {
    Api.creating(elina.cookie())
        .body(
            Map.of(
                "customerName", "Aino",
                "customerEmail", "aino.told@contact.example",
                "customerLanguage", "fi",
                "contactId", contact))
        .post("/workspaces")
        .then()
        .statusCode(201);
  }
}
