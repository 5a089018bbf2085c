package fi.opastin.service.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ServiceTextApiTest {

  @Inject TestClock clock;

  private String sami;
  private LocalDate today;

  @BeforeEach
  void administrator() {
    sami = Fixtures.sami().cookie();
    today = Finland.dayOf(clock.instant());
  }

  @Test
  @DisplayName("G18 a fresh installation begins with the latest of the ready texts, not with all")
  void begins() {
    var first = "select min(number) from service_text where provider_id is null and kind = ?";
    assertThat(Database.value(Integer.class, first, "COOKIES")).contains(2);
    assertThat(Database.value(Integer.class, first, "FAQ")).contains(1);
    read("cookies", "fi").body("number", equalTo(2));
  }

  @Test
  @DisplayName("G18 T18 T20 everybody reads the texts, in each language, without a login")
  void open() {
    for (var kind : TextKind.values()) {
      for (var language : List.of("fi", "sv", "en")) {
        read(kind.code(), language)
            .statusCode(200)
            .body("kind", equalTo(kind.code()))
            .body("language", equalTo(language))
            .header("Cache-Control", "public, no-cache");
      }
    }
    read("secrets", "fi").statusCode(404);
    var tag = read("faq", "sv").extract().header("ETag");
    Api.anonymous()
        .header("If-None-Match", tag)
        .get("/service-texts/faq?language=sv")
        .then()
        .statusCode(304);
    Api.anonymous()
        .header("If-None-Match", tag)
        .get("/service-texts/faq?language=fi")
        .then()
        .statusCode(200);
  }

  @Test
  @DisplayName("G18 a text comes into force when its day begins in Finland, and not before")
  void inForceOnItsDay() {
    int number = read("about", "fi").extract().path("number");
    var draft = draft(sami, "about");
    replace(sami, draft, Map.of("fi", "Uusi"), Map.of("fi", "Uusi **teksti** <b>x</b>"));
    publish(sami, draft, today.minusDays(1))
        .statusCode(400)
        .body("errors.code", hasItem("too-early"));
    publish(sami, draft, today.plusDays(2)).statusCode(200).body("stage", equalTo("ANNOUNCED"));
    read("about", "fi")
        .body("number", equalTo(number))
        .body("next.number", equalTo(number + 1))
        .body("next.inForceOn", equalTo(today.plusDays(2).toString()));
    clock.moveTo(Finland.endOf(today.plusDays(1)).minusSeconds(1));
    read("about", "fi").body("number", equalTo(number));
    clock.moveTo(Finland.endOf(today.plusDays(1)));
    read("about", "sv")
        .body("number", equalTo(number + 1))
        .body("language", equalTo("fi"))
        .body("body", equalTo("Uusi **teksti** <b>x</b>"))
        .body("next", nullValue());
    clock.moveTo(today.plusDays(1).atStartOfDay(Finland.ZONE).toInstant());
    withdraw(Fixtures.sami().cookie(), draft).statusCode(200).body("stage", equalTo("DRAFT"));
    read("about", "fi").body("next", nullValue());
    delete(Fixtures.sami().cookie(), draft);
  }

  @Test
  @DisplayName("G18 what has been in force never changes, not even by the service itself")
  void published() {
    var draft = draft(sami, "security");
    Api.creating(sami)
        .body(Map.of("kind", "security"))
        .post("/service-text-versions")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("draft-exists"));
    publish(sami, draft, today).statusCode(200).body("actions", equalTo(List.of()));
    replacing(sami, draft, Map.of("fi", "X"), Map.of("fi", "Y")).statusCode(409);
    withdraw(sami, draft).statusCode(409);
    assertThatThrownBy(() ->
            Database.execute(
                "update service_text set body_fi = 'x' where id = ?", UUID.fromString(draft)))
        .hasStackTraceContaining("what is published never changes");
  }

  @Test
  @DisplayName("T18 terms are announced 14 days before, in all languages, and can be read then")
  void terms() {
    int number = read("terms", "fi").extract().path("number");
    var draft = draft(sami, "terms");
    publish(sami, draft, today.plusDays(13)).statusCode(400);
    replace(sami, draft, Map.of("fi", "Ehdot"), Map.of("fi", "Ehto"));
    publish(sami, draft, today.plusDays(14))
        .statusCode(400)
        .body("errors.pointer", contains("/title/sv", "/body/sv", "/title/en", "/body/en"));
    replace(
        sami,
        draft,
        Map.of("fi", "Ehdot", "sv", "Villkor", "en", "Terms"),
        Map.of("fi", "Ehto", "sv", "Villkor", "en", "Term"));
    publish(sami, draft, today.plusDays(14)).statusCode(200);
    Api.anonymous()
        .get("/service-texts/terms/versions/{number}?language=en", number + 1)
        .then()
        .statusCode(200)
        .body("body", equalTo("Term"));
    Api.anonymous()
        .get("/service-texts/terms/versions")
        .then()
        .body("items[0].number", equalTo(number + 1));
    withdraw(sami, draft).statusCode(200);
    Api.anonymous()
        .get("/service-texts/terms/versions/{number}", number + 1)
        .then()
        .statusCode(404);
    delete(sami, draft);
  }

  @Test
  @DisplayName("T20 a controller has a privacy notice of its own, which its administrator keeps")
  void ofControllers() {
    var provider = Fixtures.provider("employment");
    var paula = Fixtures.paula().cookie();
    notice(provider).body("providerId", nullValue());
    Api.creating(paula)
        .body(Map.of("kind", "terms"))
        .post("/service-text-versions")
        .then()
        .statusCode(403);
    var draft = draft(paula, "privacy");
    Api.as(sami).get("/service-text-versions/{id}", draft).then().statusCode(404);
    Api.as(sami).get("/service-text-versions").then().body("items.id", not(hasItem(draft)));
    replace(paula, draft, Map.of("fi", "Seloste"), Map.of("fi", "Rekisterinpitäjä"));
    publish(paula, draft, today).statusCode(200);
    notice(provider)
        .body("providerId", equalTo(provider.toString()))
        .body("title", equalTo("Seloste"));
    notice(Fixtures.provider("education")).body("providerId", nullValue());
    String own = Api.as(sami).get("/service-text-versions").path("items[0].id");
    Api.as(paula).get("/service-text-versions/{id}", own).then().statusCode(404);
    for (var other : List.of(Fixtures.elina().cookie(), Fixtures.customer("Lukija").cookie())) {
      Api.as(other).get("/service-text-versions").then().statusCode(403);
      replacing(other, draft, Map.of("fi", "X"), Map.of("fi", "Y")).statusCode(403);
    }
    assertThat(Api.as(paula).get("/session").<List<String>>path("actions"))
        .contains("service-text.manage");
  }

  private static ValidatableResponse read(String kind, String language) {
    return Api.anonymous().get("/service-texts/{kind}?language={l}", kind, language).then();
  }

  private static ValidatableResponse notice(UUID provider) {
    return Api.anonymous().get("/service-texts/privacy?provider={id}", provider).then();
  }

  private static String draft(String cookie, String kind) {
    return Api.creating(cookie)
        .body(Map.of("kind", kind))
        .post("/service-text-versions")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void replace(
      String cookie, String id, Map<String, String> title, Map<String, String> body) {
    replacing(cookie, id, title, body).statusCode(200);
  }

  private static ValidatableResponse replacing(
      String cookie, String id, Map<String, String> title, Map<String, String> body) {
    return Api.as(cookie)
        .header("If-Match", tag(cookie, id))
        .body(Map.of("title", title, "body", body))
        .put("/service-text-versions/{id}", id)
        .then();
  }

  private static ValidatableResponse publish(String cookie, String id, LocalDate day) {
    return Api.as(cookie)
        .header("If-Match", tag(cookie, id))
        .body(Map.of("inForceOn", day.toString()))
        .put("/service-text-versions/{id}/publication", id)
        .then();
  }

  private static ValidatableResponse withdraw(String cookie, String id) {
    return Api.as(cookie)
        .header("If-Match", tag(cookie, id))
        .delete("/service-text-versions/{id}/publication", id)
        .then();
  }

  private static void delete(String cookie, String id) {
    Api.as(cookie)
        .header("If-Match", tag(cookie, id))
        .delete("/service-text-versions/{id}", id)
        .then()
        .statusCode(204);
  }

  private static String tag(String cookie, String id) {
    Response version = Api.as(cookie).get("/service-text-versions/{id}", id);
    return version.statusCode() == 200 ? version.header("ETag") : "\"0\"";
  }
}
