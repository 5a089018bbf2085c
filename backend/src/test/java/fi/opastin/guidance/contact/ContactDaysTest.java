package fi.opastin.guidance.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.platform.time.Finland;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDaysTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int MINUTES_A_DAY = 24 * 60;

  @Property(tries = 300)
  @Label("G15 what is sent on any minute of a day is gone on the 180th day after it, not before")
  void gone(
      @ForAll @IntRange(max = 3_000) int day,
      @ForAll @IntRange(max = MINUTES_A_DAY - 1) int minute) {
    var sentOn = FIRST.plusDays(day);
    var sentAt = atMinute(sentOn, minute);
    var goneOn = Contact.goneOn(sentAt);
    assertThat(ChronoUnit.DAYS.between(sentOn, goneOn)).isEqualTo(180);
    // within 180 days of being sent, and not a day sooner than needed
    assertThat(Finland.endOf(goneOn.minusDays(1)))
        .isAfter(sentAt.plus(179, ChronoUnit.DAYS).minus(1, ChronoUnit.HOURS));
    assertThat(goneOn.atStartOfDay(Finland.ZONE).toInstant())
        .isBeforeOrEqualTo(sentAt.plus(180, ChronoUnit.DAYS).plus(1, ChronoUnit.HOURS));
  }

  @Test
  @DisplayName("G5 feedback on accessibility is due on the 14th day, nothing else on any")
  void due() {
    var sentOn = LocalDate.of(2026, 12, 20);
    for (var kind : ContactKind.values()) {
      assertThat(kind.dueOn(sentOn))
          .isEqualTo(kind == ContactKind.ACCESSIBILITY ? LocalDate.of(2027, 1, 3) : null);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"7K3MX-9Q2DW", "7k3mx9q2dw", " 7K3MX 9Q2DW "})
  @DisplayName("G5 a reference is understood however somebody writes it")
  void reference(String written) {
    assertThat(ContactReference.parse(written).value()).isEqualTo("7K3MX-9Q2DW");
    assertThat(ContactReference.parse("OIL00-00000").value()).isEqualTo("01100-00000");
  }

  private static Instant atMinute(LocalDate day, int minute) {
    // of the clock on the wall: on the days of the change an hour is missing or there twice
    return day.atTime(minute / 60, minute % 60).atZone(Finland.ZONE).toInstant();
  }
}
