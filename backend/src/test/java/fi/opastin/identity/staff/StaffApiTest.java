package fi.opastin.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.access.Role;
import fi.opastin.platform.crypto.LinkToken;
import fi.opastin.testing.Api;
import fi.opastin.testing.AtOnce;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class StaffApiTest {

  private static final String OWN = "/administration/staff";
  private static final String ADMINISTRATORS =
      "/administration/providers/" + Fixtures.provider("education") + "/administrators";

  @Inject StaffLinks links;
  @Inject TestClock clock;

  @AfterEach
  void remove() {
    Database.execute(
        "delete from account where id in (select account_id from expert where work_email like '%@staff.example')");
  }

  @Test
  @DisplayName(
      "G6 a provider's administrator adds staff, and sees how many workspaces they have, nothing else")
  void kept() {
    var paula = Fixtures.paula().cookie();
    var id =
        add(paula, OWN, person())
            .statusCode(201)
            .body("state", equalTo("INVITED"))
            .header("ETag", "\"0\"")
            .body("actions", contains("staff.invite", "staff.change", "staff.disable"))
            .extract()
            .path("id")
            .toString();
    var taken = person();
    add(paula, OWN, taken).statusCode(201);
    add(paula, OWN, taken).statusCode(400).body("errors[0].code", equalTo("address-taken"));
    for (var faulty :
        Map.<String, Object>of(
                "name",
                " ",
                "email",
                "x",
                "language",
                "de",
                "roles",
                List.of("SERVICE_ADMINISTRATOR"))
            .entrySet()) {
      add(paula, OWN, with(faulty.getKey(), faulty.getValue()))
          .statusCode(400)
          .body("errors.pointer", contains("/" + faulty.getKey()));
    }
    Workspaces.open(Fixtures.markus());
    var markus = "items.find { it.id == '" + Fixtures.markus().accountId() + "' }.";
    var list =
        Api.as(paula)
            .get(OWN + "?limit=100")
            .then()
            .statusCode(200)
            .body("items.id", hasItem(id))
            .body("items.email", not(hasItem("olga.opinto@education.example")))
            .body(
                "items.find { it.name == 'Paula Pääkäyttäjä' }.actions", contains("staff.change"));
    assertThat(list.extract().<Integer>path(markus + "workspaces")).isPositive();
    assertThat(Database.count("select count(*) from staff_link where account_id = ?::uuid", id))
        .isOne();
  }

  @Test
  @DisplayName("G6 whose staff somebody is decides who keeps them; for all others they are absent")
  void others() {
    var sami = Fixtures.sami().cookie();
    var paula = Fixtures.paula().cookie();
    String administrator =
        add(sami, ADMINISTRATORS, administrator())
            .statusCode(201)
            .body("roles", contains("PROVIDER_ADMINISTRATOR"))
            .extract()
            .path("id");
    Api.as(sami).get(ADMINISTRATORS).then().body("items.id", contains(administrator));
    var olga = Fixtures.olga().accountId().toString();
    for (var step : List.of("disabling", "enabling")) {
      // neither another organisation's, nor, for the service's administrator, an expert
      step(paula, OWN, olga, step).statusCode(404);
      step(sami, ADMINISTRATORS, olga, step).statusCode(404);
      step(paula, OWN, administrator, step).statusCode(404);
      step(paula, OWN, Fixtures.sami().accountId().toString(), step).statusCode(404);
      for (var person : List.of(Fixtures.elina().cookie(), Fixtures.customer("Asiakas").cookie())) {
        step(person, OWN, olga, step).statusCode(403);
      }
    }
    step(paula, OWN, Fixtures.paula().accountId().toString(), "disabling").statusCode(409);
    Api.as(sami).get(OWN).then().statusCode(403);
    Api.as(paula).get(ADMINISTRATORS).then().statusCode(403);
    Api.as(sami)
        .get("/administration/providers/" + UUID.randomUUID() + "/administrators")
        .then()
        .statusCode(404);
    add(Fixtures.elina().cookie(), OWN, person()).statusCode(403);
  }

  @Test
  @DisplayName(
      "security: a link binds an account once, to issuer and subject of the organisation's provider")
  void bound() {
    var paula = Fixtures.paula().cookie();
    String id = add(paula, OWN, person()).extract().path("id");
    var issuer = issuer();
    var token = token(id);
    visit(token)
        .statusCode(200)
        .body("organisation.fi", equalTo("Esimerkkialueen työllisyyspalvelut"));
    assertThat(links.bind(token, "https://elsewhere.example", "new", Optional.empty()))
        .isInstanceOf(StaffLinks.Binding.OtherIssuer.class);
    assertThat(links.bind(token, issuer, "expert-elina", Optional.empty()))
        .isInstanceOf(StaffLinks.Binding.BoundToAnother.class);
    assertThat(links.bind(token, issuer, "new-" + id, Optional.empty()))
        .isInstanceOf(StaffLinks.Binding.Bound.class);
    assertThat(links.bind(token, issuer, "thief", Optional.empty()))
        .isInstanceOf(StaffLinks.Binding.NoLink.class);
    visit(token).statusCode(410);
    assertThat(
            Database.value(
                String.class, "select subject from expert where account_id = ?::uuid", id))
        .contains("new-" + id);
    member(paula, id).body("state", equalTo("ACTIVE")).body("linkUntil", nullValue());
  }

  @Test
  @DisplayName(
      "security: a link stops working with a newer one, after seven days, and when its owner is disabled")
  void ended() {
    var paula = Fixtures.paula().cookie();
    String id = add(paula, OWN, person()).extract().path("id");
    var first = token(id);
    Api.as(paula)
        .body(Map.of("language", "sv"))
        .post(OWN + "/{id}/link", id)
        .then()
        .statusCode(200);
    var second = token(id);
    visit(second).statusCode(200);
    assertThat(links.bind(first, "any", "any", Optional.empty()))
        .isInstanceOf(StaffLinks.Binding.NoLink.class);
    clock.move(Duration.ofDays(7).plusMinutes(1));
    visit(second).statusCode(410);
    assertThat(links.bind(second, "any", "any", Optional.empty()))
        .isInstanceOf(StaffLinks.Binding.Expired.class);
    var again = Fixtures.paula().cookie();
    member(again, id).body("state", equalTo("LINK_EXPIRED"));
    step(again, OWN, id, "disabling")
        .statusCode(200)
        .body("state", equalTo("DISABLED"))
        .body("actions", contains("staff.change", "staff.enable"));
    Api.as(again)
        .body(Map.of("language", "sv"))
        .post(OWN + "/{id}/link", id)
        .then()
        .statusCode(409);
    assertThat(Database.count("select count(*) from staff_link where account_id = ?::uuid", id))
        .isZero();
  }

  @Test
  @DisplayName(
      "G10 whoever is disabled is out at once; the workspaces come up as orphaned; sessions do not come back")
  void disabled() {
    var paula = Fixtures.paula().cookie();
    String id = add(paula, OWN, person()).extract().path("id");
    var expert = new Fixtures.Person(UUID.fromString(id), "Uusi Asiantuntija", Role.EXPERT);
    var open = Workspaces.open(expert);
    var session = TestSessions.of(expert.accountId(), Role.EXPERT);
    Api.as(session).get("/workspaces/{id}", open.id()).then().statusCode(200);
    step(paula, OWN, id, "disabling").statusCode(200).body("workspaces", equalTo(1));
    Api.as(session).get("/workspaces/{id}", open.id()).then().statusCode(401);
    Api.as(open.customerCookie()).get("/workspaces/{id}", open.id()).then().statusCode(200);
    Api.as(paula)
        .get("/administration/workspaces?orphaned=true")
        .then()
        .body("items.id", hasItem(open.id()));
    step(paula, OWN, id, "enabling").statusCode(200);
    Api.as(session).get("/session").then().statusCode(401);
    Api.as(expert.cookie()).get("/workspaces/{id}", open.id()).then().statusCode(200);
    Database.execute("delete from workspace where id = ?::uuid", open.id());
  }

  @Test
  @DisplayName(
      "G6 a work address is one person's: of those who come at once, and of those who come back")
  void oneAddress() {
    var paula = Fixtures.paula().cookie();
    var wish = person();
    var codes = AtOnce.call(4, () -> add(paula, OWN, wish).extract().statusCode());
    assertThat(codes).containsExactlyInAnyOrder(201, 400, 400, 400);
    String first =
        Api.as(paula)
            .get(OWN + "?limit=100")
            .path("items.find { it.email == '" + wish.get("email") + "' }.id");
    step(paula, OWN, first, "disabling").statusCode(200);
    String second = add(paula, OWN, wish).statusCode(201).extract().path("id");
    step(paula, OWN, first, "enabling")
        .statusCode(409)
        .body("type", endsWith(":staff-address-taken"));
    step(paula, OWN, second, "disabling").statusCode(200);
    step(paula, OWN, first, "enabling").statusCode(200).body("state", equalTo("LINK_EXPIRED"));
  }

  @Test
  @DisplayName(
      "API a creation that was refused leaves its key free: a repeat is refused alike, then done")
  void refusedKey() {
    var paula = Fixtures.paula().cookie();
    var key = UUID.randomUUID();
    var wish = person();
    String other = add(paula, OWN, wish).statusCode(201).extract().path("id");
    for (int i = 0; i < 2; i++) {
      addOnce(paula, key, wish).statusCode(400).body("errors[0].code", equalTo("address-taken"));
    }
    step(paula, OWN, other, "disabling").statusCode(200);
    String id = addOnce(paula, key, wish).statusCode(201).extract().path("id");
    addOnce(paula, key, wish).statusCode(201).body("id", equalTo(id));
  }

  private static ValidatableResponse addOnce(String cookie, UUID key, Map<String, Object> body) {
    return Api.as(cookie).header("Idempotency-Key", key).body(body).post(OWN).then();
  }

  @Test
  @DisplayName(
      "G6 an administrator changes what is said of staff; a waiting link follows the address")
  void changed() {
    var paula = Fixtures.paula().cookie();
    String id = add(paula, OWN, person()).extract().path("id");
    var old = token(id);
    var facts = facts("Uusi Nimi");
    change(paula, OWN, id, "\"0\"", facts)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo("Uusi Nimi"))
        .body("email", equalTo(facts.get("email")))
        .body("state", equalTo("INVITED"));
    visit(old).statusCode(410);
    visit(token(id)).statusCode(200);
    change(paula, OWN, id, "\"0\"", facts).statusCode(412);
    Api.as(paula).body(facts).put(OWN + "/{id}", id).then().statusCode(428);
    var taken = facts("Uusi Nimi");
    taken.put("email", "Elina.Esimerkki@employment.example");
    change(paula, OWN, id, "\"1\"", taken)
        .statusCode(400)
        .body("errors[0].code", equalTo("address-taken"));
    facts.put("name", " ");
    change(paula, OWN, id, "\"1\"", facts)
        .statusCode(400)
        .body("errors.pointer", contains("/name"));
    var olga = Fixtures.olga().accountId().toString();
    var sami = Fixtures.sami().cookie();
    change(paula, OWN, olga, "\"0\"", facts("X")).statusCode(404);
    change(sami, ADMINISTRATORS, olga, "\"0\"", facts("X")).statusCode(404);
    change(sami, OWN, id, "\"1\"", facts("X")).statusCode(403);
    change(Fixtures.elina().cookie(), OWN, id, "\"1\"", facts("X")).statusCode(403);
  }

  @Test
  @DisplayName(
      "G6 an administrator cannot let themselves into an account by writing their address there")
  void noTakeOver() {
    var paula = Fixtures.paula().cookie();
    String id = add(paula, OWN, person()).extract().path("id");
    String email =
        Api.as(paula).get(OWN + "?limit=100").path("items.find { it.id == '" + id + "' }.email");
    assertThat(links.bind(token(id), issuer(), "own-" + id, Optional.empty()))
        .isInstanceOf(StaffLinks.Binding.Bound.class);
    var facts = facts("Uusi Nimi");
    change(paula, OWN, id, "\"0\"", facts)
        .statusCode(200)
        .body("state", equalTo("ACTIVE"))
        .body("actions", contains("staff.change", "staff.disable"));
    await("the old address is told").until(() -> Mails.texts(email).size(), equalTo(2));
    assertThat(Mails.texts(email).getLast()).contains("/fi/settings").doesNotContain("#");
    var link = Map.of("language", "fi");
    Api.as(paula).body(link).post(OWN + "/{id}/link", id).then().statusCode(409);
    // neither after a detour
    change(paula, OWN, id, "\"1\"", facts("Uusi Nimi")).statusCode(200);
    step(paula, OWN, id, "disabling").statusCode(200);
    step(paula, OWN, id, "enabling").statusCode(200);
    Database.execute(
        "update expert set issuer = null, subject = null where account_id = ?::uuid", id);
    Api.as(paula).body(link).post(OWN + "/{id}/link", id).then().statusCode(409);
    assertThat(Database.count("select count(*) from staff_link where account_id = ?::uuid", id))
        .isZero();
    facts.put("email", email);
    change(paula, OWN, id, "\"2\"", facts).statusCode(200);
    Api.as(paula).body(link).post(OWN + "/{id}/link", id).then().statusCode(200);
  }

  private static String issuer() {
    return Database.value(
            String.class,
            "select issuer from expert where account_id = ?",
            Fixtures.elina().accountId())
        .orElseThrow();
  }

  private static Map<String, Object> facts(String name) {
    var facts = administrator();
    facts.put("name", name);
    return facts;
  }

  private static ValidatableResponse change(
      String cookie, String path, String id, String version, Map<String, Object> facts) {
    return Api.as(cookie).header("If-Match", version).body(facts).put(path + "/{id}", id).then();
  }

  /** The letter's secret, exchanged for one that the test knows: what is kept is its hash. */
  private static String token(String id) {
    var token = LinkToken.create();
    Database.execute(
        "update staff_link set token_hash = ? where account_id = ?::uuid", token.hash(), id);
    return token.value();
  }

  private static ValidatableResponse visit(String token) {
    return Api.anonymous().body(Map.of("token", token)).post("/staff-link-visits").then();
  }

  private static ValidatableResponse add(String cookie, String path, Map<String, Object> body) {
    return Api.creating(cookie).body(body).post(path).then();
  }

  private static ValidatableResponse step(String cookie, String path, String id, String step) {
    return Api.as(cookie).post(path + "/{id}/{step}", id, step).then();
  }

  private static ValidatableResponse member(String cookie, String id) {
    return Api.as(cookie)
        .get(OWN + "?limit=100")
        .then()
        .rootPath("items.find { it.id == '" + id + "' }");
  }

  private static Map<String, Object> person() {
    var body = administrator();
    body.put("roles", List.of("EXPERT"));
    return body;
  }

  private static Map<String, Object> administrator() {
    var body = new HashMap<String, Object>();
    body.put("name", "Uusi Asiantuntija");
    body.put("title", "Asiantuntija");
    body.put("email", UUID.randomUUID() + "@staff.example");
    body.put("language", "fi");
    return body;
  }

  private static Map<String, Object> with(String field, Object value) {
    var body = new HashMap<>(person());
    body.put(field, value);
    return body;
  }
}
