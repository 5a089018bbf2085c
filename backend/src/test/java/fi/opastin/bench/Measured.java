package fi.opastin.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** What a number of clients did in a while: how many messages, and how long each took. */
record Measured(double seconds, long[] nanos) {

  /** All rounds of one side together. */
  static Measured sum(List<Measured> rounds) {
    return new Measured(
        rounds.stream().mapToDouble(Measured::seconds).sum(),
        rounds.stream().map(Measured::nanos).flatMapToLong(LongStream::of).toArray());
  }

  int count() {
    return nanos.length;
  }

  double perSecond() {
    return count() / seconds;
  }

  /** The time within which this part of the messages was written. */
  Duration percentile(double part) {
    if (count() == 0) {
      return Duration.ZERO;
    }
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return Duration.ofNanos(sorted[(int) Math.min(sorted.length - 1, part * sorted.length)]);
  }
}
