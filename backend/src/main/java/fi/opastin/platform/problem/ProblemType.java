package fi.opastin.platform.problem;

import java.util.Locale;

/**
 * A kind of problem. Its {@link #uri()} is part of the contract: pages and integrators key on it.
 * Each feature lists its own in an enum.
 */
public interface ProblemType {

  /** Name of the constant; the enum has it. */
  String name();

  Details details();

  /**
   * What a kind of problem is, in English, for developers.
   *
   * @param status HTTP status that goes with it
   * @param title the kind of problem, one line
   * @param advice what a client should do
   */
  record Details(int status, String title, String advice) {}

  /** Last part of the type's URI, for example {@code invitation-expired}. */
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The stable type of RFC 9457. */
  default String uri() {
    return "urn:opastin:problem:" + slug();
  }

  default int status() {
    return details().status();
  }

  default String title() {
    return details().title();
  }

  default String advice() {
    return details().advice();
  }
}
