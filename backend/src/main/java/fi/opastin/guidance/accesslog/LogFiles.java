package fi.opastin.guidance.accesslog;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.access.Actor;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The whole log as a file, written batch by batch: memory does not grow with it. */
@ApplicationScoped
class LogFiles {

  static final String CSV = "text/csv";

  private final AccessLogService service;
  private final LogWords words;
  private final ObjectMapper json;

  LogFiles(AccessLogService service, LogWords words, ObjectMapper json) {
    this.service = service;
    this.words = words;
    this.json = json;
  }

  Response csv(Actor actor, WorkspaceId id, Language language) {
    return file(
        CSV + ";charset=UTF-8",
        "csv",
        new Batches(actor, id),
        (batches, out) -> {
          var csv =
              new LogCsv(new OutputStreamWriter(out, StandardCharsets.UTF_8), words, language);
          csv.header();
          for (var batch = batches.first(); !batch.isEmpty(); batch = batches.after(batch)) {
            for (var entry : batch) {
              csv.line(entry);
            }
          }
          csv.flush();
        });
  }

  Response json(Actor actor, WorkspaceId id) {
    return file(
        MediaType.APPLICATION_JSON,
        "json",
        new Batches(actor, id),
        (batches, out) -> {
          var writer = json.createGenerator(out, JsonEncoding.UTF8);
          writer.writeStartObject();
          writer.writeStringField("workspaceId", id.toString());
          writer.writeArrayFieldStart("items");
          for (var batch = batches.first(); !batch.isEmpty(); batch = batches.after(batch)) {
            for (var entry : batch) {
              writer.writePOJO(entry);
            }
          }
          writer.writeEndArray();
          writer.writeEndObject();
          writer.flush();
        });
  }

  private static Response file(String type, String ending, Batches batches, Format format) {
    StreamingOutput body = out -> format.write(batches, out);
    return Response.ok(body, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"opastin-access-log.%s\"".formatted(ending))
        .build();
  }

  private interface Format {
    void write(Batches batches, OutputStream out) throws IOException;
  }

  /** The first batch is read at once: a refusal must be an answer, not half a file. */
  private final class Batches {

    private final Actor actor;
    private final WorkspaceId id;
    private final List<LoggedAccess> first;

    Batches(Actor actor, WorkspaceId id) {
      this.actor = actor;
      this.id = id;
      this.first = service.download(actor, id, null);
    }

    List<LoggedAccess> first() {
      return first;
    }

    List<LoggedAccess> after(List<LoggedAccess> batch) {
      return batch.size() < AccessLogService.BATCH
          ? List.of()
          : service.download(actor, id, batch.getLast());
    }
  }
}
