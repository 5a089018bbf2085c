package fi.opastin.guidance.archive;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.local.ApiEnvironment;
import fi.opastin.local.LocalApi;
import fi.opastin.local.LocalProcess;
import fi.opastin.local.Ports;
import fi.opastin.testing.AttachedFiles;
import fi.opastin.testing.Browser;
import fi.opastin.testing.Database;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The packaged API gives out a large archive without holding it. */
class ArchiveMemoryIT {

  private static final int MESSAGES = 1_000;
  private static final int FILES = 8;
  private static final int FILE_SIZE = 25 * 1024 * 1024;

  /**
   * Of the process: a heap of 256 MB, which is half of what is allowed, and what the JVM needs
   * besides.
   */
  private static final long MOST_KILOBYTES = 600 * 1024;

  private static final String AINO = "010190-900P";
  private static final String SENTENCE =
      "Kiitos viestistä, hain kolmea paikkaa ja odotan vastausta. ";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String email = UUID.randomUUID() + "@example.org";
  private final Browser expert = new Browser();
  private final Browser customer = new Browser();
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  @DisplayName(
      "G12 1,000 messages and 200 MB of files are archived with a heap of 256 MB, while no connection waits for the reader")
  void largerThanMemory() throws Exception {
    var environment = new OpastinEnvironment().start();
    environment.forEach(System::setProperty);
    try (var api = start(environment)) {
      var id = workspace();
      ManyMessages.insert(
          UUID.fromString(id),
          List.of(account(customer), account(expert)),
          MESSAGES,
          number -> SENTENCE.repeat(1 + number % 20));
      sendFiles(id);

      var sizes = sizes(download(id));
      assertThat(sizes.keySet()).contains("workspace.pdf", "workspace-2.pdf", "SHA256SUMS.sig");
      assertThat(sizes.entrySet())
          .filteredOn(file -> file.getKey().startsWith("attachments/"))
          .hasSize(FILES)
          .allMatch(file -> file.getValue() == FILE_SIZE);
      assertThat(mostMemory(api)).isLessThan(MOST_KILOBYTES);

      try (var slow = download(id)) {
        assertThat(slow.readNBytes(1024 * 1024)).hasSize(1024 * 1024);
        await()
            .during(2, SECONDS)
            .atMost(20, SECONDS)
            .until(() ->
                Database.count(
                        "select count(*) from pg_stat_activity where usename = 'opastin_app' and state <> 'idle'")
                    == 0);
        customer.call("DELETE", "/api/v1/session", "");
        assertThatThrownBy(() -> slow.transferTo(OutputStream.nullOutputStream()))
            .as("breaks off when the session has ended")
            .isInstanceOf(IOException.class);
      }
    }
  }

  private static LocalProcess start(Map<String, String> environment) {
    var variables = ApiEnvironment.only(environment);
    // without a scanner, files are available as soon as they are there
    variables.keySet().removeIf(name -> name.startsWith("OPASTIN_CLAMD"));
    variables.put("OPASTIN_PORT", String.valueOf(environment.get("quarkus.http.test-port")));
    variables.put("OPASTIN_MANAGEMENT_PORT", Integer.toString(Ports.free()));
    return LocalApi.start(variables, line -> {});
  }

  private String workspace() {
    expert.logIn("organisation", "fi", "expert-elina");
    var opened =
        expert.call(
            "POST",
            "/api/v1/workspaces",
            """
            {"customerName":"Aino","customerEmail":"%s","customerLanguage":"fi","personalIdentityCode":"%s"}\
            """
                .formatted(email, AINO),
            "Idempotency-Key",
            UUID.randomUUID().toString());
    customer.call(
        "POST", "/api/v1/invitation-visits", "{\"token\":\"" + Mails.token(email) + "\"}");
    customer.comeIn("p1");
    return read(opened.body()).path("id").asText();
  }

  private static UUID account(Browser person) {
    return UUID.fromString(read(person.get("/api/v1/session").body()).at("/account/id").asText());
  }

  private void sendFiles(String id) throws Exception {
    var files = new ArrayList<String>();
    for (int number = 0; number < FILES; number++) {
      var announced =
          customer.call(
              "POST",
              "/api/v1/workspaces/" + id + "/attachments",
              "{\"name\":\"Todistus.pdf\",\"size\":" + FILE_SIZE + "}",
              "Idempotency-Key",
              UUID.randomUUID().toString());
      var file = read(announced.body()).path("id").asText();
      var content =
          request("/api/v1" + AttachedFiles.path(id, file) + "/content")
              .header("X-Opastin", "1")
              .header("Sec-Fetch-Site", "same-origin")
              .header("Content-Type", "application/octet-stream")
              .PUT(BodyPublishers.ofByteArray(AttachedFiles.pdf(FILE_SIZE)))
              .build();
      assertThat(http.send(content, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
      files.add(file);
    }
    var sent =
        customer.call(
            "POST",
            "/api/v1/workspaces/" + id + "/messages",
            JSON.writeValueAsString(Map.of("text", "", "attachmentIds", files)),
            "Idempotency-Key",
            UUID.randomUUID().toString());
    assertThat(sent.statusCode()).isEqualTo(201);
  }

  private InputStream download(String id) throws Exception {
    return http.send(
            request("/api/v1/workspaces/" + id + "/archive").build(), BodyHandlers.ofInputStream())
        .body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(Browser.url(path))
        .header("Cookie", "__Host-session=" + customer.cookie("__Host-session").orElseThrow());
  }

  private static Map<String, Long> sizes(InputStream zip) throws IOException {
    var sizes = new LinkedHashMap<String, Long>();
    try (var entries = new ZipInputStream(zip)) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        sizes.put(entry.getName(), entries.transferTo(OutputStream.nullOutputStream()));
      }
    }
    return sizes;
  }

  /** The most that the whole process, not only its heap, has had in memory, in kilobytes. */
  private static long mostMemory(LocalProcess api) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(api.pid()), "status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new IllegalStateException(body, e);
    }
  }
}
