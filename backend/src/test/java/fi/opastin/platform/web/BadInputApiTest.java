package fi.opastin.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.platform.database.Cursor;
import fi.opastin.testing.Api;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.LogLines;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.RawHttp;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches an endpoint in no usable form, shown on one that everybody signed in has. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class BadInputApiTest {

  private static final String ME = "/api/v1/me";
  private static final String PROBLEM = "application/problem+json";

  private final String cookie = Fixtures.customer("Testi Asiakas").cookie();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"language\":\"fi\"",
        "{\"language\":\"fi\"}}",
        "{\"language\":\"fi\"} {}",
        "{\"language\":\"fi\",\"language\":\"sv\"}",
        "{'language':'fi'}",
        "{\"language\":NaN}",
        "[]",
        "\"fi\"",
        "1",
        "true",
        "{\"language\":\"\\x\"}",
        "\u0000",
        "<me/>"
      })
  @DisplayName("security: a body that is no JSON object is 400, with code malformed-json")
  void malformed(String body) {
    put(body)
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("type", equalTo("urn:opastin:problem:invalid-request"))
        .body("errors[0].pointer", equalTo(""))
        .body("errors[0].code", equalTo("malformed-json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null"})
  @DisplayName("security: a body that is missing is 400, with code required")
  void missing(String body) {
    put(body)
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("errors[0].pointer", equalTo(""))
        .body("errors[0].code", equalTo("required"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"language\":[", "{\"language\":{\"a\":"})
  @DisplayName("security: JSON tens of thousands deep is 400")
  void deep(String opening) {
    var body = opening.repeat(250_000 / opening.length());
    var answer =
        raw("PUT", ME, "Content-Type: application/json\r\n", body.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("content-type")).startsWith(PROBLEM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"language\":9223372036854775808}",
        "{\"language\":1e999999}",
        "{\"language\":{}}",
        "{\"language\":[\"fi\"]}",
        "{\"language\":true}",
        "{\"language\":\"\\ud800\"}",
        "{\"language\":\"fi\\u0000\"}",
        "{\"email\":\"\\ud800@example.org\",\"language\":\"fi\"}"
      })
  @DisplayName("security: values that cannot be are 400, and the field is named")
  void values(String body) {
    var pointer =
        put(body)
            .then()
            .statusCode(400)
            .contentType(PROBLEM)
            .extract()
            .jsonPath()
            .getString("errors[0].pointer");
    assertThat(pointer).isIn("/language", "/email");
  }

  @Test
  @DisplayName("security: bytes that are no UTF-8 are 400")
  void bytes() {
    for (var bytes :
        new byte[][] {
          {(byte) 0xff, (byte) 0xfe},
          {0, 0, 0, 0},
          {'{', '"', (byte) 0xc3, '"', '}'},
          {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'},
          {0, 0, (byte) 0xfe, (byte) 0xff, 0x7f, 0x7f, 0x7f, 0x7f},
        }) {
      var answer = raw("PUT", ME, "Content-Type: application/json\r\n", bytes);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.header("content-type")).startsWith(PROBLEM);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data", "text/json"})
  @DisplayName("security: another content type than JSON is 415")
  void contentType(String type) {
    var answer =
        raw(
            "PUT",
            ME,
            "Content-Type: " + type + "\r\n",
            "{\"language\":\"fi\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.header("content-type")).startsWith(PROBLEM);
  }

  @Test
  @DisplayName("security: a body over the limit is 413, whether its length is told or not")
  void tooLarge() {
    var body = "{\"language\":\"" + "x".repeat(300_000) + "\"}";
    var told =
        raw("PUT", ME, "Content-Type: application/json\r\n", body.getBytes(StandardCharsets.UTF_8));
    assertThat(told.status()).isEqualTo(413);
    assertThat(told.body()).contains("urn:opastin:problem:too-large");

    var chunk = "%x\r\n%s\r\n0\r\n\r\n".formatted(body.length(), body);
    try (var log = LogLines.record()) {
      var answer =
          RawHttp.send(
              "127.0.0.1",
              ("PUT "
                      + ME
                      + " HTTP/1.1\r\nHost: x\r\n"
                      + ours()
                      + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
                      + "Connection: close\r\n\r\n"
                      + chunk)
                  .getBytes(StandardCharsets.UTF_8));
      assertThat(answer.status()).isEqualTo(413);
      asOwn().get(ME).then().statusCode(200);
      assertThat(log.lines()).noneMatch(line -> line.contains("QuarkusErrorHandler"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api", "/api/", "/api/v1", "/api/v1/nothing", "/api/v2/me", "/api/v1/me/x"})
  @DisplayName("security: an unknown address is the same absence, signed in or not")
  void unknown(String path) {
    var here = asOwn().get(path).then().statusCode(404).contentType(PROBLEM).extract().asString();
    var outside = given().get(path).then().statusCode(404).extract().asString();
    assertThat(here).isEqualTo(outside);
    assertThat(here).contains("urn:opastin:problem:not-found").doesNotContain(path);
  }

  @Test
  @DisplayName("security: an address with what is no id is the same absence as an unknown id")
  void noId() {
    var unknown = absence("/api/v1/workspaces/018f2f3e-9a3b-7c1d-8e4f-5a6b7c8d9e0f");
    for (var id : new String[] {"x", "1-1-1-1-1", "%00", "9223372036854775808", "018f2f3e"}) {
      assertThat(absence("/api/v1/workspaces/" + id)).isEqualTo(unknown);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "9223372036854775808", "1.5", "%00", "-"})
  @DisplayName("security: a query parameter that cannot be read is named")
  void queryParameter(String value) {
    var answer = raw("GET", "/api/v1/workspaces?limit=" + value, "", new byte[0]);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"pointer\":\"limit\"");
  }

  @Test
  @DisplayName("security: a day, a time or a gap in a list that no database takes is 400")
  void beyond() {
    var elina = Fixtures.elina().cookie();
    var paula = Fixtures.paula().cookie();
    var far = Cursor.of(Instant.MAX, UUID.randomUUID()).text();
    Map.of(
            "/inbox", elina,
            "/notifications", elina,
            "/consent-invitations", elina,
            "/administration/workspaces", paula,
            "/administration/deletion-certificates", paula)
        .forEach((list, who) -> named(Api.as(who).get(list + "?cursor=" + far), "cursor"));
    named(
        Api.as(elina).get("/experts?cursor=" + Cursor.of(UUID.randomUUID(), "\0").text()),
        "cursor");
    named(Api.as(paula).get("/administration/retention-plan?until=12345-01-01"), "until");
    named(
        Api.as(elina).body(Map.of("until", Instant.MAX.toString())).post("/notifications/seen"),
        "/until");
    named(
        Api.as(elina)
            .header("If-Match", "\"0\"")
            .body("{\"withoutEmail\":[null]}")
            .put("/me/notifications"),
        "/withoutEmail/0");
  }

  private static void named(Response answer, String pointer) {
    answer.then().statusCode(400).body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  @DisplayName("security: a method that an address does not have is 405")
  void method() {
    asOwn().delete(ME).then().statusCode(405).contentType(PROBLEM);
    asOwn().patch(ME).then().statusCode(405).contentType(PROBLEM);
  }

  @Test
  @DisplayName("security: what cannot be told in JSON is 406")
  void accept() {
    asOwn().accept("application/xml").get(ME).then().statusCode(406).contentType(PROBLEM);
    asOwn().accept("not a type").get(ME).then().statusCode(406).contentType(PROBLEM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/me%00",
        "/api/v1/%zz",
        "/api/v1/%",
        "/api/v1/../../etc/passwd",
        "/api/v1/me;a=b",
        "/api/v1/me?%zz",
        "/api/v1/me?x=%ff",
        "//api/v1/me",
        "/api/v1//me",
        "/api/v1/\\me",
        "/api/v1/me\u00e4"
      })
  @DisplayName("security: a malformed address is never a failure of ours")
  void addresses(String path) {
    var answer = raw("GET", path, "", new byte[0]);
    assertThat(answer.status()).isIn(200, 400, 404);
  }

  @Test
  @DisplayName("security: malformed and huge headers are never a failure of ours")
  void headers() {
    for (var header :
        new String[] {
          "If-Match: \u0001\r\n",
          "If-Match: " + "x".repeat(20_000) + "\r\n",
          "If-Match: \"99999999999999999999\"\r\n",
          "Content-Type: \u00e4/\r\n",
          "Content-Type: ;;;\r\n",
          "Accept-Language: " + "x,".repeat(2_000) + "\r\n",
          "Cookie: =;=;;\u0001\r\n",
          "Content-Length: -1\r\n",
          "No-Colon\r\n"
        }) {
      var answer = raw("PUT", ME, header, "{\"language\":\"fi\"}".getBytes(StandardCharsets.UTF_8));
      assertThat(answer.status()).as(header).isBetween(400, 499);
    }
  }

  @Test
  @DisplayName("security: a problem tells nothing of the request and nothing of the inside")
  void saysLittle() {
    put("{\"secret-canary\":1")
        .then()
        .body("detail", equalTo("See errors: each names a field and a code."))
        .body("instance", nullValue());
    assertThat(put("{\"language\":[\"canary\"]}").asString())
        .doesNotContain("canary", "jackson", "fi.opastin", "line");
  }

  private String absence(String path) {
    var answer = raw("GET", path, "", new byte[0]);
    assertThat(answer.status()).isEqualTo(404);
    return answer.body();
  }

  private io.restassured.response.Response put(String body) {
    return asOwn().contentType("application/json").header("If-Match", "\"0\"").body(body).put(ME);
  }

  private RequestSpecification asOwn() {
    return given()
        .header("Cookie", cookie)
        .header("X-Opastin", "1")
        .header("Sec-Fetch-Site", "same-origin");
  }

  private RawHttp.Answer raw(String method, String path, String headers, byte[] body) {
    return RawHttp.send(method, path, ours() + headers, body);
  }

  private String ours() {
    return "Cookie: " + cookie + "\r\nX-Opastin: 1\r\nSec-Fetch-Site: same-origin\r\n";
  }
}
