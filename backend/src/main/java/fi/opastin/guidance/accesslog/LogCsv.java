package fi.opastin.guidance.accesslog;

import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.CsvLines;
import fi.opastin.platform.web.Language;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes the log as comma-separated values that a spreadsheet opens as they are. */
final class LogCsv {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Finland.ZONE);

  private final Writer out;
  private final LogWords words;
  private final Language language;

  LogCsv(Writer out, LogWords words, Language language) {
    this.out = out;
    this.words = words;
    this.language = language;
  }

  void header() throws IOException {
    out.write(CsvLines.BYTE_ORDER_MARK);
    write(
        word("column.time"),
        word("column.name"),
        word("column.role"),
        word("column.organisation"),
        word("column.what"),
        word("column.ground"),
        word("column.consent"),
        word("column.action"),
        word("column.record"),
        word("column.entry"));
  }

  void line(LoggedAccess entry) throws IOException {
    var who = entry.who();
    write(
        TIME.format(entry.at()),
        who.name() == null ? word("nobody") : who.name(),
        words.role(who.standing(), language),
        who.organisation() == null ? null : who.organisation().in(language),
        words.action(entry.action(), entry.kind(), language),
        words.ground(entry.ground(), language),
        entry.consentNumber() == null ? null : entry.consentNumber().toString(),
        entry.action(),
        entry.recordId().toString(),
        entry.id().toString());
  }

  void flush() throws IOException {
    out.flush();
  }

  private String word(String key) {
    return words.of(key, language);
  }

  private void write(@Nullable String... values) throws IOException {
    out.write(CsvLines.line(values));
  }
}
