package fi.opastin.guidance.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.testing.AttachedFiles;
import fi.opastin.testing.Browser;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Scanner;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The files of messages in the archive. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ArchivedFilesApiTest {

  private static final int SIZE = 700_000;
  private static final Pattern SAFE =
      Pattern.compile("(attachments/\\d{4}-)?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

  @BeforeEach
  void noScanner() {
    Scanner.stop();
  }

  @Test
  @DisplayName("G12 the archive has every file as it was sent, under a safe name of its own")
  void files() {
    var open = Workspaces.open(Fixtures.elina());
    var content = AttachedFiles.pdf(SIZE);
    send(open, "Työtodistus åäö.pdf", content);
    send(open, "Työtodistus åäö.pdf", AttachedFiles.pdf(900));
    send(open, "..؟ رسالة.pdf", AttachedFiles.pdf(800));
    var archive = UnpackedArchive.of(open.customerCookie(), open.id(), "fi");
    assertThat(archive.names()).allMatch(name -> SAFE.matcher(name).matches());
    var json = JsonPath.from(archive.text("workspace.json"));
    assertThat(json.getList("messages.attachments.flatten().name"))
        .startsWith("Työtodistus åäö.pdf", "Työtodistus åäö.pdf");
    var path = json.getString("messages[0].attachments[0].path");
    assertThat(path).isEqualTo("attachments/0001-Tyotodistus_aao.pdf");
    assertThat(archive.file(path)).isEqualTo(content);
    assertThat(archive.pdf("workspace.pdf")).contains("Työtodistus åäö.pdf").contains(path);
  }

  @Test
  @DisplayName("G12 a file that has not been checked is named in the archive, but not in it")
  void unchecked() {
    var open = Workspaces.open(Fixtures.elina());
    var id =
        AttachedFiles.upload(open.customerCookie(), open.id(), "uusi.pdf", AttachedFiles.pdf(900));
    AttachedFiles.send(open.customerCookie(), open.id(), "", id).statusCode(201);
    var archive = UnpackedArchive.of(open.customerCookie(), open.id(), "fi");
    var json = JsonPath.from(archive.text("workspace.json"));
    assertThat(json.getString("messages[0].attachments[0].status")).isEqualTo("RECEIVED");
    assertThat(json.getString("messages[0].attachments[0].path")).isNull();
    assertThat(archive.names()).noneMatch(name -> name.startsWith("attachments/"));
    assertThat(archive.pdf("workspace.pdf")).contains("uusi.pdf").contains("ei mukana");
  }

  @Test
  @DisplayName(
      "security: an archive whose file cannot be read to the end breaks off, it does not look whole")
  void brokenFile() {
    var open = Workspaces.open(Fixtures.elina());
    var file = send(open, "a.pdf", AttachedFiles.pdf(SIZE));
    Database.execute(
        "delete from attachment_chunk where attachment_id = ? and number = 2",
        UUID.fromString(file));
    assertThat(whole(open)).isFalse();
  }

  private static String send(Open open, String name, byte[] content) {
    var id = AttachedFiles.upload(open.customerCookie(), open.id(), name, content);
    AttachedFiles.send(open.customerCookie(), open.id(), "Tässä", id).statusCode(201);
    // as if the scanner had found nothing in it
    Database.execute(
        "update attachment set status = 'AVAILABLE' where id = ?", UUID.fromString(id));
    return id;
  }

  private static boolean whole(Open open) {
    var request =
        HttpRequest.newBuilder(Browser.url("/api/v1/workspaces/" + open.id() + "/archive"))
            .header("Cookie", open.customerCookie())
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
