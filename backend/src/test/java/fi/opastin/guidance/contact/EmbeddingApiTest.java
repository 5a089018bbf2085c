package fi.opastin.guidance.contact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class EmbeddingApiTest {

  private static final UUID EMPLOYMENT = Fixtures.provider("employment");
  private static final UUID WELL_BEING = Fixtures.provider("well-being");
  private static final String SITES = "https://a.example https://www.b.example:8443";

  @BeforeEach
  void allow() {
    allow(EMPLOYMENT, SITES);
  }

  @AfterEach
  void forget() {
    Database.execute("update service_provider set contact_frames = '{}', listed = true");
  }

  @Test
  @DisplayName(
      "G5 a provider's sites may show the page of its form in a frame, which is kept nowhere")
  void framed() {
    for (var language : List.of("fi", "sv", "en")) {
      page("/" + language + "/contact/embed/" + EMPLOYMENT)
          .statusCode(200)
          .body(containsString("Opastin"))
          .header("Content-Security-Policy", containsString("; script-src 'self'; "))
          .header("Content-Security-Policy", endsWith("; frame-ancestors " + SITES))
          .header("X-Frame-Options", nullValue())
          // a cached page would keep the policy of the day on which it was fetched
          .header("Cache-Control", "no-store")
          .header("Set-Cookie", nullValue());
    }
    asked(EMPLOYMENT)
        .statusCode(204)
        .header("Opastin-Frame-Ancestors", equalTo(SITES))
        .header("Set-Cookie", nullValue());
  }

  @Test
  @DisplayName(
      "security: no other page can be shown in a frame, nor a form without sites of its own")
  void nobody() {
    var embedded = "/fi/contact/embed/" + EMPLOYMENT;
    for (var path :
        List.of(
            "/",
            "/fi",
            "/fi/login",
            "/fi/contact",
            "/fi/contact/" + EMPLOYMENT,
            embedded + "/",
            embedded + "/../../../login",
            embedded + "%2f..%2f..%2f..%2flogin",
            "/fi/contact/embed/service",
            "/de/contact/embed/" + EMPLOYMENT,
            "/x/fi/contact/embed/" + EMPLOYMENT,
            "/fi/contact/embed/" + WELL_BEING,
            "/fi/contact/embed/" + UUID.randomUUID())) {
      refused(path);
    }
    allow(EMPLOYMENT, "");
    refused(embedded);
    allow(EMPLOYMENT, SITES);
    Database.execute("update service_provider set listed = false where id = ?", EMPLOYMENT);
    refused(embedded);
    for (var none : List.of(EMPLOYMENT, WELL_BEING, UUID.randomUUID(), "service")) {
      asked(none).statusCode(204).header("Opastin-Frame-Ancestors", equalTo("'none'"));
    }
    asked("nobody").statusCode(404);
  }

  @Test
  @DisplayName("security: what is no origin gets into no header, even if it were kept")
  void kept() {
    Database.execute(
        "update service_provider set contact_frames = array[?] where id = ?",
        "https://a.example; script-src *",
        EMPLOYMENT);
    refused("/fi/contact/embed/" + EMPLOYMENT);
  }

  private static void allow(UUID provider, String sites) {
    Database.execute(
        "update service_provider set contact_frames = array_remove(string_to_array(?, ' '), '') where id = ?",
        sites,
        provider);
  }

  private static void refused(String path) {
    page(path)
        .header("Content-Security-Policy", endsWith("; frame-ancestors 'none'"))
        .header("X-Frame-Options", "DENY");
  }

  private static ValidatableResponse page(String path) {
    return given().urlEncodingEnabled(false).accept("text/html").get(path).then();
  }

  private static ValidatableResponse asked(Object recipient) {
    return Api.anonymous().get("/contact-forms/{recipient}/frame-ancestors", recipient).then();
  }
}
