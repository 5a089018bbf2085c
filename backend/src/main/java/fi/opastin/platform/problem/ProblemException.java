package fi.opastin.platform.problem;

/**
 * Ends a request with a problem that belongs to no use case: not signed in, not found, not valid.
 * What a use case expects to refuse is a value of its own sealed type instead.
 */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(ProblemType type) {
    this(Problem.of(type));
  }

  public ProblemException(Problem problem) {
    super(problem.type(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
