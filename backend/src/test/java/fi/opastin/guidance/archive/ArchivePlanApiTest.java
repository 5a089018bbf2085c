package fi.opastin.guidance.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import fi.opastin.platform.pdf.VeraPdf;
import fi.opastin.testing.Api;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was planned together is in the archive as the API gives it. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ArchivePlanApiTest {

  @Test
  @DisplayName(
      "G12 G19 G22 topics, tasks with comments, appointments and summaries are in the archive")
  void plan() {
    var open = Workspaces.open(Fixtures.elina());
    plan(open);
    var archive = UnpackedArchive.of(open.customerCookie(), open.id(), "fi");
    var json = JsonPath.from(archive.text("workspace.json"));
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(archive.text("workspace.schema.json"))
                .validate(archive.json("workspace.json")))
        .isEmpty();

    assertThat(json.getList("topics.name.fi"))
        .isEqualTo(read(open, "topics").getList("topics.name.fi"))
        .containsExactly("Opiskelu");
    same(
        json,
        "tasks",
        read(open, "tasks"),
        "id",
        "title",
        "description",
        "dueOn",
        "assignee",
        "state",
        "createdAt",
        "changedAt",
        "author.name",
        "comments.text",
        "comments.author.name",
        "comments.writtenAt");
    same(
        json,
        "appointments",
        read(open, "appointments"),
        "id",
        "state",
        "start",
        "end",
        "way",
        "place",
        "topic",
        "author.accountId");
    same(json, "summaries", read(open, "summaries"), "id", "text", "publishedAt", "author.name");

    // the readings above have come on top since
    assertThat(read(open, "access-log?limit=100").getList("items.id"))
        .endsWith(json.getList("accessLog.id").toArray());
    assertThat(json.getString("accessLog[0].action")).isEqualTo("archive.download");

    var pdf = archive.pdf("workspace.pdf");
    assertThat(pdf)
        .contains("Opiskelu", "Kirjoita hakemus", "Tarkemmin:", "Lähetin jo.", "avoin")
        .contains("Kevään suunnitelmat", "Kirjasto", "asiantuntijan ehdotus", "Hyvä alku.")
        .contains("Käyttöloki", "latasi koko ohjaustilan", "omat tiedot");
    assertThat(VeraPdf.faults(archive.file("workspace.pdf"))).isEmpty();
  }

  private static void plan(Open open) {
    List<String> studies =
        Api.as(open.expertCookie())
            .get("/topics")
            .path("items.findAll { it.code == 'studies' }.id");
    Api.as(open.expertCookie())
        .header("If-Match", "\"0\"")
        .body(Map.of("topics", studies))
        .put("/workspaces/{id}/topics", open.id())
        .then()
        .statusCode(200);
    var task =
        created(
            Api.creating(open.expertCookie())
                .body(
                    Map.of(
                        "title", "Kirjoita hakemus",
                        "description", "Tarkemmin:\nkaksi riviä",
                        "dueOn", "2027-01-15",
                        "assignee", "CUSTOMER")),
            open,
            "tasks");
    created(
        Api.creating(open.customerCookie()).body(Map.of("text", "Lähetin jo.")),
        open,
        "tasks/" + task.<String>path("id") + "/comments");
    created(
        Api.creating(open.expertCookie())
            .body(
                Map.of(
                    "start", Instant.now().plus(Duration.ofDays(7)).toString(),
                    "minutes", 45,
                    "way", "IN_PERSON",
                    "place", "Kirjasto",
                    "topic", "Kevään suunnitelmat")),
        open,
        "appointments");
    created(
        Api.creating(open.expertCookie())
            .header("If-Match", "\"0\"")
            .body(Map.of("text", "Hyvä alku.")),
        open,
        "summaries");
  }

  private static Response created(RequestSpecification request, Open open, String what) {
    var response = request.post("/workspaces/" + open.id() + "/" + what);
    response.then().statusCode(201);
    return response;
  }

  private static JsonPath read(Open open, String what) {
    return Api.as(open.customerCookie()).get("/workspaces/" + open.id() + "/" + what).jsonPath();
  }

  private static void same(JsonPath archived, String what, JsonPath api, String... properties) {
    assertThat(archived.getList(what)).as(what).isNotEmpty();
    for (var property : properties) {
      assertThat(archived.getList(what + "." + property))
          .as(what + "." + property)
          .isEqualTo(api.getList("items." + property));
    }
  }
}
