package fi.opastin.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class MeApiTest {

  private static final String ME = "/api/v1/me";

  private final Fixtures.Customer customer = Fixtures.customer("Testi Asiakas");
  private final String cookie = customer.cookie();

  @Test
  @DisplayName("G3: nobody else's contact details are there to be read or changed")
  void nobody() {
    given().get(ME).then().statusCode(401);
    put("__Host-session=x", "\"0\"", "{\"language\":\"fi\"}").statusCode(401);
  }

  @Test
  @DisplayName("G3: a customer sees name, address and language, with their version")
  void read() {
    given()
        .header("Cookie", cookie)
        .get(ME)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("name", equalTo("Testi Asiakas"))
        .body("email", equalTo(customer.email()))
        .body("language", equalTo("fi"))
        .body("version", equalTo(0));
  }

  @Test
  @DisplayName("G3: a customer changes address and language, each time with the present version")
  void change() {
    put(cookie, "\"0\"", "{\"email\":\"new@example.org\",\"language\":\"sv\"}")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("email", equalTo("new@example.org"))
        .body("language", equalTo("sv"));
    assertProblem(
        put(cookie, "\"0\"", "{\"email\":\"other@example.org\",\"language\":\"sv\"}"),
        412,
        "stale-version");
    assertProblem(
        put(cookie, null, "{\"email\":\"other@example.org\",\"language\":\"sv\"}"),
        428,
        "precondition-required");
    put(cookie, "\"1\"", "{\"email\":null,\"language\":\"en\"}")
        .statusCode(200)
        .body("email", nullValue())
        .body("version", equalTo(2));
    given()
        .header("Cookie", cookie)
        .get("/api/v1/session")
        .then()
        .body("account.language", equalTo("en"));
  }

  @Test
  @DisplayName("G3: the old address is told that it is no longer the account's, once")
  void oldAddressIsTold() {
    put(cookie, "\"0\"", "{\"email\":\"new@example.org\",\"language\":\"fi\"}").statusCode(200);
    put(cookie, "\"1\"", "{\"email\":\"new@example.org\",\"language\":\"sv\"}").statusCode(200);
    put(cookie, "\"2\"", "{\"email\":null,\"language\":\"sv\"}").statusCode(200);
    var mails = Mails.ofEnvironment();
    assertThat(mails.awaitOneTo(customer.email()).text()).doesNotContain("new@example.org");
    mails.awaitOneTo("new@example.org");
    assertThat(mails.to(customer.email())).hasSize(1);
  }

  @Test
  @DisplayName("security: name and address are not to be read in the database")
  void encrypted() {
    var row =
        Database.rows("select * from customer where account_id = ?", customer.accountId())
            .getFirst();
    assertThat(row.values().stream().filter(byte[].class::isInstance).map(byte[].class::cast))
        .hasSize(4)
        .allSatisfy(bytes ->
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain("Testi", "example", customer.identityCode()));
  }

  @Test
  @DisplayName("G3: an expert's address is the organisation's; the language is the expert's own")
  void expert() {
    var markus = Fixtures.markus().cookie();
    var me = given().header("Cookie", markus).get(ME).then().statusCode(200).extract().jsonPath();
    assertThat(me.getString("email")).isEqualTo("markus.malli@employment.example");
    var version = "\"" + me.getInt("version") + "\"";
    put(markus, version, "{\"email\":\"own@example.org\",\"language\":\"sv\"}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/email"))
        .body("errors[0].code", equalTo("not-changeable"));
    put(markus, version, "{\"language\":\"" + me.getString("language") + "\"}")
        .statusCode(200)
        .body("email", equalTo("markus.malli@employment.example"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"email\":\"nobody\",\"language\":\"fi\"}|/email|invalid-email",
        "{\"email\":\"a@b\",\"language\":\"fi\"}|/email|invalid-email",
        "{\"email\":\"a\\u0000@example.org\",\"language\":\"fi\"}|/email|invalid-email",
        "{\"email\":\"a@example.org\\r\\nBcc: b@example.org\",\"language\":\"fi\"}|/email|invalid-email",
        "{\"email\":\"a@example.org\"}|/language|required",
        "{\"email\":\"a@example.org\",\"language\":\"de\"}|/language|invalid-language",
        "{\"email\":1,\"language\":\"fi\"}|/email|invalid",
        "{\"language\":\"fi\",\"name\":\"Other\"}|/name|unknown-property",
        "{\"language\":\"fi\",\"accountId\":\"x\"}|/accountId|unknown-property",
        "{\"language\":\"fi\",\"version\":7}|/version|unknown-property"
      })
  @DisplayName("G3: what cannot be is named, field by field")
  void invalid(String body, String pointer, String code) {
    put(cookie, "\"0\"", body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  private static void assertProblem(ValidatableResponse response, int status, String slug) {
    response.statusCode(status).body("type", equalTo("urn:opastin:problem:" + slug));
  }

  private static ValidatableResponse put(
      String cookie, @org.jspecify.annotations.Nullable String ifMatch, String body) {
    var request =
        given()
            .header("Cookie", cookie)
            .header("X-Opastin", "1")
            .header("Sec-Fetch-Site", "same-origin")
            .contentType("application/json")
            .body(body);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put(ME).then();
  }
}
