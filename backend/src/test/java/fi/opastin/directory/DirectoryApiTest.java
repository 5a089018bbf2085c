package fi.opastin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class DirectoryApiTest {

  private static final String EMPLOYMENT = Fixtures.provider("employment").toString();
  private static final String EDUCATION = Fixtures.provider("education").toString();
  private static final String WELL_BEING = Fixtures.provider("well-being").toString();

  @Test
  @DisplayName("G4 anybody finds providers by municipality, sector, language and words")
  void found() {
    search("municipality", "091").body("items.id", hasItem(EMPLOYMENT));
    search("municipality", "092")
        .body("items.id", hasItem(EMPLOYMENT))
        .body("items.id", not(hasItem(EDUCATION)));
    // it serves the whole country
    search("municipality", "890").body("items.id", hasItem(WELL_BEING));
    search("sector", "EDUCATION")
        .body("items.id", hasItem(EDUCATION))
        .body("items.id", not(hasItem(EMPLOYMENT)));
    search("language", "sv")
        .body("items.id", hasItem(WELL_BEING))
        .body("items.id", not(hasItem(EDUCATION)));
    search("text", "SYSSELSÄTTNING").body("items.id", hasItem(EMPLOYMENT));
    search("text", "vanda").body("items.id", hasItem(EMPLOYMENT));
    search("text", "nothing of the kind").body("items", hasSize(0));
    for (var faulty : Map.of("municipality", "Espoo", "sector", "X", "language", "de").entrySet()) {
      Api.anonymous()
          .queryParam(faulty.getKey(), faulty.getValue())
          .get("/providers")
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo(faulty.getKey()));
    }
  }

  @Test
  @DisplayName("G4 a provider's entry has contact, area, languages and data protection")
  void entry() {
    var answer =
        Api.anonymous()
            .get("/providers/{id}", EMPLOYMENT)
            .then()
            .statusCode(200)
            .header("Cache-Control", containsString("max-age=60"))
            .body("languages", contains("fi", "sv", "en"))
            .body("municipalities.fi", contains("Espoo", "Helsinki", "Vantaa"))
            .body("wholeCountry", equalTo(false))
            .body("email", equalTo("neuvonta@employment.example"))
            .body("privacyNotice", equalTo("https://employment.example/tietosuoja"))
            .body("dataProtectionEmail", equalTo("tietosuoja@employment.example"));
    Api.anonymous()
        .header("If-None-Match", answer.extract().header("ETag"))
        .get("/providers/{id}", EMPLOYMENT)
        .then()
        .statusCode(304);
    Api.anonymous().get("/providers/{id}", UUID.randomUUID()).then().statusCode(404);
    Api.anonymous()
        .get("/municipalities")
        .then()
        .body("items", hasSize(308))
        .body("items.code", not(hasItem("588")));
  }

  @Test
  @DisplayName(
      "G23 the service administrator lets a provider join and changes it; nobody else does")
  void joined() {
    var sami = Fixtures.sami().cookie();
    var before = Api.anonymous().queryParam("text", "liittyjä").get("/providers");
    var added =
        Api.creating(sami).body(provider("Aa Liittyjä")).post("/administration/providers").then();
    String id =
        added
            .statusCode(201)
            .header("ETag", equalTo("\"0\""))
            .body("issuers", contains("https://login.new.example"))
            .extract()
            .path("provider.id");
    Api.anonymous()
        .header("If-None-Match", before.header("ETag"))
        .queryParam("text", "liittyjä")
        .get("/providers")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
    change(sami, id, 0, with("municipalities", List.of()))
        .statusCode(200)
        .body("provider.wholeCountry", equalTo(true));
    change(sami, id, 0, provider("Aa Liittyjä")).statusCode(412);
    for (var faulty :
        Map.<String, Object>of(
                "municipalities",
                List.of("999"),
                "languages",
                List.of(),
                "webAddress",
                "javascript:alert(1)",
                "privacyNotice",
                "http://new.example",
                "issuers",
                List.of("login"),
                "expectedAnswerDays",
                31)
            .entrySet()) {
      change(sami, id, 1, with(faulty.getKey(), faulty.getValue()))
          .statusCode(400)
          .body("errors.pointer", contains("/" + faulty.getKey()));
    }
    for (var person : List.of(Fixtures.elina(), Fixtures.paula())) {
      change(person.cookie(), id, 1, provider("Ei minun")).statusCode(403);
      Api.creating(person.cookie())
          .body(provider("Ei minun"))
          .post("/administration/providers")
          .then()
          .statusCode(403);
      Api.as(person.cookie()).get("/administration/providers").then().statusCode(403);
    }
    Database.execute("delete from organisation_issuer where service_provider_id = ?::uuid", id);
    Database.execute("delete from service_provider where id = ?::uuid", id);
  }

  @Test
  @DisplayName("G4 the directory comes in pages, each provider once")
  void pages() {
    var seen = new ArrayList<String>();
    String cursor = null;
    do {
      var request = Api.anonymous().queryParam("limit", 1);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      var page = request.get("/providers").then().statusCode(200).extract();
      seen.addAll(page.path("items.id"));
      cursor = page.path("next");
    } while (cursor != null);
    assertThat(seen).doesNotHaveDuplicates().contains(EMPLOYMENT, EDUCATION, WELL_BEING);
  }

  private static ValidatableResponse search(String by, String value) {
    return Api.anonymous().queryParam(by, value).get("/providers").then().statusCode(200);
  }

  private static ValidatableResponse change(
      String cookie, String id, int version, Map<String, Object> body) {
    return Api.as(cookie)
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put("/administration/providers/{id}", id)
        .then();
  }

  private static Map<String, Object> with(String field, Object value) {
    var body = new HashMap<>(provider("Aa Liittyjä"));
    body.put(field, value);
    return body;
  }

  private static Map<String, Object> provider(String name) {
    var body = new HashMap<String, Object>();
    body.put("sector", "EDUCATION");
    body.put("nameFi", name);
    body.put("nameSv", name);
    body.put("nameEn", name);
    body.put("expectedAnswerDays", 2);
    body.put("languages", List.of("sv", "fi"));
    body.put("municipalities", List.of("853", "049"));
    body.put("email", "neuvonta@new.example");
    body.put("webAddress", "https://new.example");
    body.put("privacyNotice", "https://new.example/tietosuoja");
    body.put("dataProtectionEmail", "tietosuoja@new.example");
    body.put("issuers", List.of("https://login.new.example"));
    return body;
  }
}
