package fi.opastin.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds the values of a request and gathers all that is wrong with it, so that a person sees every
 * error at once.
 *
 * <pre>{@code
 * var checks = new FieldChecks();
 * var email = checks.required("/email", request.email(), EmailAddress::new);
 * checks.done();
 * }</pre>
 */
public final class FieldChecks {

  private final List<Problem.FieldError> errors = new ArrayList<>();

  /**
   * The value, or what stands for it until {@link #done()} ends the request.
   *
   * @return the built value; null only if {@link #done()} will throw
   */
  @SuppressWarnings("NullAway") // null never gets past done()
  public <A, B> B required(String pointer, @Nullable A raw, Function<A, B> build) {
    if (raw == null || (raw instanceof String text && text.isBlank())) {
      errors.add(new Problem.FieldError(pointer, "required"));
      return null;
    }
    return built(pointer, raw, build);
  }

  /** The value, or null if none was given. */
  public <A, B> @Nullable B optional(String pointer, @Nullable A raw, Function<A, B> build) {
    if (raw == null || (raw instanceof String text && text.isBlank())) {
      return null;
    }
    return built(pointer, raw, build);
  }

  /** Ends the request with all errors, if there are any. */
  public void done() {
    if (!errors.isEmpty()) {
      throw new ProblemException(Problem.invalid(errors));
    }
  }

  private <A, B> @Nullable B built(String pointer, A raw, Function<A, B> build) {
    try {
      return build.apply(raw);
    } catch (InvalidValueException e) {
      errors.add(new Problem.FieldError(pointer, e.code()));
      return null;
    }
  }
}
