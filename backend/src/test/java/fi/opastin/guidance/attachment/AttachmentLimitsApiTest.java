package fi.opastin.guidance.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.opastin.testing.Api;
import fi.opastin.testing.AttachedFiles;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not taken, under no name, and not kept. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class AttachmentLimitsApiTest {

  private static final int MANY_CHUNKS = 3 * 1024 * 1024 + 12_345;

  @Inject TestClock clock;
  @Inject HalfUploadedExpiry expiry;

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
  @DisplayName("G1 half-uploaded files vanish after a day, whole ones stay with the draft")
  void expiry() throws SQLException {
    var open = Workspaces.open(Fixtures.elina());
    var half =
        AttachedFiles.announce(open.customerCookie(), open.id(), "puolikas.pdf", MANY_CHUNKS);
    AttachedFiles.put(open.customerCookie(), open.id(), half, AttachedFiles.pdf(MANY_CHUNKS - 1))
        .statusCode(400);
    var whole =
        AttachedFiles.upload(
            open.customerCookie(),
            open.id(),
            "kokonainen.txt",
            "Hei".getBytes(StandardCharsets.UTF_8));
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

  private static long chunks(String id) {
    return Database.count(
        "select count(*) from attachment_chunk where attachment_id = ?", UUID.fromString(id));
  }

  private static long files(String id) {
    return Database.count("select count(*) from attachment where id = ?", UUID.fromString(id));
  }
}
