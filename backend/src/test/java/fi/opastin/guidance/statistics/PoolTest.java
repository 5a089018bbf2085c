package fi.opastin.guidance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PoolTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final UUID WORKSPACE = UUID.randomUUID();
  private static final Subject SUBJECT = new Subject("test", 1);

  @Test
  @DisplayName("G8 of amended answers that wait, the last count, from when the first were given")
  void amended() {
    var first = edition(7, 1, TODAY.minusDays(9), "low");
    var second = edition(7, 2, TODAY.minusDays(5), "middle");
    var third = edition(7, 3, TODAY, "high");
    var other = edition(8, 1, TODAY.minusDays(7), "low");
    var pool = new Pool(List.of(third, other, first, second), TODAY);
    assertThat(answers(pool)).containsExactly("high", "low");
    assertThat(pool.size()).isEqualTo(2);
    assertThat(pool.gone()).isEmpty();
    assertThat(pool.remove(List.of(third.id())))
        .containsExactlyInAnyOrder(first.id(), second.id(), third.id());
    assertThat(answers(pool)).containsExactly("low");
  }

  @Test
  @DisplayName("G8 answers that are amended after they have been counted do not count again")
  void counted() {
    var second = edition(7, 2, TODAY, "middle");
    var third = edition(7, 3, TODAY, "high");
    var pool = new Pool(List.of(third, second), TODAY);
    assertThat(pool.respondents()).isEmpty();
    assertThat(pool.gone()).containsExactlyInAnyOrder(second.id(), third.id());
    assertThat(pool.expired()).as("it has been counted").isZero();
  }

  @Test
  @DisplayName("G8 amending does not make answers wait longer than twelve months")
  void expired() {
    var first = edition(7, 1, TODAY.minusMonths(12), "low");
    var second = edition(7, 2, TODAY, "high");
    var pool = new Pool(List.of(first, second), TODAY);
    assertThat(pool.respondents()).isEmpty();
    assertThat(pool.expired()).isEqualTo(1);
    assertThat(pool.gone()).containsExactlyInAnyOrder(first.id(), second.id());
    assertThat(new Pool(List.of(first, second), TODAY.minusDays(1)).size()).isEqualTo(1);
  }

  @Test
  @DisplayName("G8 G19 of what is counted at the closing, only what was given last")
  void closing() {
    var first = row(true, null, 3, TODAY, "a");
    var second = row(true, null, 9, TODAY, "b");
    var pool = new Pool(List.of(second, first), TODAY);
    assertThat(answers(pool)).containsExactly("b");
    assertThat(pool.gone()).containsExactly(first.id());
  }

  private static Stream<String> answers(Pool pool) {
    return pool.respondents().stream()
        .flatMap(one -> one.tallies().stream())
        .map(tally -> tally.code().value());
  }

  private static WaitingRow edition(long response, int number, LocalDate day, String answer) {
    return row(false, response, number, day, answer);
  }

  private static WaitingRow row(
      boolean afterClosing, @Nullable Long response, long order, LocalDate day, String answer) {
    return new WaitingRow(
        UUID.randomUUID(),
        WORKSPACE,
        afterClosing,
        new Contribution(
            SUBJECT,
            null,
            null,
            day,
            response,
            order,
            List.of(new Tally(new Code("question"), new Code(answer), false))),
        new WaitingRow.Place(WORKSPACE, WORKSPACE, "fi", TODAY.minusDays(30)));
  }
}
