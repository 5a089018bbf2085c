package fi.opastin.guidance.statistics;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Numbers that the service counts, in bands: the numbers themselves could be somebody's. */
final class Bands {

  private Bands() {}

  /** How long guidance went on. */
  static Answer.One length(int days) {
    return of(
        days < 31
            ? "under-1-month"
            : days < 92
                ? "1-3-months"
                : days < 183 ? "3-6-months" : days < 366 ? "6-12-months" : "over-1-year");
  }

  /** How many messages were written in a workspace during a month. */
  static Answer.One messages(long number) {
    return of(number < 5 ? "1-4" : number < 10 ? "5-9" : number < 20 ? "10-19" : "20-or-more");
  }

  /**
   * How long the customer waited for an answer, the longest of the month.
   *
   * @param wait null if there was no answer to wait for
   */
  static Answer.One wait(@Nullable Duration wait) {
    if (wait == null) {
      return of("none");
    }
    var hours = wait.toHours();
    return of(
        hours < 24
            ? "under-1-day"
            : hours < 72 ? "1-3-days" : hours < 168 ? "3-7-days" : "over-1-week");
  }

  private static Answer.One of(String code) {
    return new Answer.One(new Code(code));
  }
}
