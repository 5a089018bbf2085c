package fi.opastin.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Day rules are reckoned in Finland's time zone; instants are kept in UTC. */
public final class Finland {

  public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  private Finland() {}

  /** The day in Finland at an instant. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The end of a day in Finland: 24:00, as an instant. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }
}
