package fi.opastin.guidance.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import fi.opastin.guidance.archive.Basics.Author;
import fi.opastin.guidance.message.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The messages, from the first to the last that was there when the download was asked for. */
@ApplicationScoped
class MessagesPart implements ArchivePart {

  private static final int BATCH = 100;

  private final ArchiveVisits visits;
  private final Messages messages;

  MessagesPart(ArchiveVisits visits, Messages messages) {
    this.visits = visits;
    this.messages = messages;
  }

  /** A message in the JSON. */
  record Archived(UUID id, long eventNumber, Author author, Instant sentAt, String text) {}

  /** A message in the PDF. */
  record Printed(ArchiveWords words, String author, String time, String text) {}

  @Override
  public void write(Download of, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("messages");
    each(
        of,
        message ->
            json.writePOJO(
                new Archived(
                    message.id(),
                    message.eventNumber(),
                    of.basics().author(message.authorId()),
                    message.sentAt(),
                    message.text())));
    json.writeEndArray();
  }

  @Override
  public void print(Download of, PdfVolumes pdf) throws IOException {
    var words = of.words();
    pdf.section(words.text("messages.title"));
    var count =
        each(
            of,
            message ->
                pdf.add(
                    words.month(message.sentAt()),
                    Templates.message(
                        new Printed(
                            words,
                            of.basics().person(message.authorId()).name(),
                            words.time(message.sentAt()),
                            message.text()))));
    if (count == 0) {
      pdf.add(Templates.nothing(words.text("messages.none")));
    }
  }

  private interface Taker {
    void take(Messages.Written message) throws IOException;
  }

  private int each(Download of, Taker taker) throws IOException {
    var count = 0;
    var position = 0L;
    List<Messages.Written> batch;
    do {
      var after = position;
      batch = visits.read(of, entry -> messages.after(of.workspaceId(), after, BATCH));
      for (var message : batch) {
        if (message.eventNumber() <= of.basics().lastEvent()) {
          taker.take(message);
          count++;
        }
        position = message.eventNumber();
      }
    } while (batch.size() == BATCH && position < of.basics().lastEvent());
    return count;
  }
}
