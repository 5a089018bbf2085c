package fi.opastin.notification;

import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Language;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Until when something holds, as letters write it. */
public final class LetterTime {

  private LetterTime() {}

  /** Day and time in Finland, to the minute: what ends in the middle of a day does not last it. */
  public static String of(Instant instant, Language language) {
    var pattern =
        switch (language) {
          case FI -> "d. MMMM yyyy 'kello' H.mm";
          case SV -> "d MMMM yyyy 'kl.' H.mm";
          case EN -> "d MMMM yyyy 'at' H:mm";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.of(language.code()))
        .format(instant.atZone(Finland.ZONE));
  }
}
