package fi.opastin.platform.problem;

/**
 * A kind of problem. Its {@link #uri()} is part of the contract: pages and integrators key on it.
 * Each feature lists its own in an enum.
 */
public interface ProblemType {

  /** Last part of the type's URI, for example {@code invitation-expired}. */
  String slug();

  /** HTTP status that goes with it. */
  int status();

  /** One English line for developers. */
  String title();

  /** What a client should do, in English, for developers and for the contract. */
  String advice();

  /** The stable type of RFC 9457. */
  default String uri() {
    return "urn:opastin:problem:" + slug();
  }
}
