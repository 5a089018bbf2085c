package fi.opastin.guidance.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import fi.opastin.guidance.archive.People.Author;
import fi.opastin.guidance.attachment.AttachedFile;
import fi.opastin.guidance.attachment.AttachmentId;
import fi.opastin.guidance.attachment.AttachmentStatus;
import fi.opastin.guidance.attachment.Attachments;
import fi.opastin.guidance.message.Messages;
import fi.opastin.guidance.message.Messages.Written;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The messages, from the first to the last that was there when the download was asked for. */
@ApplicationScoped
class MessagesPart implements ArchivePart {

  private static final int BATCH = 100;

  private final ArchiveVisits visits;
  private final Messages messages;
  private final Attachments attachments;

  MessagesPart(ArchiveVisits visits, Messages messages, Attachments attachments) {
    this.visits = visits;
    this.messages = messages;
    this.attachments = attachments;
  }

  /** A message in the JSON. */
  record Archived(
      UUID id,
      long eventNumber,
      Author author,
      Instant sentAt,
      String text,
      @Nullable Instant retractedAt,
      List<ArchivedFile> attachments) {}

  /**
   * A file of a message in the JSON.
   *
   * @param path in the archive; null if it cannot be given out
   */
  record ArchivedFile(
      AttachmentId id,
      String name,
      String mediaType,
      int size,
      AttachmentStatus status,
      @Nullable String path) {}

  /** A message in the PDF. */
  record Printed(
      ArchiveWords words,
      String author,
      String time,
      String text,
      @Nullable String retracted,
      List<ArchivedFile> files) {}

  @Override
  public void write(Download of, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("messages");
    each(
        of,
        (message, files) ->
            json.writePOJO(
                new Archived(
                    message.id(),
                    message.eventNumber(),
                    of.people().author(message.authorId()),
                    message.sentAt(),
                    message.text(),
                    message.retractedAt(),
                    files)));
    json.writeEndArray();
  }

  @Override
  public void print(Download of, PdfVolumes pdf) throws IOException {
    var words = of.words();
    pdf.section(words.text("messages.title"));
    var count =
        each(
            of,
            (message, files) ->
                pdf.add(
                    words.month(message.sentAt()),
                    Templates.message(
                        new Printed(
                            words,
                            of.people().author(message.authorId()).name(),
                            words.time(message.sentAt()),
                            message.text(),
                            message.retractedAt() == null
                                ? null
                                : words.text(
                                    "messages.retracted", words.time(message.retractedAt())),
                            files))));
    if (count == 0) {
      pdf.add(Templates.nothing(words.text("messages.none")));
    }
  }

  private interface Taker {
    void take(Written message, List<ArchivedFile> files) throws IOException;
  }

  private record Batch(List<Written> messages, Map<UUID, List<AttachedFile>> files) {}

  private int each(Download of, Taker taker) throws IOException {
    var count = 0;
    var position = 0L;
    Batch batch;
    do {
      batch = read(of, position);
      for (var message : batch.messages()) {
        if (message.eventNumber() <= of.basics().lastEvent()) {
          taker.take(message, files(of, batch.files().getOrDefault(message.id(), List.of())));
          count++;
        }
        position = message.eventNumber();
      }
    } while (batch.messages().size() == BATCH && position < of.basics().lastEvent());
    return count;
  }

  private Batch read(Download of, long after) {
    return visits.read(
        of,
        entry -> {
          var found = messages.after(of.workspaceId(), after, BATCH);
          var ids = found.stream().map(Written::id).toList();
          return new Batch(found, attachments.ofMessages(entry, ids));
        });
  }

  private static List<ArchivedFile> files(Download of, List<AttachedFile> files) {
    return files.stream()
        .map(file -> {
          var placed = of.files().of(file.id());
          return new ArchivedFile(
              file.id(),
              file.name(),
              file.mediaType(),
              file.size(),
              file.status(),
              placed == null ? null : placed.path());
        })
        .toList();
  }
}
