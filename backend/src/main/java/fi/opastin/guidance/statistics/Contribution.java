package fi.opastin.guidance.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be counted, as it is encrypted. It says neither whose it is nor when on the day it
 * was given; the workspace stands beside it as long as it waits.
 *
 * @param provider null: the workspace's own
 * @param language null: the customer's own
 * @param day from which it waits
 * @param order of several of a subject that wait for the closing, the highest counts
 */
record Contribution(
    Subject subject,
    @Nullable UUID provider,
    @Nullable String language,
    LocalDate day,
    long order,
    List<Tally> tallies) {

  Contribution {
    tallies = List.copyOf(tallies);
  }

  /** Says nothing of what was answered. */
  @Override
  public String toString() {
    return "Contribution[…]";
  }
}
