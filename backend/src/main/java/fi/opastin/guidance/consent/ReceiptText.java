package fi.opastin.guidance.consent;

import fi.opastin.directory.Sector;
import fi.opastin.guidance.consent.Progress.Stand;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of a receipt in one language, {@code texts/consent/receipt_*.properties}. */
final class ReceiptText {

  /** A line of the table of facts. */
  record Fact(String name, String value) {}

  /** A step, as the receipt tells it. */
  record Line(String time, String what) {}

  private static final Map<Language, String> DAY =
      Map.of(Language.FI, "d.M.yyyy", Language.SV, "d.M.yyyy", Language.EN, "d MMM yyyy");
  private static final Map<Language, String> TIME =
      Map.of(
          Language.FI, "d.M.yyyy 'klo' H.mm",
          Language.SV, "d.M.yyyy 'kl.' H.mm",
          Language.EN, "d MMM yyyy, HH:mm");

  private final ResourceBundle words;
  private final DateTimeFormatter day;
  private final DateTimeFormatter time;

  ReceiptText(Language language) {
    var locale = Locale.of(language.code());
    words =
        ResourceBundle.getBundle(
            "texts/consent/receipt",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    day = DateTimeFormatter.ofPattern(DAY.get(language), locale);
    time = DateTimeFormatter.ofPattern(TIME.get(language), locale).withZone(Finland.ZONE);
  }

  /**
   * A text of the bundle.
   *
   * @throws MissingResourceException if it has none
   */
  public String word(String key) {
    return words.getString(key);
  }

  String title(int number) {
    return word("title") + " " + number;
  }

  String header(Instant now) {
    return word("header") + " " + time(now);
  }

  String sector(Sector sector) {
    return word("sector." + sector);
  }

  String kind(ConsentKind kind) {
    return word("kind." + kind);
  }

  String scope(ConsentScope scope) {
    return word("scope." + scope);
  }

  String state(Stand stand) {
    var cause = stand.endCause();
    return cause == null
        ? word("state." + stand.state())
        : word("state." + stand.state()) + ": " + word("cause." + cause);
  }

  String until(@Nullable LocalDate lastDay) {
    return lastDay == null ? word("until.none") : day.format(lastDay);
  }

  String time(Instant at) {
    return time.format(at);
  }

  String step(Step step, @Nullable LocalDate lastDay) {
    var told = word("step." + step);
    return lastDay == null ? told : told + " (" + word("until") + " " + day.format(lastDay) + ")";
  }
}
