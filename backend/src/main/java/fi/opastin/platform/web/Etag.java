package fi.opastin.platform.web;

import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The version of a resource as an entity tag. */
public final class Etag {

  private Etag() {}

  public static String of(int version) {
    return "\"" + version + "\"";
  }

  /**
   * Refuses an update that does not know the present version.
   *
   * @throws ProblemException precondition-required without If-Match, stale-version for another one
   */
  public static void require(@Nullable String ifMatch, int version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(CommonProblem.PRECONDITION_REQUIRED);
    }
    if (!ifMatch.strip().equals(of(version))) {
      throw new ProblemException(CommonProblem.STALE_VERSION);
    }
  }
}
