package fi.opastin.guidance.attachment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.opastin.testing.Api;
import fi.opastin.testing.AttachedFiles;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Scanner;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class AttachmentApiTest {

  private static final int MANY_CHUNKS = 3 * 1024 * 1024 + 12_345;

  @Inject TestClock clock;
  @Inject HalfUploadedExpiry expiry;

  @BeforeAll
  static void scanner() {
    Scanner.start();
  }

  @Test
  @DisplayName(
      "G1 a file goes from its author's draft with a message to the other party, unchanged")
  void sent() {
    var open = Workspaces.open(Fixtures.elina());
    var content = AttachedFiles.pdf(MANY_CHUNKS);
    var id = AttachedFiles.upload(open.customerCookie(), open.id(), "Työtodistus äö.pdf", content);
    AttachedFiles.send(open.customerCookie(), open.id(), "Tässä", id)
        .statusCode(201)
        .body("attachments.id", contains(id))
        .body("attachments.name", contains("Työtodistus äö.pdf"))
        .body("attachments.size", contains(MANY_CHUNKS));
    awaitAvailable(open.expertCookie(), open.id(), id);
    Api.as(open.expertCookie())
        .get("/workspaces/{id}/messages", open.id())
        .then()
        .body("items[0].attachments[0].status", equalTo("AVAILABLE"))
        .body("items[0].attachments[0].scanned", equalTo(true))
        .body("items[0].attachments[0].actions", contains("attachment.download"));
    var download = download(open.expertCookie(), open.id(), id);
    download
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Length", Integer.toString(MANY_CHUNKS))
        .header(
            "Content-Disposition",
            "attachment; filename=\"Tyotodistus ao.pdf\"; filename*=UTF-8''Ty%C3%B6todistus%20%C3%A4%C3%B6.pdf")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .header(
            "Content-Security-Policy",
            equalTo("default-src 'none'; frame-ancestors 'none'; sandbox"));
    assertThat(download.extract().asByteArray()).isEqualTo(content);
  }

  @Test
  @DisplayName(
      "G6 before it is sent a file is there for its author only, on all the author's devices")
  void draft() {
    var open = Workspaces.open(Fixtures.elina());
    var id =
        AttachedFiles.upload(open.customerCookie(), open.id(), "oma.pdf", AttachedFiles.pdf(400));
    drafts(open.customer().cookie(), open).body("items.id", contains(id));
    drafts(open.expertCookie(), open).body("items", empty());
    absent(open.expertCookie(), open.id(), id);
    AttachedFiles.send(open.expertCookie(), open.id(), "Otan sen", id)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/attachmentIds/0"))
        .body("errors[0].code", equalTo("unknown"));
    Api.as(open.customerCookie()).delete(AttachedFiles.path(open.id(), id)).then().statusCode(204);
    drafts(open.customerCookie(), open).body("items", empty());
    absent(open.customerCookie(), open.id(), id);
    assertThat(chunks(id)).isZero();
  }

  @Test
  @DisplayName("G1 a message has text or a file; what is sent stays as it is")
  void withoutText() {
    var open = Workspaces.open(Fixtures.elina());
    var id = AttachedFiles.upload(open.customerCookie(), open.id(), "kuva.png", png());
    AttachedFiles.send(open.customerCookie(), open.id(), " ", id)
        .statusCode(201)
        .body("text", equalTo(""));
    AttachedFiles.send(open.customerCookie(), open.id(), " ")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/text"))
        .body("errors[0].code", equalTo("required"));
    Api.as(open.customerCookie()).delete(AttachedFiles.path(open.id(), id)).then().statusCode(409);
    AttachedFiles.put(open.customerCookie(), open.id(), id, png()).statusCode(409);
    drafts(open.customerCookie(), open).body("items", empty());
  }

  @Test
  @DisplayName("G6 a file's id in another workspace's path is the same absence as an unknown id")
  void otherWorkspace() {
    var elina = Fixtures.elina();
    var here = Workspaces.open(elina);
    var there = Workspaces.open(elina);
    var id =
        AttachedFiles.upload(here.expertCookie(), here.id(), "täällä.pdf", AttachedFiles.pdf(100));
    AttachedFiles.send(here.expertCookie(), here.id(), "", id).statusCode(201);
    awaitAvailable(here.customerCookie(), here.id(), id);
    absent(there.expertCookie(), there.id(), id);
    AttachedFiles.send(there.expertCookie(), there.id(), "", id)
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown"));
  }

  @Test
  @DisplayName("G6 whoever is no participant finds no file, byte for byte as if there were none")
  void strangers() {
    var open = Workspaces.open(Fixtures.elina());
    var id =
        AttachedFiles.upload(
            open.customerCookie(), open.id(), "salainen.pdf", AttachedFiles.pdf(100));
    AttachedFiles.send(open.customerCookie(), open.id(), "", id).statusCode(201);
    awaitAvailable(open.customerCookie(), open.id(), id);
    for (var cookie :
        List.of(
            Fixtures.markus().cookie(),
            Fixtures.paula().cookie(),
            Fixtures.sami().cookie(),
            Fixtures.customer("Vieras").cookie())) {
      absent(cookie, open.id(), id);
      var nowhere = UUID.randomUUID().toString();
      assertThat(Api.as(cookie).get("/workspaces/{id}/attachments", open.id()).asString())
          .isEqualTo(Api.as(cookie).get("/workspaces/{id}/attachments", nowhere).asString())
          .contains("urn:opastin:problem:not-found");
    }
    Api.anonymous().get(AttachedFiles.path(open.id(), id) + "/content").then().statusCode(401);
  }

  @Test
  @DisplayName(
      "G1 a broken upload begins again, an earlier one writes no more, and the size must be right")
  void again() {
    var open = Workspaces.open(Fixtures.elina());
    var content = AttachedFiles.pdf(MANY_CHUNKS);
    var id = AttachedFiles.announce(open.customerCookie(), open.id(), "iso.pdf", content.length);
    for (var wrong :
        List.of(AttachedFiles.pdf(MANY_CHUNKS - 1), AttachedFiles.pdf(MANY_CHUNKS + 1))) {
      AttachedFiles.put(open.customerCookie(), open.id(), id, wrong)
          .statusCode(400)
          .body("errors[0].code", equalTo("size-differs"));
    }
    AttachedFiles.send(open.customerCookie(), open.id(), "", id)
        .statusCode(400)
        .body("errors[0].code", equalTo("not-received"));
    AttachedFiles.put(open.customerCookie(), open.id(), id, content).statusCode(200);
    AttachedFiles.put(open.customerCookie(), open.id(), id, content).statusCode(409);
    assertThat(chunks(id)).isEqualTo(13);
    AttachedFiles.send(open.customerCookie(), open.id(), "", id, id)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/attachmentIds/1"))
        .body("errors[0].code", equalTo("repeated"));
  }

  @ParameterizedTest
  @CsvSource({
    "ohjelma.exe, 100, /name, kind-not-allowed",
    "kuva.svg, 100, /name, kind-not-allowed",
    "sivu.html, 100, /name, kind-not-allowed",
    "ilman, 100, /name, kind-not-allowed",
    "makrot.docm, 100, /name, kind-not-allowed",
    "a.pdf, 26214401, /size, too-large",
    "a.pdf, 0, /size, required",
  })
  @DisplayName("G1 what cannot be sent is refused before any of it is")
  void announced(String name, long size, String pointer, String code) {
    var open = Workspaces.open(Fixtures.elina());
    Api.creating(open.customerCookie())
        .body(Map.of("name", name, "size", size))
        .post("/workspaces/{id}/attachments", open.id())
        .then()
        .statusCode(400)
        .body("errors", hasSize(1))
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  @DisplayName("G1 a message has twenty files at most")
  void many() {
    var open = Workspaces.open(Fixtures.elina());
    for (int i = 0; i < 20; i++) {
      AttachedFiles.announce(open.customerCookie(), open.id(), i + ".txt", 1);
    }
    Api.creating(open.customerCookie())
        .body(Map.of("name", "21.txt", "size", 1))
        .post("/workspaces/{id}/attachments", open.id())
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("too-many-files"));
    var ids = java.util.stream.Stream.generate(() -> UUID.randomUUID().toString()).limit(21);
    AttachedFiles.send(open.customerCookie(), open.id(), "x", ids.toArray(String[]::new))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/attachmentIds"))
        .body("errors[0].code", equalTo("too-many-files"));
  }

  @Test
  @DisplayName("G1 a file that is announced again with the same key is there once")
  void repeated() {
    var open = Workspaces.open(Fixtures.elina());
    var key = UUID.randomUUID();
    var first = announce(open, key, "yksi.txt").statusCode(201).extract().<String>path("id");
    announce(open, key, "yksi.txt").statusCode(201).body("id", equalTo(first));
    announce(open, key, "kaksi.txt").statusCode(422);
    drafts(open.customerCookie(), open).body("items.id", contains(first));
  }

  @Test
  @DisplayName("G1 a message that was refused for a file can be sent with the same key without it")
  void refusedThenSent() {
    var open = Workspaces.open(Fixtures.elina());
    var key = UUID.randomUUID();
    var half = AttachedFiles.announce(open.customerCookie(), open.id(), "puolikas.txt", 9);
    post(open, key, half).statusCode(400).body("errors[0].code", equalTo("not-received"));
    post(open, key).statusCode(201).body("attachments", empty());
    drafts(open.customerCookie(), open).body("items.id", contains(half));
  }

  @Test
  @DisplayName("G1 half-uploaded files vanish after a day, whole ones stay with the draft")
  void expiry() throws SQLException {
    var open = Workspaces.open(Fixtures.elina());
    var half =
        AttachedFiles.announce(open.customerCookie(), open.id(), "puolikas.pdf", MANY_CHUNKS);
    AttachedFiles.put(open.customerCookie(), open.id(), half, AttachedFiles.pdf(MANY_CHUNKS - 1))
        .statusCode(400);
    var whole =
        AttachedFiles.upload(open.customerCookie(), open.id(), "kokonainen.txt", text("Hei"));
    clock.move(Duration.ofHours(23).plusMinutes(59));
    expiry.deleteOld();
    assertThat(files(half)).isOne();
    clock.move(Duration.ofMinutes(2));
    expiry.deleteOld();
    expiry.deleteOld();
    assertThat(files(half)).isZero();
    assertThat(chunks(half)).isZero();
    assertThat(files(whole)).isOne();
  }

  @Test
  @DisplayName("T24 who reads a file is entered in the access log, once in ten minutes")
  void logged() {
    var open = Workspaces.open(Fixtures.elina());
    var id =
        AttachedFiles.upload(
            open.customerCookie(), open.id(), "a.pdf", AttachedFiles.pdf(MANY_CHUNKS));
    AttachedFiles.send(open.customerCookie(), open.id(), "", id).statusCode(201);
    awaitAvailable(open.customerCookie(), open.id(), id);
    download(open.expertCookie(), open.id(), id).statusCode(200);
    assertThat(
            Database.count(
                "select count(*) from access_log where record_id = ? and action = 'attachment.download' and actor_id = ?",
                UUID.fromString(id),
                open.expert().accountId()))
        .isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd.txt",
        "C:\\\\Users\\\\Aino\\\\passwd.txt",
        "/etc/passwd.txt",
        "..passwd.txt",
      })
  @DisplayName("security: folders in a name are left out")
  void traversal(String name) {
    var open = Workspaces.open(Fixtures.elina());
    Api.creating(open.customerCookie())
        .body("{\"name\":\"" + name + "\",\"size\":1}")
        .post("/workspaces/{id}/attachments", open.id())
        .then()
        .statusCode(201)
        .body("name", equalTo("passwd.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\\u0000.pdf",
        "a\\r\\nSet-Cookie: x.pdf",
        "a\\u202efdp.pdf",
        "a\\ud800.pdf",
        "a\\u007f.pdf",
        "a\\u2028.pdf"
      })
  @DisplayName("security: control characters and turned writing in a name are refused")
  void names(String name) {
    var open = Workspaces.open(Fixtures.elina());
    Api.creating(open.customerCookie())
        .body("{\"name\":\"" + name + "\",\"size\":1}")
        .post("/workspaces/{id}/attachments", open.id())
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/name"))
        .body("errors[0].code", equalTo("invalid-character"));
  }

  @Test
  @DisplayName("security: a chunk that is changed, missing or moved breaks the download off")
  void tampered() {
    var open = Workspaces.open(Fixtures.elina());
    var id =
        AttachedFiles.upload(
            open.customerCookie(), open.id(), "a.pdf", AttachedFiles.pdf(MANY_CHUNKS));
    AttachedFiles.send(open.customerCookie(), open.id(), "", id).statusCode(201);
    awaitAvailable(open.customerCookie(), open.id(), id);
    assertThat(Downloads.whole(open.expertCookie(), open.id(), id)).isTrue();
    Database.execute(
        "delete from attachment_chunk where attachment_id = ? and number = 12",
        UUID.fromString(id));
    assertThat(Downloads.whole(open.expertCookie(), open.id(), id)).isFalse();
    Database.execute(
        "update attachment_chunk set ciphertext = (select ciphertext from attachment_chunk where attachment_id = ? and number = 1) where attachment_id = ? and number = 0",
        UUID.fromString(id),
        UUID.fromString(id));
    assertThat(Downloads.whole(open.expertCookie(), open.id(), id)).isFalse();
  }

  private static void awaitAvailable(String cookie, String workspaceId, String id) {
    await()
        .atMost(20, SECONDS)
        .until(() -> AttachedFiles.status(cookie, workspaceId, id), equalTo("AVAILABLE"));
  }

  private static void absent(String cookie, String workspaceId, String id) {
    var unknown = UUID.randomUUID().toString();
    for (var part : List.of("", "/content")) {
      var here = Api.as(cookie).get(AttachedFiles.path(workspaceId, id) + part);
      here.then().statusCode(404);
      assertThat(here.asString())
          .isEqualTo(
              Api.as(cookie).get(AttachedFiles.path(workspaceId, unknown) + part).asString());
    }
    Api.as(cookie).delete(AttachedFiles.path(workspaceId, id)).then().statusCode(404);
    AttachedFiles.put(cookie, workspaceId, id, text("x")).statusCode(404);
  }

  private static ValidatableResponse download(String cookie, String workspaceId, String id) {
    return Api.as(cookie).get(AttachedFiles.path(workspaceId, id) + "/content").then();
  }

  private static ValidatableResponse drafts(String cookie, Open open) {
    return Api.as(cookie).get("/workspaces/{id}/attachments", open.id()).then().statusCode(200);
  }

  private static ValidatableResponse announce(Open open, UUID key, String name) {
    return Api.as(open.customerCookie())
        .header("Idempotency-Key", key)
        .body(Map.of("name", name, "size", 3))
        .post("/workspaces/{id}/attachments", open.id())
        .then();
  }

  private static ValidatableResponse post(Open open, UUID key, String... files) {
    return Api.as(open.customerCookie())
        .header("Idempotency-Key", key)
        .body(Map.of("text", "Hei", "attachmentIds", List.of(files)))
        .post("/workspaces/{id}/messages", open.id())
        .then();
  }

  private static long chunks(String id) {
    return Database.count(
        "select count(*) from attachment_chunk where attachment_id = ?", UUID.fromString(id));
  }

  private static long files(String id) {
    return Database.count("select count(*) from attachment where id = ?", UUID.fromString(id));
  }

  private static byte[] png() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
