package fi.opastin.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong in an endpoint into a problem (RFC 9457). */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  /**
   * Classes of SQLSTATE that pass: connection lost, rolled back for others' sake, out of resources,
   * stopped by the operator, and (no code at all) no free connection in the pool.
   */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

  private static final int CLASS_LENGTH = 2;

  @ServerExceptionMapper
  Response problem(ProblemException refusal) {
    return refusal.problem().response();
  }

  @ServerExceptionMapper
  Response invalidValue(InvalidValueException invalid) {
    return Problem.invalid(List.of(new Problem.FieldError("", invalid.code()))).response();
  }

  @ServerExceptionMapper
  Response mismatched(MismatchedInputException failure) {
    return JsonProblem.of(failure).response();
  }

  @ServerExceptionMapper
  Response notText(CharConversionException failure) {
    return JsonProblem.malformed().response();
  }

  /** The server has closed its ears: the body of untold length is too long, or nobody is there. */
  @ServerExceptionMapper
  Response unread(IOException failure) {
    return Problem.of(CommonProblem.TOO_LARGE).response();
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response notSignedIn() {
    return Problem.of(CommonProblem.NOT_SIGNED_IN).response();
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException refusal) {
    return Problem.of(CommonProblem.FORBIDDEN).response();
  }

  @ServerExceptionMapper
  Response stale(OptimisticLockException conflict) {
    return Problem.of(CommonProblem.STALE_VERSION).response();
  }

  @ServerExceptionMapper
  Response web(WebApplicationException failure) {
    if (failure.getCause() instanceof JsonProcessingException json) {
      return JsonProblem.of(json).response();
    }
    // of a parameter that cannot be read
    if (failure.getCause() instanceof ProblemException refusal) {
      return refusal.problem().response();
    }
    var answer = failure.getResponse();
    return switch (answer.getStatus()) {
      case 400 -> Problem.of(CommonProblem.INVALID_REQUEST).response();
      case 401 -> Problem.of(CommonProblem.NOT_SIGNED_IN).response();
      case 403 -> Problem.of(CommonProblem.FORBIDDEN).response();
      case 404 -> Problem.of(CommonProblem.NOT_FOUND).response();
      case 405 -> Problem.of(CommonProblem.METHOD_NOT_ALLOWED).response();
      case 406 -> Problem.of(CommonProblem.NOT_ACCEPTABLE).response();
      case 413 -> Problem.of(CommonProblem.TOO_LARGE).response();
      case 415 -> Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE).response();
      case 429 -> Problem.of(CommonProblem.TOO_MANY_REQUESTS).response();
      case 503 -> Problem.of(CommonProblem.UNAVAILABLE).response();
      default ->
          answer.getStatus() < 400
              ? answer
              : answer.getStatus() < 500
                  ? Problem.of(CommonProblem.INVALID_REQUEST).response()
                  : failed(failure);
    };
  }

  @ServerExceptionMapper
  Response other(Throwable failure) {
    if (isUnavailable(failure)) {
      LOG.warnf("unavailable: %s", failure.getClass().getName());
      return Problem.of(CommonProblem.UNAVAILABLE).response();
    }
    return failed(failure);
  }

  private static Response failed(Throwable failure) {
    var reference = UUID.randomUUID().toString();
    LOG.errorf(failure, "failure %s", reference);
    return Problem.failure(reference).response();
  }

  private static boolean isUnavailable(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientException
          || (cause instanceof SQLException sql && isPassing(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassing(@org.jspecify.annotations.Nullable String state) {
    return state == null
        || (state.length() > CLASS_LENGTH && PASSING.contains(state.substring(0, CLASS_LENGTH)));
  }
}
