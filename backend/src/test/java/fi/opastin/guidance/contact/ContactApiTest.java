package fi.opastin.guidance.contact;

import static fi.opastin.guidance.contact.Contacting.LONG_ENOUGH;
import static fi.opastin.guidance.contact.Contacting.form;
import static fi.opastin.guidance.contact.Contacting.proof;
import static fi.opastin.guidance.contact.Contacting.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.RawHttp;
import fi.opastin.testing.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ContactApiTest {

  private static final UUID EMPLOYMENT = Fixtures.provider("employment");
  private static final UUID WELL_BEING = Fixtures.provider("well-being");

  @Inject TestClock clock;

  @AfterEach
  void remove() {
    Database.execute("delete from contact");
    Database.execute(
        "update expert set handles_contacts = true where account_id = ?",
        Fixtures.henrik().accountId());
  }

  @Test
  @DisplayName("G5 anybody opens a form of the service or of a provider, and leaves no trace")
  void opened() {
    Api.anonymous()
        .get("/contact-forms/service")
        .then()
        .statusCode(200)
        .body("recipient", equalTo("service"))
        .body("provider", nullValue())
        .body("kinds", contains("QUESTION", "FEEDBACK", "ACCESSIBILITY"))
        .header("Set-Cookie", nullValue())
        .header("Cache-Control", "no-store");
    Api.anonymous()
        .get("/contact-forms/{provider}", EMPLOYMENT)
        .then()
        .statusCode(200)
        .body("provider.name.fi", equalTo("Esimerkkialueen työllisyyspalvelut"))
        .body("provider.privacyNotice", equalTo("https://employment.example/tietosuoja"))
        .body("receives", equalTo(true))
        .body("kinds.size()", equalTo(4));
    for (var nobody : List.of(UUID.randomUUID().toString(), "nobody", "1-1-1-1-1")) {
      Api.anonymous().get("/contact-forms/{nobody}", nobody).then().statusCode(404);
    }
  }

  @Test
  @DisplayName(
      "security: a proof works neither at once nor the next day, nor changed, and for one content only")
  void proofs() {
    var proof = proof(EMPLOYMENT);
    var body = form(proof, "QUESTION", "Miten pääsen ohjaukseen?");
    send(body).statusCode(409).body("type", endsWith(":contact-form-too-fresh"));
    clock.move(LONG_ENOUGH);
    String reference =
        send(body)
            .statusCode(201)
            .body("reference", matchesPattern("[0-9A-Z]{5}-[0-9A-Z]{5}"))
            .body("answerDueOn", nullValue())
            .body("keptUntil", equalTo(day(179)))
            .extract()
            .path("reference");
    send(body).statusCode(201).body("reference", equalTo(reference));
    send(form(proof, "QUESTION", "Jotain muuta"))
        .statusCode(409)
        .body("type", endsWith(":contact-form-used"));
    assertThat(contacts()).isOne();
    var other = proof(EMPLOYMENT);
    clock.move(Duration.ofHours(12).plusSeconds(1));
    send(form(other, "QUESTION", "Myöhään"))
        .statusCode(410)
        .body("type", endsWith(":contact-form-stale"));
    for (var forged :
        List.of(
            "x",
            "a.b",
            swapped(proof(EMPLOYMENT), proof(WELL_BEING)),
            proof(EMPLOYMENT).replace('.', '-'))) {
      send(form(forged, "QUESTION", "Väärin"))
          .statusCode(400)
          .body("errors.pointer", contains("/proof"));
    }
    assertThat(contacts()).isOne();
  }

  @Test
  @DisplayName(
      "security: what fills in the field that nobody sees learns nothing and leaves nothing")
  void trap() {
    var proof = proof(EMPLOYMENT);
    clock.move(LONG_ENOUGH);
    var body = form(proof, "ACCESSIBILITY", "Osta halvalla");
    body.put("email", "victim@example.org");
    body.put("receipt", true);
    body.put("website", "https://spam.example");
    var trapped = send(body).statusCode(201).extract().asString();
    assertThat(contacts()).isZero();
    body.remove("website");
    body.remove("receipt");
    assertThat(send(body).statusCode(201).extract().asString()).isEqualTo(trapped);
    assertThat(Mails.texts("victim@example.org")).isEmpty();
  }

  @Test
  @DisplayName(
      "G5 what was written is encrypted with a key of its own, and a receipt tells nothing of it")
  void kept() {
    var text = "Kirjoitan salaisesta asiasta";
    var body = form(proof(EMPLOYMENT), "QUESTION", text);
    body.put("name", "Salli Salainen");
    body.put("email", "salli@contact.example");
    body.put("receipt", true);
    body.put("language", "sv");
    clock.move(LONG_ENOUGH);
    String reference = send(body).statusCode(201).extract().path("reference");
    Contacting.sent(clock, EMPLOYMENT, "QUESTION", text);
    assertThat(
            Database.count(
                """
                select count(*) from contact
                where text::text || coalesce(name, '')::text || coalesce(email, '')::text || keyset::text
                  ~ encode('sala'::bytea, 'hex')\
                """))
        .isZero();
    assertThat(Database.count("select count(distinct keyset) from contact")).isEqualTo(2);
    var mail = Mails.ofEnvironment().awaitOneTo("salli@contact.example");
    assertThat(mail.subject()).isEqualTo("Vi har tagit emot ditt meddelande");
    assertThat(mail.text()).contains(reference).doesNotContain("salaisesta", "Salli");
  }

  @Test
  @DisplayName("G5 what cannot be sent is named, all at once")
  void faulty() {
    var body = form(proof(EMPLOYMENT), "COMPLAINT", "x".repeat(5_001));
    body.put("language", "de");
    body.put("name", "n".repeat(121));
    body.put("email", "nowhere");
    send(body)
        .statusCode(400)
        .body("errors.pointer", contains("/email", "/kind", "/language", "/text", "/name"));
    var withoutAddress = form(proof(EMPLOYMENT), "QUESTION", "Hei");
    withoutAddress.put("receipt", true);
    send(withoutAddress)
        .statusCode(400)
        .body("errors.pointer", contains("/email"))
        .body("errors.code", contains("required"));
    var wish = proof("service");
    clock.move(LONG_ENOUGH);
    send(form(wish, "WISH_FOR_GUIDANCE", "Hei")).statusCode(409);
  }

  @Test
  @DisplayName("G5 where nobody is named to read, the form says so and nothing can be sent")
  void nobodyReads() {
    Database.execute(
        "update expert set handles_contacts = false where account_id = ?",
        Fixtures.henrik().accountId());
    var proof =
        Api.anonymous()
            .get("/contact-forms/{provider}", WELL_BEING)
            .then()
            .body("receives", equalTo(false))
            .extract()
            .<String>path("proof");
    clock.move(LONG_ENOUGH);
    send(form(proof, "QUESTION", "Hei")).statusCode(409);
    assertThat(contacts()).isZero();
  }

  @Test
  @DisplayName("security: one address, one inbox and one recipient of receipts cannot be flooded")
  void limits() {
    var proof = proof(WELL_BEING);
    clock.move(LONG_ENOUGH);
    var trapped = new HashMap<>(form(proof, "QUESTION", "Hei"));
    trapped.put("website", "x");
    // many senders, none of whom sends too much
    assertThat(IntStream.range(0, 125).mapToObj(i -> post("127.4.0." + (1 + i / 25), trapped)))
        .anySatisfy(answer -> {
          assertThat(answer.status()).isEqualTo(429);
          assertThat(Integer.parseInt(answer.header("retry-after"))).isBetween(1, 61);
        });
    // one sender, to nobody
    assertThat(IntStream.range(0, 70).mapToObj(i -> post("127.4.1.1", Map.of()).status()))
        .contains(400, 429);
    assertThat(IntStream.range(0, 4).map(i -> receipt())).contains(201, 429);
  }

  private int receipt() {
    var proof = proof("service");
    clock.move(LONG_ENOUGH);
    var body = form(proof, "QUESTION", "Hei");
    body.put("email", "flooded@contact.example");
    body.put("receipt", true);
    return send(body).extract().statusCode();
  }

  private static RawHttp.Answer post(String from, Map<String, Object> body) {
    var json = new JsonObject(body).encode();
    return RawHttp.send(
        from,
        ("POST /api/v1/contacts HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-Opastin: 1\r\n"
                + "Content-Length: %d\r\nConnection: close\r\n\r\n%s")
            .formatted(json.length(), json)
            .getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The content of one proof with the signature of another. */
  private static String swapped(String one, String other) {
    return other.substring(0, other.indexOf('.')) + one.substring(one.indexOf('.'));
  }

  private String day(int ahead) {
    return Finland.dayOf(clock.instant()).plusDays(ahead).toString();
  }

  private static long contacts() {
    return Database.count("select count(*) from contact");
  }
}
