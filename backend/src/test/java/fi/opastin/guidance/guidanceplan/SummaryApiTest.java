package fi.opastin.guidance.guidanceplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class SummaryApiTest {

  @Test
  @DisplayName("G22 an expert's draft is the author's own until it is published to the customer")
  void draft() {
    var open = Workspaces.open(Fixtures.elina());
    var canary = "Kanarialintu" + UUID.randomUUID();
    save(open, 0, canary).statusCode(200).header("ETag", "\"1\"");
    save(open, 0, "Toisella laitteella").statusCode(412);
    list(open.customerCookie(), open).body("items", empty()).body("version", equalTo(0));
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/summary-draft", open.id())
        .then()
        .statusCode(403);
    int version =
        publish(open.expertCookie(), open, 0, canary)
            .statusCode(201)
            .body("text", equalTo(canary))
            .body("author.name", equalTo("Elina Esimerkki"))
            .extract()
            .path("version");
    list(open.customerCookie(), open)
        .header("ETag", "\"" + version + "\"")
        .body("items.text", contains(canary))
        .body("items[0].author.you", equalTo(false));
    Api.as(open.expertCookie())
        .get("/workspaces/{id}/summary-draft", open.id())
        .then()
        .body("text", equalTo(""))
        .body("version", equalTo(2));
    for (var table : new String[] {"summary", "summary_draft"}) {
      assertThat(
              Database.count(
                  "select count(*) from " + table + " where position(?::text::bytea in text) > 0",
                  canary))
          .isZero();
    }
  }

  @Test
  @DisplayName("G22 one summary holds; the earlier ones stay to be read, page by page")
  void versions() {
    var open = Workspaces.open(Fixtures.elina());
    int first = publish(open.expertCookie(), open, 0, "Ensimmäinen").extract().path("version");
    publish(open.expertCookie(), open, 0, "Vanhan päälle")
        .statusCode(412)
        .body("type", equalTo("urn:opastin:problem:stale-version"));
    publish(open.expertCookie(), open, first, "Toinen\n😀").statusCode(201);
    var page = Api.as(open.customerCookie()).get("/workspaces/" + open.id() + "/summaries?limit=1");
    page.then().body("items.text", contains("Toinen\n😀"));
    Api.as(open.customerCookie())
        .get("/workspaces/" + open.id() + "/summaries?cursor=" + page.<String>path("next"))
        .then()
        .body("items.text", contains("Ensimmäinen"))
        .body("next", nullValue());
  }

  @Test
  @DisplayName("G22 of summaries published at the same time one holds, the others are stale")
  void simultaneous() throws Exception {
    var open = Workspaces.open(Fixtures.elina());
    try (var threads = Executors.newFixedThreadPool(4)) {
      var publishing =
          IntStream.range(0, 4)
              .<Callable<Integer>>mapToObj(i ->
                  () -> publish(open.expertCookie(), open, 0, "Yhtä aikaa").extract().statusCode())
              .collect(Collectors.toList());
      assertThat(threads.invokeAll(publishing).stream().map(Future::resultNow))
          .containsExactlyInAnyOrder(201, 412, 412, 412);
    }
  }

  @Test
  @DisplayName("G7 who sees only what comes publishes after summaries that stay hidden")
  void limited() {
    var open = Workspaces.open(Fixtures.elina());
    publish(open.expertCookie(), open, 0, "Ennen").statusCode(201);
    PlanStates.limitToWhatComes(open, open.expert().accountId());
    list(open.expertCookie(), open).body("items", empty()).body("version", equalTo(0));
    publish(open.expertCookie(), open, 0, "Jälkeen").statusCode(201);
    list(open.expertCookie(), open).body("items.text", contains("Jälkeen"));
    list(open.customerCookie(), open).body("items.text", contains("Jälkeen", "Ennen"));
  }

  @Test
  @DisplayName("G22 a customer reads the summary and cannot write one")
  void customer() {
    var open = Workspaces.open(Fixtures.elina());
    publish(open.customerCookie(), open, 0, "Oma").statusCode(403);
    publish(open.expertCookie(), open, 0, " ").statusCode(400);
    publish(open.expertCookie(), open, 0, "x".repeat(20_001))
        .statusCode(400)
        .body("errors[0].code", equalTo("too-long"));
    Api.creating(open.expertCookie())
        .body(Map.of("text", "Ilman versiota"))
        .post("/workspaces/{id}/summaries", open.id())
        .then()
        .statusCode(428);
    publish(open.expertCookie(), open, 0, "Yhteenveto").statusCode(201);
    PlanStates.archive(open);
    list(open.customerCookie(), open).body("items.text", contains("Yhteenveto"));
  }

  private static ValidatableResponse list(String cookie, Open open) {
    return Api.as(cookie).get("/workspaces/{id}/summaries", open.id()).then().statusCode(200);
  }

  private static ValidatableResponse publish(String cookie, Open open, int version, String text) {
    return Api.creating(cookie)
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("text", text))
        .post("/workspaces/{id}/summaries", open.id())
        .then();
  }

  private static ValidatableResponse save(Open open, int version, String text) {
    return Plans.changing(open.expertCookie(), version)
        .body(Map.of("text", text))
        .put("/workspaces/{id}/summary-draft", open.id())
        .then();
  }
}
