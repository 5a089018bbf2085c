package fi.opastin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.opastin.platform.problem.InvalidValueException;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CursorTest {

  @Test
  @DisplayName("security: a cursor with what no database can compare with is none of ours")
  void foreign() {
    var id = UUID.randomUUID();
    var at = Instant.parse("2026-11-26T10:15:30.123456Z");
    var own = Cursor.parse(Cursor.of(at, id).text(), 2);
    assertThat(own.instant(0)).isEqualTo(at);
    assertThat(own.id(1)).isEqualTo(id);
    for (var far : new Instant[] {Instant.MAX, Instant.MIN, Instant.EPOCH.minusNanos(1)}) {
      refused(() -> Cursor.parse(Cursor.of(far, id).text(), 2).instant(0));
    }
    refused(() -> own.instant(1));
    refused(() -> own.id(0));
    refused(() -> Cursor.parse(Cursor.of("a\0b").text(), 1));
    refused(() -> Cursor.parse("*", 1));
    refused(() -> Cursor.parse(Cursor.of(id).text(), 2));
  }

  private static void refused(ThrowingCallable call) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(call)
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("invalid-cursor"));
  }
}
