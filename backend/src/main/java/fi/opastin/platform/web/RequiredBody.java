package fi.opastin.platform.web;

import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.problem.ProblemException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;

/** An endpoint that takes a body gets one: neither nothing nor {@code null}. */
@Provider
class RequiredBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    var body = context.proceed();
    if (body == null) {
      throw new ProblemException(Problem.invalid(List.of(new Problem.FieldError("", "required"))));
    }
    return body;
  }
}
