package fi.opastin.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetentionSweepTest {

  private final List<String> erased = new ArrayList<>();

  @Test
  @DisplayName("G13 what fails keeps nothing else from being erased, and the sweep says so")
  void failing() {
    var failing =
        new Kind("failing") {
          @Override
          public int erase(Instant now, int limit) {
            throw new IllegalStateException("no database");
          }
        };
    assertThat(sweep(new Kind("a"), failing, new Kind("b"))).isFalse();
    assertThat(erased).containsExactly("a", "b");
    assertThat(sweep(new Kind("c"))).isTrue();
  }

  private static boolean sweep(Retention... features) {
    return new RetentionSweep(List.of(features), Clock.systemUTC()).run();
  }

  /** Has one thing that is due. */
  private class Kind implements Retention {

    private final String kind;

    Kind(String kind) {
      this.kind = kind;
    }

    @Override
    public Kept kept() {
      return new Kept(kind, Set.of(), "G13", "until erased");
    }

    @Override
    public int erase(Instant now, int limit) {
      if (erased.contains(kind)) {
        return 0;
      }
      erased.add(kind);
      return 1;
    }
  }
}
