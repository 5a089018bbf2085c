package fi.opastin.guidance.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verifies archives with the very commands that their instructions name. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ArchiveVerificationApiTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"fi, LUE-MINUT.txt", "sv, ANVISNINGAR.txt", "en, README.txt"})
  @DisplayName("G12 the commands of the instructions verify the archive without the service")
  void instructions(String language, String file) {
    var archive = unpack(language);
    var commands =
        archive
            .text(file)
            .lines()
            .filter(line -> line.matches(" {5}\\S.*"))
            .map(String::strip)
            .toList();
    assertThat(commands).hasSize(3);
    assertThat(run(commands.get(0)).output().lines())
        .hasSize(archive.names().size() - 2)
        .allMatch(line -> line.endsWith(": OK"));
    assertThat(run(commands.get(1)).output()).isEqualToIgnoringWhitespace("Verified OK");
    String fingerprint = Api.anonymous().get("/archive-keys").path("items[0].fingerprint");
    assertThat(run(commands.get(2)).output().strip()).endsWith(fingerprint);
    assertThat(archive.text(file))
        .contains(Database.setting("OPASTIN_ORIGIN") + "/" + language + "/archive-verification");
  }

  @Test
  @DisplayName("G12 a changed file is found by its sum, changed sums by the signature")
  void tampered() throws IOException {
    unpack("fi");
    var json = folder.resolve("workspace.json");
    Files.writeString(json, Files.readString(json).replace("Hei", "Hoi"));
    var sums = run("sha256sum -c SHA256SUMS");
    assertThat(sums.succeeded()).isFalse();
    assertThat(sums.output()).contains("workspace.json: FAILED").contains("workspace.pdf: OK");

    var verify = "openssl dgst -sha256 -verify public-key.pem -signature SHA256SUMS.sig SHA256SUMS";
    assertThat(run(verify).succeeded()).isTrue();
    run("sha256sum $(cut -c67- SHA256SUMS) > new && mv new SHA256SUMS");
    assertThat(run("sha256sum -c SHA256SUMS").succeeded()).isTrue();
    assertThat(run(verify).succeeded()).isFalse();
  }

  @Test
  @DisplayName("G12 the manifest lists every file with size and sum, and names the key")
  void manifest() {
    var archive = unpack("en");
    var manifest = archive.json("manifest.json");
    assertThat(manifest.path("files").findValuesAsText("name"))
        .contains("workspace.pdf", "workspace.json", "workspace.schema.json", "public-key.pem");
    manifest
        .path("files")
        .forEach(file -> {
          var name = file.path("name").asText();
          assertThat(file.path("size").asInt()).as(name).isEqualTo(archive.file(name).length);
          assertThat(archive.text("SHA256SUMS"))
              .contains(file.path("sha256").asText() + "  " + name + "\n");
        });
    Api.anonymous()
        .get("/archive-keys")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(manifest.path("keyId").asText()))
        .body("items[0].pem", equalTo(archive.text("public-key.pem")))
        .body("items[0].pem", startsWith("-----BEGIN PUBLIC KEY-----"));
  }

  private UnpackedArchive unpack(String language) {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), "Hei");
    var archive = UnpackedArchive.of(open.customerCookie(), open.id(), language);
    archive.writeTo(folder);
    return archive;
  }

  private record Ran(boolean succeeded, String output) {}

  private Ran run(String command) {
    try {
      var process =
          new ProcessBuilder(List.of("sh", "-c", command))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      var output = new String(process.getInputStream().readAllBytes());
      return new Ran(process.waitFor() == 0, output);
    } catch (IOException e) {
      throw new IllegalStateException(command, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(command, e);
    }
  }
}
