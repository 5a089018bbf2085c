package fi.opastin.guidance.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fi.opastin.testing.Api;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Looking for an expert whom one might propose. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ExpertSearchApiTest {

  @Test
  @DisplayName("G7 experts find experts by name, title and organisation; nobody else may look")
  void search() {
    var elina = Fixtures.elina().cookie();
    search(elina, "opinto").body("items.name", contains("Olga Opinto"));
    search(elina, "HYVINVOINTI").body("items.name", hasItem("Henrik Hyvinvointi"));
    search(elina, "välfärd").body("items.name", contains("Henrik Hyvinvointi"));
    search(elina, "%").body("items", empty());
    search(elina, "Pääkäyttäjä").body("items", empty());
    search(elina, "").body("items.name", hasItems("Markus Malli", "Olga Opinto"));
    Api.as(elina)
        .queryParam("provider", Fixtures.provider("education"))
        .get("/experts")
        .then()
        .body("items.name", contains("Olga Opinto"));
    var first = Api.as(elina).queryParam("limit", 1).get("/experts");
    Api.as(elina)
        .queryParam("limit", 1)
        .queryParam("cursor", first.<String>path("next"))
        .get("/experts")
        .then()
        .body("items.accountId", not(contains(first.<String>path("items[0].accountId"))));
    Api.as(Fixtures.customer("Utelias").cookie()).get("/experts").then().statusCode(403);
    Api.as(Fixtures.sami().cookie()).get("/experts").then().statusCode(403);
    Api.as(Fixtures.paula().cookie()).get("/experts").then().statusCode(200);
    Api.anonymous().get("/experts").then().statusCode(401);
  }

  private static io.restassured.response.ValidatableResponse search(String cookie, String words) {
    return Api.as(cookie).queryParam("q", words).get("/experts").then().statusCode(200);
  }
}
