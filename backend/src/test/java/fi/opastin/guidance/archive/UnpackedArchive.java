package fi.opastin.guidance.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.testing.Api;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A downloaded archive, entry by entry. */
final class UnpackedArchive {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, byte[]> files;

  private UnpackedArchive(Map<String, byte[]> files) {
    this.files = files;
  }

  static Response download(String cookie, String workspaceId, String language) {
    return Api.as(cookie).get("/workspaces/{id}/archive?language={l}", workspaceId, language);
  }

  static UnpackedArchive of(String cookie, String workspaceId, String language) {
    var response = download(cookie, workspaceId, language);
    response.then().statusCode(200).contentType("application/zip");
    return of(response.asByteArray());
  }

  static UnpackedArchive of(byte[] zip) {
    var files = new LinkedHashMap<String, byte[]>();
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        files.put(entry.getName(), entries.readAllBytes());
      }
      return new UnpackedArchive(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> names() {
    return files.keySet();
  }

  byte[] file(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  String text(String name) {
    return new String(file(name), StandardCharsets.UTF_8);
  }

  JsonNode json(String name) {
    try {
      return JSON.readTree(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a PDF. */
  String pdf(String name) {
    try (var document = Loader.loadPDF(file(name))) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the files below a folder, as unpacking does. */
  void writeTo(Path folder) {
    try {
      for (var entry : files.entrySet()) {
        var file = folder.resolve(entry.getKey());
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
