package fi.opastin.guidance.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.guidance.consent.Consenting;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who finds a file, and that nobody gets another one than was sent. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class AttachmentAccessApiTest {

  private static final int MANY_CHUNKS = 3 * 1024 * 1024 + 12_345;

  @BeforeAll
  static void scanner() {
    Scanner.start();
  }

  @Test
  @DisplayName(
      "G6 before it is sent a file is there for its author only, on all the author's devices")
  void draft() {
    var open = Workspaces.open(Fixtures.elina());
    var id =
        AttachedFiles.upload(open.customerCookie(), open.id(), "oma.pdf", AttachedFiles.pdf(400));
    AttachedFiles.drafts(open.customer().cookie(), open.id()).body("items.id", contains(id));
    AttachedFiles.drafts(open.expertCookie(), open.id()).body("items", empty());
    absent(open.expertCookie(), open.id(), id);
    AttachedFiles.send(open.expertCookie(), open.id(), "Otan sen", id)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/attachmentIds/0"))
        .body("errors[0].code", equalTo("unknown"));
    Api.as(open.customerCookie()).delete(AttachedFiles.path(open.id(), id)).then().statusCode(204);
    AttachedFiles.drafts(open.customerCookie(), open.id()).body("items", empty());
    absent(open.customerCookie(), open.id(), id);
    assertThat(chunks(id)).isZero();
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
    AttachedFiles.awaitAvailable(here.customerCookie(), here.id(), id);
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
    AttachedFiles.awaitAvailable(open.customerCookie(), open.id(), id);
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
  @DisplayName("G7 by a consent from now on no file of before is there, not by its id either")
  void scope() {
    var open = Workspaces.open(Fixtures.elina());
    var before = sent(open);
    var consenting = Consenting.active(open, Fixtures.olga(), "FROM_NOW");
    var after = sent(open);
    absent(consenting.expertCookie(), open.id(), before);
    AttachedFiles.download(consenting.expertCookie(), open.id(), after).statusCode(200);
  }

  private static String sent(Open open) {
    var id =
        AttachedFiles.upload(open.customerCookie(), open.id(), "a.pdf", AttachedFiles.pdf(100));
    AttachedFiles.send(open.customerCookie(), open.id(), "", id).statusCode(201);
    AttachedFiles.awaitAvailable(open.customerCookie(), open.id(), id);
    return id;
  }

  @Test
  @DisplayName("T24 who reads a file is entered in the access log, once in ten minutes")
  void logged() {
    var open = Workspaces.open(Fixtures.elina());
    var id =
        AttachedFiles.upload(
            open.customerCookie(), open.id(), "a.pdf", AttachedFiles.pdf(MANY_CHUNKS));
    AttachedFiles.send(open.customerCookie(), open.id(), "", id).statusCode(201);
    AttachedFiles.awaitAvailable(open.customerCookie(), open.id(), id);
    AttachedFiles.download(open.expertCookie(), open.id(), id).statusCode(200);
    assertThat(
            Database.count(
                "select count(*) from access_log where record_id = ? and action = 'attachment.download' and actor_id = ?",
                UUID.fromString(id),
                open.expert().accountId()))
        .isOne();
  }

  @Test
  @DisplayName("security: a chunk that is changed, missing or moved breaks the download off")
  void tampered() {
    var open = Workspaces.open(Fixtures.elina());
    var id =
        AttachedFiles.upload(
            open.customerCookie(), open.id(), "a.pdf", AttachedFiles.pdf(MANY_CHUNKS));
    AttachedFiles.send(open.customerCookie(), open.id(), "", id).statusCode(201);
    AttachedFiles.awaitAvailable(open.customerCookie(), open.id(), id);
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
    AttachedFiles.put(cookie, workspaceId, id, "x".getBytes(StandardCharsets.UTF_8))
        .statusCode(404);
  }

  private static long chunks(String id) {
    return Database.count(
        "select count(*) from attachment_chunk where attachment_id = ?", UUID.fromString(id));
  }
}
