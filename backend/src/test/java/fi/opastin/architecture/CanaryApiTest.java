package fi.opastin.architecture;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.opastin.testing.Api;
import fi.opastin.testing.AttachedFiles;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Scanner;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What somebody would find who got hold of the disk or a backup: the database's files, its WAL, a
 * dump, the logs.
 */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class CanaryApiTest {

  @Inject TestClock clock;

  @Test
  @DisplayName("G6 nothing that people write, and no invitation's secret, is on any disk in clear")
  void nothingInClear() throws IOException {
    var message = "Kanarialintu-viesti-" + UUID.randomUUID();
    var draft = "Kanarialintu-luonnos-" + UUID.randomUUID();
    var name = "Kanarialintu-nimi-" + UUID.randomUUID();
    var address = "kanarialintu-" + UUID.randomUUID() + "@example.org";
    var cookie = Fixtures.elina().cookie();
    Api.creating(cookie)
        .body(Map.of("customerName", name, "customerEmail", address, "customerLanguage", "fi"))
        .post("/workspaces")
        .then()
        .statusCode(201);
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), message);
    Api.as(open.customerCookie())
        .header("If-Match", "\"0\"")
        .body(Map.of("text", draft))
        .put("/workspaces/{id}/draft", open.id())
        .then()
        .statusCode(200);
    var fileText = "Kanarialintu-tiedosto-" + UUID.randomUUID();
    var fileName = "Kanarialintu-tiedostonimi-" + UUID.randomUUID();
    Scanner.start();
    var fileId =
        AttachedFiles.upload(
            open.expertCookie(),
            open.id(),
            fileName + ".txt",
            (fileText + "\n").repeat(10_000).getBytes(StandardCharsets.UTF_8));
    AttachedFiles.send(open.expertCookie(), open.id(), "", fileId).statusCode(201);
    await()
        .atMost(20, SECONDS)
        .until(() ->
            AttachedFiles.status(open.customerCookie(), open.id(), fileId).equals("AVAILABLE"));
    Api.as(open.customerCookie())
        .get(AttachedFiles.path(open.id(), fileId) + "/content")
        .then()
        .statusCode(200);
    var planned = writePlan(open);
    var token = Mails.token(address);
    // letters that wait for their hour would hide what a letter that leaves tells
    clock.move(Duration.ofHours(2));
    await()
        .atMost(20, SECONDS)
        .until(() -> Database.count("select count(*) from outbox where due_at <= ?", now()) == 0);
    Database.execute("checkpoint");

    var data = Path.of(Database.value(String.class, "show data_directory").orElseThrow());
    assertThat(files(data)).hasSizeGreaterThan(100);
    var dump = dump();
    assertThat(dump).contains("Elina Esimerkki");
    var secrets =
        Stream.concat(
                Stream.of(message, draft, name, address, fileText, fileName, token),
                planned.stream())
            .toList();
    assertThat(logs()).isNotEmpty();
    for (var secret : secrets) {
      assertThat(files(data).stream().filter(file -> holds(file, secret)).toList()).isEmpty();
      assertThat(dump.contains(secret)).isFalse();
      assertThat(logs().stream().filter(file -> holds(file, secret)).toList()).isEmpty();
    }
    // the search finds what is there: an id is no secret
    assertThat(files(data).stream().filter(file -> holds(file, "Elina Esimerkki"))).isNotEmpty();
  }

  /** What else is written in a workspace; gives all of it. */
  private List<String> writePlan(Open open) {
    var secrets =
        Stream.of("tehtävä", "aihe", "paikka", "yhteenveto", "luonnos", "perustelu")
            .map(kind -> "Kanarialintu-" + kind + "-" + UUID.randomUUID())
            .toList();
    var start = clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES);
    create(open, "tasks", Map.of("title", secrets.get(0), "assignee", "CUSTOMER"));
    create(
        open,
        "appointments",
        Map.of(
            "start", start.toString(),
            "minutes", 45,
            "way", "IN_PERSON",
            "topic", secrets.get(1),
            "place", secrets.get(2)));
    create(open, "summaries", Map.of("text", secrets.get(3)));
    Api.as(open.expertCookie())
        .header("If-Match", "\"0\"")
        .body(Map.of("text", secrets.get(4)))
        .put("/workspaces/{id}/summary-draft", open.id())
        .then()
        .statusCode(200);
    create(
        open,
        "consents",
        Map.of(
            "kind", "JOIN",
            "expertId", Fixtures.olga().accountId(),
            "reason", secrets.get(5)));
    return secrets;
  }

  private static void create(Open open, String what, Map<String, Object> body) {
    var request = Api.creating(open.expertCookie()).body(body);
    if (what.equals("summaries")) {
      request.header("If-Match", "\"0\"");
    }
    request.post("/workspaces/{id}/{what}", open.id(), what).then().statusCode(201);
  }

  /** Every value of every row of every table, as a dump has them. */
  private static String dump() {
    var dump = new StringBuilder();
    for (var table :
        Database.rows("select tablename from pg_tables where schemaname = 'opastin'")) {
      for (var row : Database.rows("select * from \"" + table.get("tablename") + "\"")) {
        row.values()
            .forEach(value ->
                dump.append(
                        value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.ISO_8859_1)
                            : value)
                    .append('\n'));
      }
    }
    return dump.toString();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static List<Path> logs() throws IOException {
    try (var files = Files.list(OpastinEnvironment.FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".log")).toList();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
          .contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
