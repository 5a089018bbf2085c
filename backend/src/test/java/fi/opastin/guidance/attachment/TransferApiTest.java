package fi.opastin.guidance.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.guidance.consent.Consenting;
import fi.opastin.testing.Api;
import fi.opastin.testing.AttachedFiles;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.RawHttp;
import fi.opastin.testing.Scanner;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Slow, broken and huge transfers. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class TransferApiTest {

  private static final int LARGEST = 25 * 1024 * 1024;
  private static final int PART = 2 * 1024 * 1024;

  @BeforeAll
  static void scanner() {
    Scanner.start();
  }

  @Test
  @DisplayName("G1 a file of 25 MB goes up and down; a longer body is refused")
  void largest() {
    var open = Workspaces.open(Fixtures.elina());
    var content = AttachedFiles.pdf(LARGEST);
    var id = sent(open, content);
    var got =
        Api.as(open.expertCookie())
            .get(AttachedFiles.path(open.id(), id) + "/content")
            .asByteArray();
    assertThat(got).isEqualTo(content);
    var other = AttachedFiles.announce(open.customerCookie(), open.id(), "a.pdf", LARGEST);
    var answer =
        RawHttp.send(
            "PUT",
            "/api/v1" + AttachedFiles.path(open.id(), other) + "/content",
            headers(open.customerCookie()),
            new byte[LARGEST + 1]);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("urn:opastin:problem:too-large");
  }

  @Test
  @DisplayName("security: only the content of files may be large, told or not")
  void elsewhere() {
    var open = Workspaces.open(Fixtures.elina());
    var body = "{\"text\":\"" + "x".repeat(300_000) + "\"}";
    var chunked = "%x\r\n%s\r\n0\r\n\r\n".formatted(body.length(), body);
    for (var path : new String[] {"/draft", "/attachments/content"}) {
      var head =
          "PUT /api/v1/workspaces/%s%s HTTP/1.1\r\nHost: x\r\n%sTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
              .formatted(
                  open.id(),
                  path,
                  headers(open.customerCookie()).replace("octet-stream", "json")
                      + "If-Match: \"0\"\r\n");
      var answer =
          RawHttp.send("127.0.0.1", (head + chunked).getBytes(StandardCharsets.ISO_8859_1));
      assertThat(answer.status()).as(path).isIn(404, 405, 413);
    }
    assertThat(
            Api.as(open.customerCookie())
                .get("/workspaces/{id}/draft", open.id())
                .<String>path("text"))
        .isEmpty();
  }

  @Test
  @DisplayName("G1 many slow uploads hold no transaction and no connection of the database")
  void slow() throws IOException {
    var open = Workspaces.open(Fixtures.elina());
    var sockets = new ArrayList<Socket>();
    try {
      // more than the pool has connections
      for (int i = 0; i < 20; i++) {
        sockets.add(
            begin(
                open,
                AttachedFiles.announce(open.customerCookie(), open.id(), i + ".pdf", 2 * PART),
                open.customerCookie()));
      }
      await()
          .until(
              () ->
                  Database.count(
                      "select count(distinct attachment_id) from attachment_chunk where workspace_id = ?",
                      UUID.fromString(open.id())),
              equalTo(20L));
      // one that waited for a slow upload would never end
      await()
          .until(
              () ->
                  Database.count(
                      "select count(*) from pg_stat_activity where usename = 'opastin_app' and state like 'idle in transaction%'"),
              equalTo(0L));
      Api.as(open.expertCookie())
          .get("/workspaces/{id}/messages", open.id())
          .then()
          .statusCode(200);
    } finally {
      for (var socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  @DisplayName("G1 an upload that begins again ends the one that still runs")
  void superseded() throws IOException {
    var open = Workspaces.open(Fixtures.elina());
    var id = AttachedFiles.announce(open.customerCookie(), open.id(), "a.pdf", 2 * PART);
    try (var first = begin(open, id, open.customerCookie())) {
      await().until(() -> chunks(id) > 0);
      try (var second = begin(open, id, open.customerCookie())) {
        await().until(() -> attempts(id) == 2 && chunks(id) > 0);
        first.getOutputStream().write(new byte[PART]);
        assertThat(status(first)).isEqualTo("HTTP/1.1 409");
        second.getOutputStream().write(new byte[PART]);
        assertThat(status(second)).isEqualTo("HTTP/1.1 200");
      }
    }
    AttachedFiles.send(open.customerCookie(), open.id(), "", id).statusCode(201);
    AttachedFiles.awaitAvailable(open.expertCookie(), open.id(), id);
    assertThat(AttachedFiles.download(open.expertCookie(), open.id(), id).extract().asByteArray())
        .isEqualTo(Arrays.copyOf(AttachedFiles.pdf(PART), 2 * PART));
  }

  @Test
  @DisplayName(
      "G7 a download that runs breaks off when the consent is withdrawn, the others' go on")
  void withdrawn() throws IOException {
    var open = Workspaces.open(Fixtures.elina());
    var id = sent(open, AttachedFiles.pdf(LARGEST));
    var consenting = Consenting.active(open, Fixtures.olga(), "ALL");
    try (var invited = download(open, id, consenting.expertCookie());
        var founder = download(open, id, open.expertCookie())) {
      consenting.withdraw().then().statusCode(200);
      assertThat(rest(invited)).as("with the connection's buffers").isLessThan(LARGEST / 2);
      assertThat(rest(founder)).isGreaterThan(LARGEST);
    }
  }

  @Test
  @DisplayName("G7 an upload that runs breaks off when the consent is withdrawn")
  void uploadWithdrawn() throws IOException {
    var consenting = Consenting.active(Fixtures.elina(), Fixtures.olga(), "ALL");
    var open = consenting.open();
    var cookie = consenting.expertCookie();
    var id = AttachedFiles.announce(cookie, open.id(), "a.pdf", 2 * PART);
    try (var upload = begin(open, id, cookie)) {
      await().until(() -> chunks(id) > 0);
      consenting.withdraw().then().statusCode(200);
      upload.getOutputStream().write(new byte[PART]);
      assertThat(status(upload)).isEqualTo("HTTP/1.1 404");
      assertThat(chunks(id)).as("of 256 KiB each").isLessThan(2 * PART / (256 * 1024));
    }
  }

  /** A download that has begun, of a reader who takes little at a time. */
  private static Socket download(Open open, String id, String cookie) throws IOException {
    var socket = connect(64 * 1024);
    var head =
        "GET /api/v1%s/content HTTP/1.1\r\nHost: x\r\nCookie: %s\r\nConnection: close\r\n\r\n"
            .formatted(AttachedFiles.path(open.id(), id), cookie);
    socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(status(socket)).isEqualTo("HTTP/1.1 200");
    return socket;
  }

  /** How many bytes still come. */
  private static long rest(Socket socket) throws IOException {
    var count = 0L;
    var buffer = new byte[16 * 1024];
    try {
      for (int length; (length = socket.getInputStream().read(buffer)) >= 0; ) {
        count += length;
      }
    } catch (SocketException e) {
      // reset by the server: broken off
    }
    return count;
  }

  /** Half of a file of twice this size; then nothing more comes. */
  private static Socket begin(Open open, String id, String cookie) throws IOException {
    var socket = connect(PART);
    var head =
        "PUT /api/v1%s/content HTTP/1.1\r\nHost: x\r\n%sContent-Length: %d\r\n\r\n"
            .formatted(AttachedFiles.path(open.id(), id), headers(cookie), 2 * PART);
    socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().write(AttachedFiles.pdf(PART));
    return socket;
  }

  private static Socket connect(int receiveBuffer) throws IOException {
    var socket = new Socket();
    // before the connection is made: its window is agreed on then
    socket.setReceiveBufferSize(receiveBuffer);
    socket.setSoTimeout(20_000);
    socket.connect(
        new InetSocketAddress(
            InetAddress.ofLiteral("127.0.0.1"),
            URI.create(Database.setting("OPASTIN_ORIGIN")).getPort()));
    return socket;
  }

  private static String headers(String cookie) {
    return "Cookie: %s\r\nX-Opastin: 1\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/octet-stream\r\n"
        .formatted(cookie);
  }

  private static String sent(Open open, byte[] content) {
    var id = AttachedFiles.upload(open.customerCookie(), open.id(), "a.pdf", content);
    AttachedFiles.send(open.customerCookie(), open.id(), "", id).statusCode(201);
    AttachedFiles.awaitAvailable(open.expertCookie(), open.id(), id);
    return id;
  }

  private static String status(Socket socket) throws IOException {
    return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
  }

  private static int attempts(String id) {
    return Database.value(
            Integer.class, "select attempt from attachment where id = ?", UUID.fromString(id))
        .orElseThrow();
  }

  private static long chunks(String id) {
    return Database.count(
        "select count(*) from attachment_chunk where attachment_id = ?", UUID.fromString(id));
  }
}
