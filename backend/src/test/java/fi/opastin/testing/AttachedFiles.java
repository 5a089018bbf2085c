package fi.opastin.testing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for tests, and how pages send them. */
public final class AttachedFiles {

  private AttachedFiles() {}

  /** A PDF of this many bytes, or a little one. */
  public static byte[] pdf(int size) {
    var content = new byte[size];
    new Random(size).nextBytes(content);
    var begin = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(begin, 0, content, 0, begin.length);
    return content;
  }

  /** A ZIP with these entries; {@code name=content} is stored uncompressed. */
  public static byte[] zip(String... entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries) {
        var parts = entry.split("=", 2);
        var content = parts[parts.length - 1].getBytes(StandardCharsets.UTF_8);
        zip.putNextEntry(parts.length == 1 ? new ZipEntry(entry) : stored(parts[0], content));
        zip.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry stored(String name, byte[] content) {
    var entry = new ZipEntry(name);
    var sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    return entry;
  }

  /** Announces a file; gives its id. */
  public static String announce(String cookie, String workspaceId, String name, long size) {
    return Api.creating(cookie)
        .body(Map.of("name", name, "size", size))
        .post("/workspaces/{id}/attachments", workspaceId)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Puts the content of an announced file. */
  public static ValidatableResponse put(
      String cookie, String workspaceId, String id, byte[] content) {
    return binary(cookie).body(content).put(path(workspaceId, id) + "/content").then();
  }

  /** A request with bytes as its body. */
  public static RequestSpecification binary(String cookie) {
    return Api.as(cookie).contentType("application/octet-stream");
  }

  /** Announces and uploads a file, which must succeed; gives its id. */
  public static String upload(String cookie, String workspaceId, String name, byte[] content) {
    var id = announce(cookie, workspaceId, name, content.length);
    put(cookie, workspaceId, id, content).statusCode(200);
    return id;
  }

  /** Posts a message with files. */
  public static ValidatableResponse send(
      String cookie, String workspaceId, String text, String... ids) {
    return Api.creating(cookie)
        .body(Map.of("text", text, "attachmentIds", List.of(ids)))
        .post("/workspaces/{id}/messages", workspaceId)
        .then();
  }

  /** Waits until the check of a sent file is over, and nothing was found. */
  public static void awaitAvailable(String cookie, String workspaceId, String id) {
    await().until(() -> status(cookie, workspaceId, id), equalTo("AVAILABLE"));
  }

  /** Asks for the content of a file. */
  public static ValidatableResponse download(String cookie, String workspaceId, String id) {
    return Api.as(cookie).get(path(workspaceId, id) + "/content").then();
  }

  /** The files of one's draft. */
  public static ValidatableResponse drafts(String cookie, String workspaceId) {
    return Api.as(cookie).get("/workspaces/{id}/attachments", workspaceId).then().statusCode(200);
  }

  /** How a file stands. */
  public static String status(String cookie, String workspaceId, String id) {
    return Api.as(cookie).get(path(workspaceId, id)).path("status");
  }

  /** Address of a file below the API's. */
  public static String path(String workspaceId, String id) {
    return "/workspaces/" + workspaceId + "/attachments/" + id;
  }
}
