package fi.opastin.guidance.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.local.LocalClamd;
import fi.opastin.local.Ports;
import fi.opastin.platform.outbox.TryAgainException;
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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class AttachmentScanApiTest {

  @Inject TestClock clock;
  @Inject ScanSteps steps;

  @BeforeEach
  void scanner() {
    Scanner.start();
  }

  @Test
  @DisplayName("G1 a file in which the scan finds something is refused with the reason and deleted")
  void malware() {
    var open = Workspaces.open(Fixtures.elina());
    // far into the file, beyond the first chunks
    var id = sentUnscanned(open, "x".repeat(1_500_000) + LocalClamd.HARMLESS);
    Scanner.start();
    clock.move(Duration.ofSeconds(11));
    becomes(open, id, "REFUSED");
    file(open, id)
        .body("refusal", equalTo("MALWARE"))
        .body("scanned", equalTo(true))
        .body("actions.size()", equalTo(0));
    download(open, id).statusCode(409);
    assertThat(
            Database.count(
                "select count(*) from attachment_chunk where attachment_id = ?",
                UUID.fromString(id)))
        .isZero();
    Api.as(open.expertCookie())
        .get("/workspaces/{id}/messages", open.id())
        .then()
        .body("items[0].attachments[0].refusal", equalTo("MALWARE"));
  }

  @Test
  @DisplayName(
      "G1 while the scanner is down a file waits and cannot be downloaded; then it is scanned")
  void scannerDown() {
    var open = Workspaces.open(Fixtures.elina());
    var id = sentUnscanned(open, "Odottava");
    assertThat(AttachedFiles.status(open.expertCookie(), open.id(), id)).isEqualTo("RECEIVED");
    download(open, id)
        .statusCode(409)
        .body("type", equalTo("urn:opastin:problem:not-possible-now"));
    Scanner.start();
    clock.move(Duration.ofSeconds(11));
    becomes(open, id, "AVAILABLE");
    download(open, id).statusCode(200);
  }

  @Test
  @DisplayName("G1 content that is not what the name says is refused at once and deleted")
  void renamed() {
    var open = Workspaces.open(Fixtures.elina());
    var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    var id = AttachedFiles.announce(open.customerCookie(), open.id(), "kuitti.pdf", html.length);
    AttachedFiles.put(open.customerCookie(), open.id(), id, html)
        .statusCode(200)
        .body("status", equalTo("REFUSED"))
        .body("refusal", equalTo("CONTENT_KIND"));
    AttachedFiles.send(open.customerCookie(), open.id(), "", id)
        .statusCode(400)
        .body("errors[0].code", equalTo("not-received"));
    assertThat(
            Database.count(
                "select count(*) from attachment_chunk where attachment_id = ?",
                UUID.fromString(id)))
        .isZero();
  }

  @Test
  @DisplayName("G1 an order to scan that comes twice, or after the file was removed, does nothing")
  void twice() {
    var open = Workspaces.open(Fixtures.elina());
    var id = sent(open, "Kahdesti");
    becomes(open, id, "AVAILABLE");
    var file = new Attachment.Key(UUID.fromString(open.id()), UUID.fromString(id));
    assertThat(steps.open(file)).isEmpty();
    steps.finish(file, false);
    assertThat(AttachedFiles.status(open.expertCookie(), open.id(), id)).isEqualTo("AVAILABLE");
    assertThat(steps.open(new Attachment.Key(file.workspaceId(), UUID.randomUUID()))).isEmpty();
  }

  @Test
  @DisplayName(
      "G1 without a configured scanner nothing is scanned; one that nobody answers for is down")
  void configuration() {
    assertThat(new MalwareScanner(Optional.empty(), 3310).isConfigured()).isFalse();
    var absent = new MalwareScanner(Optional.of("127.0.0.1"), Ports.free());
    assertThat(absent.isConfigured()).isTrue();
    assertThatThrownBy(() -> absent.isClean(new ByteArrayInputStream(new byte[] {1})))
        .isInstanceOf(TryAgainException.class)
        .hasMessage("scanner-unreachable");
  }

  private static String sent(Open open, String text) {
    var id =
        AttachedFiles.upload(
            open.customerCookie(), open.id(), "teksti.txt", text.getBytes(StandardCharsets.UTF_8));
    AttachedFiles.send(open.customerCookie(), open.id(), "", id).statusCode(201);
    return id;
  }

  /** Sent while the scanner is down: otherwise the scan might be quicker than the message. */
  private static String sentUnscanned(Open open, String text) {
    Scanner.stop();
    var id = sent(open, text);
    await()
        .until(() ->
            Database.count(
                    "select count(*) from outbox where topic = ? and attempts = 1 and last_failure = ?",
                    ScanOrder.TOPIC,
                    "scanner-unreachable")
                == 1);
    return id;
  }

  private static void becomes(Open open, String id, String status) {
    await().until(() -> AttachedFiles.status(open.expertCookie(), open.id(), id), equalTo(status));
  }

  private static ValidatableResponse file(Open open, String id) {
    return Api.as(open.expertCookie()).get(AttachedFiles.path(open.id(), id)).then();
  }

  private static ValidatableResponse download(Open open, String id) {
    return Api.as(open.expertCookie()).get(AttachedFiles.path(open.id(), id) + "/content").then();
  }
}
