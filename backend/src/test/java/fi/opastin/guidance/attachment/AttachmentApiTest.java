package fi.opastin.guidance.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.testing.Api;
import fi.opastin.testing.AttachedFiles;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Scanner;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files on their way from a draft into a message. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class AttachmentApiTest {

  private static final int MANY_CHUNKS = 3 * 1024 * 1024 + 12_345;

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
    AttachedFiles.awaitAvailable(open.expertCookie(), open.id(), id);
    Api.as(open.expertCookie())
        .get("/workspaces/{id}/messages", open.id())
        .then()
        .body("items[0].attachments[0].status", equalTo("AVAILABLE"))
        .body("items[0].attachments[0].scanned", equalTo(true))
        .body("items[0].attachments[0].actions", contains("attachment.download"));
    var download = AttachedFiles.download(open.expertCookie(), open.id(), id);
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
    AttachedFiles.drafts(open.customerCookie(), open.id()).body("items", empty());
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

  @Test
  @DisplayName("G1 a file that is announced again with the same key is there once")
  void repeated() {
    var open = Workspaces.open(Fixtures.elina());
    var key = UUID.randomUUID();
    var first = announce(open, key, "yksi.txt").statusCode(201).extract().<String>path("id");
    announce(open, key, "yksi.txt").statusCode(201).body("id", equalTo(first));
    announce(open, key, "kaksi.txt").statusCode(422);
    AttachedFiles.drafts(open.customerCookie(), open.id()).body("items.id", contains(first));
  }

  @Test
  @DisplayName("G1 a message that was refused for a file can be sent with the same key without it")
  void refusedThenSent() {
    var open = Workspaces.open(Fixtures.elina());
    var key = UUID.randomUUID();
    var half = AttachedFiles.announce(open.customerCookie(), open.id(), "puolikas.txt", 9);
    post(open, key, half).statusCode(400).body("errors[0].code", equalTo("not-received"));
    post(open, key).statusCode(201).body("attachments", empty());
    AttachedFiles.drafts(open.customerCookie(), open.id()).body("items.id", contains(half));
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

  private static byte[] png() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
  }
}
