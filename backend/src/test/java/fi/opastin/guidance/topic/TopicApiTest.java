package fi.opastin.guidance.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class TopicApiTest {

  private static final List<String> OF_THE_RULE =
      List.of(
          "general-situation",
          "health",
          "everyday-life",
          "social-relations",
          "mental-well-being",
          "self-esteem",
          "skills",
          "studies",
          "work-and-occupations",
          "finances",
          "hobbies",
          "housing",
          "substance-use");

  @Test
  @DisplayName(
      "G19 the list begins with the thirteen topics, in three languages, for everybody signed in")
  void list() {
    var people = List.of(Fixtures.elina(), Fixtures.paula(), Fixtures.sami());
    for (var person : people) {
      List<String> codes =
          Api.as(person.cookie())
              .get("/topics")
              .then()
              .statusCode(200)
              .extract()
              .path("items.code");
      assertThat(codes).containsAll(OF_THE_RULE);
    }
    Api.as(Fixtures.customer("Lukija").cookie())
        .get("/topics")
        .then()
        .body("items.find { it.code == 'studies' }.name.fi", equalTo("Opiskelu"))
        .body("items.find { it.code == 'studies' }.name.sv", equalTo("Studier"))
        .body("items.find { it.code == 'studies' }.name.en", equalTo("Studies"));
    Api.anonymous().get("/topics").then().statusCode(401);
  }

  @Test
  @DisplayName("G19 the service administrator adds, renames and retires topics; nobody else does")
  void managed() {
    var sami = Fixtures.sami().cookie();
    var name = "Liikkuminen " + UUID.randomUUID().toString().substring(0, 8);
    var added = add(sami, name).statusCode(201).body("active", equalTo(true));
    String id = added.extract().path("id");
    String code = added.extract().path("code");
    assertThat(code).startsWith("liikkuminen-");
    add(sami, name).statusCode(400).body("errors[0].code", equalTo("name-taken"));
    change(sami, id, 0, "Liikkuminen ja matkat", false)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("code", equalTo(code))
        .body("name.en", equalTo("Liikkuminen ja matkat"))
        .body("active", equalTo(false));
    change(sami, id, 0, "Vanhentunut", true).statusCode(412);
    change(sami, UUID.randomUUID().toString(), 0, "Ei ole", true).statusCode(404);
    for (var person : List.of(Fixtures.elina(), Fixtures.paula())) {
      add(person.cookie(), "Ei minun").statusCode(403);
      change(person.cookie(), id, 1, "Ei minun", true).statusCode(403);
      order(person.cookie(), 0, List.of()).statusCode(403);
    }
    Api.as(sami).get("/session").then().body("actions", hasItem("topic.manage"));
    Api.as(Fixtures.elina().cookie())
        .get("/session")
        .then()
        .body("actions", not(hasItem("topic.manage")));
  }

  @Test
  @DisplayName("G19 the list has the order that the service administrator gives it")
  void ordered() {
    var sami = Fixtures.sami().cookie();
    var before = Api.as(sami).get("/topics");
    var ids = new ArrayList<String>(before.<List<String>>path("items.id"));
    int version = before.path("version");
    Collections.swap(ids, 0, 1);
    order(sami, version, ids).statusCode(200).body("items.id", equalTo(ids));
    order(sami, version, ids).statusCode(412);
    var now = Api.as(sami).get("/topics");
    now.then().body("items.id", equalTo(ids));
    order(sami, now.path("version"), ids.subList(1, ids.size()))
        .statusCode(400)
        .body("errors[0].code", equalTo("not-the-list"));
    Collections.swap(ids, 0, 1);
    order(sami, now.path("version"), ids).statusCode(200);
  }

  @Test
  @DisplayName(
      "G19 the experts choose what a workspace is about and change it; the customer sees it")
  void chosen() {
    var open = Workspaces.open(Fixtures.elina());
    read(open.customerCookie(), open)
        .body("topics", empty())
        .body("version", equalTo(0))
        .body("actions", contains("workspace-topics.read"));
    int version =
        choose(open.expertCookie(), open, 0, "studies", "finances")
            .statusCode(200)
            .body("topics.code", contains("studies", "finances"))
            .extract()
            .path("version");
    choose(open.expertCookie(), open, 0, "health")
        .statusCode(412)
        .body("type", equalTo("urn:opastin:problem:stale-version"));
    choose(open.expertCookie(), open, version, "finances", "health").statusCode(200);
    read(open.customerCookie(), open).body("topics.code", contains("health", "finances"));
    choose(open.customerCookie(), open, version, "studies").statusCode(403);
    choose(open.expertCookie(), open, version).statusCode(400);
  }

  @Test
  @DisplayName("G19 a retired topic stays where it was chosen but cannot be chosen anew")
  void retired() {
    var sami = Fixtures.sami().cookie();
    var name = "Poistuva " + UUID.randomUUID().toString().substring(0, 8);
    var added = add(sami, name);
    String id = added.extract().path("id");
    String code = added.extract().path("code");
    var open = Workspaces.open(Fixtures.elina());
    var other = Workspaces.open(Fixtures.elina());
    int version = choose(open.expertCookie(), open, 0, code).extract().path("version");
    change(sami, id, 0, name, false).statusCode(200);
    choose(open.expertCookie(), open, version, code, "housing")
        .statusCode(200)
        .body("topics.code", contains("housing", code))
        .body("topics.active", contains(true, false));
    choose(other.expertCookie(), other, 0, "housing", code)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/topics/1"))
        .body("errors[0].code", equalTo("retired-topic"));
    chooseIds(other.expertCookie(), other, 0, List.of(UUID.randomUUID().toString()))
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-topic"));
  }

  @Test
  @DisplayName("G19 a choice that is refused leaves no trace: no event, nothing unread")
  void refusedTakesNoNumber() {
    var open = Workspaces.open(Fixtures.elina());
    var before = lastEvent(open);
    chooseIds(open.expertCookie(), open, 0, List.of(UUID.randomUUID().toString())).statusCode(400);
    choose(open.expertCookie(), open, 9, "housing").statusCode(412);
    assertThat(lastEvent(open)).isEqualTo(before);
    choose(open.expertCookie(), open, 0, "housing").statusCode(200);
    assertThat(lastEvent(open)).isEqualTo(before + 1);
  }

  private static long lastEvent(Open open) {
    return Database.value(
            Long.class, "select last_event from workspace where id = ?", UUID.fromString(open.id()))
        .orElseThrow();
  }

  @Test
  @DisplayName(
      "G8 which topics a workspace has cannot be told from the database, not even by length")
  void encrypted() {
    var open = Workspaces.open(Fixtures.elina());
    choose(open.expertCookie(), open, 0, "health", "work-and-occupations", "substance-use");
    assertThat(
            Database.rows(
                "select length(topic) as length from workspace_topic where workspace_id = ?",
                UUID.fromString(open.id())))
        .extracting(row -> row.get("length"))
        .hasSize(3)
        .containsOnly(69);
  }

  private static ValidatableResponse read(String cookie, Open open) {
    return Api.as(cookie).get("/workspaces/{id}/topics", open.id()).then().statusCode(200);
  }

  private static ValidatableResponse choose(
      String cookie, Open open, int version, String... codes) {
    List<Map<String, Object>> items = Api.as(cookie).get("/topics").path("items");
    var ids =
        Arrays.stream(codes)
            .map(code -> items.stream().filter(item -> code.equals(item.get("code"))).findFirst())
            .map(item -> String.valueOf(item.orElseThrow().get("id")))
            .toList();
    return chooseIds(cookie, open, version, ids);
  }

  private static ValidatableResponse chooseIds(
      String cookie, Open open, int version, List<String> ids) {
    return Api.as(cookie)
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("topics", ids))
        .put("/workspaces/{id}/topics", open.id())
        .then();
  }

  private static ValidatableResponse add(String cookie, String name) {
    return Api.creating(cookie)
        .body(Map.of("fi", name, "sv", name, "en", name))
        .post("/topics")
        .then();
  }

  private static ValidatableResponse change(
      String cookie, String id, int version, String name, boolean active) {
    return Api.as(cookie)
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("fi", name, "sv", name, "en", name, "active", active))
        .put("/topics/{topic}", id)
        .then();
  }

  private static ValidatableResponse order(String cookie, int version, List<String> ids) {
    return Api.as(cookie)
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("ids", ids))
        .put("/topic-order")
        .then();
  }
}
