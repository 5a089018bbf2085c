package fi.opastin.guidance.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import fi.opastin.access.Actor;
import fi.opastin.access.Role;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.pdf.VeraPdf;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.Language;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.TestSessions;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ArchiveApiTest {

  private static final String HTML = "<script>alert(1)</script> & \"lainaus\" {words.text('x')}";

  @Inject TestClock clock;
  @Inject ArchiveService service;

  @ParameterizedTest(name = "{0}")
  @EnumSource(Language.class)
  @DisplayName(
      "G12 the archive's PDF holds everything, in the reader's language, as PDF/A and PDF/UA")
  void pdf(Language language) {
    var open = written();
    var archive = UnpackedArchive.of(open.customerCookie(), open.id(), language.code());
    assertThat(VeraPdf.faults(archive.file("workspace.pdf"))).isEmpty();
    var title =
        switch (language) {
          case FI -> "Ohjaustilan sisältö";
          case SV -> "Handledningsutrymmets innehåll";
          case EN -> "Contents of the workspace";
        };
    assertThat(archive.pdf("workspace.pdf"))
        .contains(title, "Aino Maria Virtanen", "Elina Esimerkki", open.id())
        .contains("Hei, miten alkaisin?", "Toinen rivi", HTML);
  }

  @Test
  @DisplayName("G12 the JSON says the same as the API, and is as its published schema says")
  void json() {
    var open = written();
    var archive = UnpackedArchive.of(open.customerCookie(), open.id(), "fi");
    var json = archive.json("workspace.json");
    var published = Api.anonymous().get("/schemas/workspace-archive-1.json");
    published.then().statusCode(200).contentType("application/schema+json");
    assertThat(archive.text("workspace.schema.json")).isEqualTo(published.asString());
    assertThat(json.path("$schema").asText())
        .isEqualTo(Database.setting("OPASTIN_ORIGIN") + "/api/v1/schemas/workspace-archive-1.json");
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(published.asString())
                .validate(
                    json, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
        .isEmpty();

    var messages =
        Api.as(open.customerCookie()).get("/workspaces/{id}/messages", open.id()).jsonPath();
    for (var property : List.of("id", "eventNumber", "text", "sentAt", "author.name")) {
      assertThat(texts(json.path("messages"), "/" + property.replace('.', '/')))
          .as(property)
          .isEqualTo(messages.getList("items." + property).stream().map(String::valueOf).toList());
    }
    var workspace = Api.as(open.customerCookie()).get("/workspaces/{id}", open.id()).jsonPath();
    assertThat(json.at("/workspace/id").asText()).isEqualTo(open.id());
    assertThat(json.at("/workspace/state").asText()).isEqualTo(workspace.getString("state"));
    assertThat(json.at("/workspace/openedAt").asText()).isEqualTo(workspace.getString("createdAt"));
    assertThat(texts(json.at("/workspace/participants"), "/name"))
        .isEqualTo(workspace.getList("participants.name"));
  }

  @Test
  @DisplayName("G12 the archive has more messages than one batch, each once and in order")
  void batches() {
    var open = Workspaces.open(Fixtures.elina());
    ManyMessages.insert(open, 205, number -> "Viesti " + number + ".");
    var archive = UnpackedArchive.of(open.customerCookie(), open.id(), "fi");
    var expected = IntStream.rangeClosed(1, 205).mapToObj(n -> "Viesti " + n + ".").toList();
    assertThat(texts(archive.json("workspace.json").path("messages"), "/text")).isEqualTo(expected);
    assertThat(archive.pdf("workspace.pdf")).contains(expected.getFirst(), expected.getLast());
  }

  @Test
  @DisplayName("G12 G20 of a message that was taken back the archive holds the trace, not the text")
  void retracted() {
    var open = written();
    String id = Api.post(open.customerCookie(), open.id(), "Tämän otan takaisin").path("id");
    Api.as(open.customerCookie())
        .post("/workspaces/{id}/messages/{message}/retraction", open.id(), id)
        .then()
        .statusCode(200);
    var archive = UnpackedArchive.of(open.customerCookie(), open.id(), "fi");
    var message = archive.json("workspace.json").path("messages").path(2);
    assertThat(message.path("id").asText()).isEqualTo(id);
    assertThat(message.path("text").asText()).isEmpty();
    assertThat(message.path("retractedAt").asText()).isNotEmpty();
    assertThat(archive.text("workspace.json")).doesNotContain("Tämän otan takaisin");
    assertThat(archive.pdf("workspace.pdf"))
        .contains("Kirjoittaja perui viestin")
        .doesNotContain("Tämän otan takaisin");
  }

  @Test
  @DisplayName("G12 strangers and administrators find no archive; experts may not take one")
  void strangers() {
    var open = written();
    Api.anonymous().get("/workspaces/{id}/archive", open.id()).then().statusCode(401);
    for (var stranger :
        List.of(
            Fixtures.markus(),
            Fixtures.paula(),
            Fixtures.sami(),
            Fixtures.customer("Toinen Asiakas").person())) {
      var here = Api.as(stranger.cookie()).get("/workspaces/{id}/archive", open.id());
      var nowhere = Api.as(stranger.cookie()).get("/workspaces/{id}/archive", UUID.randomUUID());
      here.then().statusCode(404);
      assertThat(here.asString()).isEqualTo(nowhere.asString());
    }
    Api.as(open.expertCookie()).get("/workspaces/{id}/archive", open.id()).then().statusCode(403);
    Api.as(open.expertCookie())
        .get("/workspaces/{id}", open.id())
        .then()
        .body("actions", not(hasItem("archive.download")));
    Api.as(open.customerCookie())
        .get("/workspaces/{id}", open.id())
        .then()
        .body("actions", hasItem("archive.download"));
  }

  @Test
  @DisplayName("G12 the archive is there for the customer in every state, until the last day")
  void states() {
    var open = written();
    assertThat(state(open)).isEqualTo("ACTIVE");
    clock.move(Duration.ofDays(93));
    assertThat(state(open)).isEqualTo("CLOSED");
    clock.move(Duration.ofDays(93));
    assertThat(state(open)).isEqualTo("ARCHIVED");
    clock.move(Duration.ofDays(366));
    UnpackedArchive.download(open.customer().cookie(), open.id(), "fi").then().statusCode(404);
  }

  @Test
  @DisplayName("G12 a language that the service does not speak is refused by name")
  void language() {
    var open = written();
    UnpackedArchive.download(open.customerCookie(), open.id(), "de")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("language"));
  }

  @Test
  @DisplayName("G12 the file is saved under a name in the reader's language, with the day")
  void fileName() {
    var open = written();
    UnpackedArchive.download(open.customerCookie(), open.id(), "sv")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header(
            "Content-Disposition",
            matchesPattern(
                "attachment; filename=\"handledningsutrymme-\\d{4}-\\d{2}-\\d{2}\\.zip\""));
  }

  @Test
  @DisplayName("T24 taking an archive is in the access log")
  void logged() {
    var open = written();
    UnpackedArchive.of(open.customerCookie(), open.id(), "fi");
    assertThat(
            Database.count(
                "select count(*) from access_log where workspace_id = ? and actor_id = ? and action = 'archive.download'",
                UUID.fromString(open.id()),
                open.customer().accountId()))
        .isOne();
  }

  @Test
  @ActivateRequestContext
  @DisplayName("G12 a download that runs stops when its reader's session ends")
  void sessionEnds() {
    var open = written();
    var session = TestSessions.begin(open.customer().accountId(), Role.CUSTOMER);
    var download =
        service.begin(
            new Actor(open.customer().accountId(), session.id(), Set.of(Role.CUSTOMER)),
            WorkspaceId.fromString(open.id()),
            Language.FI);
    Database.execute("delete from session where id = ?", session.id());
    assertThatThrownBy(() -> service.write(download, OutputStream.nullOutputStream()))
        .isInstanceOf(ProblemException.class);
  }

  private String state(Open open) {
    return UnpackedArchive.of(open.customer().cookie(), open.id(), "fi")
        .json("workspace.json")
        .at("/workspace/state")
        .asText();
  }

  private static Open written() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), "Hei, miten alkaisin?\nToinen rivi");
    Api.post(open.expertCookie(), open.id(), HTML);
    return open;
  }

  private static List<String> texts(JsonNode array, String pointer) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(item -> item.at(pointer).asText())
        .toList();
  }
}
