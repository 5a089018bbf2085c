package fi.opastin.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class WebPagesApiTest {

  private static RequestSpecification browser() {
    return given().urlEncodingEnabled(false).accept("text/html,application/xhtml+xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/fi", "/sv/workspaces/42", "/en/no/such/page"})
  @DisplayName("security: a page has the content security policy and is not kept in caches")
  void pages(String path) {
    browser()
        .get(path)
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("Opastin"))
        .header("Cache-Control", "no-cache")
        .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self'; "))
        .header("Content-Security-Policy", containsString("; form-action 'self' http://127.0.0.1:"))
        .header(
            "Content-Security-Policy", endsWith("; trusted-types 'none'; frame-ancestors 'none'"))
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", containsString("camera=()"))
        .header("Strict-Transport-Security", nullValue());
  }

  @Test
  @DisplayName("web pages: an asset may be kept for a year, another file not")
  void assets() {
    given()
        .get("/assets/app-1a2b3c.js")
        .then()
        .statusCode(200)
        .contentType("text/javascript")
        .header("Cache-Control", "public, max-age=31536000, immutable");
    given()
        .get("/favicon.svg")
        .then()
        .statusCode(200)
        .contentType("image/svg+xml")
        .header("Cache-Control", "no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/none.js",
        "/assets/",
        "/assets/app-1a2b3c.js.map",
        "/assets/APP.map",
        "/q/dev",
        "/q/dev-ui",
        "/q/metrics",
        "/q/health",
        "/q/health/ready",
        "/q/openapi",
        "/api/v1/none",
        "/auth/none"
      })
  @DisplayName("security: what is not there is not answered with a page")
  void absent(String path) {
    browser().get(path).then().statusCode(404).body(not(containsString("<title>Opastin")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../web-secret.txt",
        "/%2e%2e/pom.xml",
        "/assets/..%2f..%2fMETA-INF/services/io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback",
        "/..%5c..%5cpom.xml",
        "/.hidden",
        "/%2ehidden",
        "/assets/%00"
      })
  @DisplayName("security: no file outside the folder and no hidden file is served")
  void outside(String path) {
    given()
        .urlEncodingEnabled(false)
        .accept("*/*")
        .get(path)
        .then()
        .statusCode(is(oneOf(400, 404)))
        .body(not(containsString("ClockReset")))
        .body(not(containsString("hidden")));
  }

  @Test
  @DisplayName("web pages: only GET and HEAD from what accepts HTML falls back to the page")
  void fallback() {
    given().accept("application/json").get("/fi/workspaces").then().statusCode(404);
    browser().head("/fi/workspaces").then().statusCode(200).body(equalTo(""));
    browser().post("/fi/workspaces").then().statusCode(is(oneOf(404, 405)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/none", "/auth/none"})
  @DisplayName("security: answers of the API and of the login may do nothing and are not kept")
  void api(String path) {
    given()
        .get(path)
        .then()
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
  }
}
