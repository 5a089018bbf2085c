package fi.opastin.guidance.archive;

import fi.opastin.platform.pdf.TextDirection;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.LocalizedText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What an archive says in one language, from {@code texts/archive/<language>.properties}. */
public final class ArchiveWords {

  private final Language language;
  private final Properties texts = new Properties();

  private ArchiveWords(Language language) {
    this.language = language;
    var name = "/texts/archive/" + language.code() + ".properties";
    try (var stream = Objects.requireNonNull(ArchiveWords.class.getResourceAsStream(name), name);
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ArchiveWords in(Language language) {
    return new ArchiveWords(language);
  }

  Language language() {
    return language;
  }

  /** The text of this key; {@code {0}}, {@code {1}} … stand for what is given. */
  public String text(String key, Object... values) {
    var text = Objects.requireNonNull(texts.getProperty(key), key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }

  /** The name of a constant of ours, such as a state. */
  public String of(Enum<?> constant) {
    return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  public String of(LocalizedText text) {
    return text.in(language);
  }

  /** A day in Finland. */
  public String day(Instant at) {
    return day(Finland.dayOf(at));
  }

  public String day(LocalDate date) {
    return in("day", date);
  }

  /** Day and time in Finland. */
  public String time(Instant at) {
    return in("time", at.atZone(Finland.ZONE));
  }

  /** The month in Finland, to begin a heading with. */
  public String month(Instant at) {
    var month = in("month", at.atZone(Finland.ZONE));
    return month.substring(0, 1).toUpperCase(locale()) + month.substring(1);
  }

  /** The time of day in Finland. */
  public String clock(Instant at) {
    return in("clock", at.atZone(Finland.ZONE));
  }

  /** The class of a text that is read from right to left, after a space; else nothing. */
  public String direction(String text) {
    return TextDirection.of(text) == TextDirection.RTL ? " rtl" : "";
  }

  private String in(String pattern, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(text("pattern." + pattern), locale()).format(time);
  }

  private Locale locale() {
    return Locale.of(language.code());
  }
}
