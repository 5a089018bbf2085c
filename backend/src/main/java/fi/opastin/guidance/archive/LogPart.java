package fi.opastin.guidance.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import fi.opastin.guidance.accesslog.AccessLogs;
import fi.opastin.guidance.accesslog.LogWords;
import fi.opastin.guidance.accesslog.LoggedAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who opened what, when and on which ground (T24), newest first. */
@ApplicationScoped
class LogPart implements ArchivePart {

  private static final int BATCH = 500;

  private final ArchiveVisits visits;
  private final AccessLogs logs;
  private final LogWords logWords;

  LogPart(ArchiveVisits visits, AccessLogs logs, LogWords logWords) {
    this.visits = visits;
    this.logs = logs;
    this.logWords = logWords;
  }

  /** An entry in the PDF. */
  record Row(String time, String who, String what, String ground) {}

  @Override
  public void write(Download of, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("accessLog");
    for (var batch = read(of, null); !batch.isEmpty(); batch = read(of, batch.getLast())) {
      for (var entry : batch) {
        json.writePOJO(entry);
      }
    }
    json.writeEndArray();
  }

  @Override
  public void print(Download of, PdfVolumes pdf) throws IOException {
    var words = of.words();
    pdf.section(words.text("log.title"));
    for (var batch = read(of, null); !batch.isEmpty(); batch = read(of, batch.getLast())) {
      var byMonth =
          batch.stream()
              .collect(
                  Collectors.groupingBy(
                      entry -> words.month(entry.at()),
                      LinkedHashMap::new,
                      Collectors.mapping(entry -> row(words, entry), Collectors.toList())));
      for (var month : byMonth.entrySet()) {
        pdf.add(month.getKey(), Templates.log(words, month.getValue()));
      }
    }
  }

  private List<LoggedAccess> read(Download of, @Nullable LoggedAccess before) {
    return visits.read(of, entry -> logs.batch(of.workspaceId(), before, BATCH));
  }

  private Row row(ArchiveWords words, LoggedAccess entry) {
    var who = entry.who();
    var language = words.language();
    return new Row(
        words.time(entry.at()),
        (who.name() == null ? words.text("log.nobody") : who.name())
            + " ("
            + logWords.role(who.standing(), language)
            + ")",
        logWords.action(entry.action(), entry.kind(), language),
        logWords.ground(entry.ground(), language)
            + (entry.consentNumber() == null
                ? ""
                : " " + words.text("log.consent", entry.consentNumber())));
  }
}
