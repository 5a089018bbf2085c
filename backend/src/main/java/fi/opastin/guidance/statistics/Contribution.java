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
 * @param response of which questionnaire in the workspace it is an edition; null: it stands alone
 * @param order of several of a subject that wait for the closing, and of editions, the highest
 *     counts; editions begin with one
 */
record Contribution(
    Subject subject,
    @Nullable UUID provider,
    @Nullable String language,
    LocalDate day,
    @Nullable Long response,
    long order,
    List<Tally> tallies) {

  Contribution {
    tallies = List.copyOf(tallies);
  }

  /** The same, as if it had waited from that day on. */
  Contribution since(LocalDate earlier) {
    return new Contribution(subject, provider, language, earlier, response, order, tallies);
  }

  /** Says nothing of what was answered. */
  @Override
  public String toString() {
    return "Contribution[…]";
  }
}
