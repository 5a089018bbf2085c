package fi.opastin.access;

import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/**
 * The last line of defence against a forgotten check: a successful answer of an endpoint leaves
 * only if its use case has entered for the endpoint's action.
 */
@Provider
class EnteredFilter implements ContainerResponseFilter {

  private static final Logger LOG = Logger.getLogger(EnteredFilter.class);

  private final ResourceInfo resource;
  private final AccessTrace trace;

  EnteredFilter(ResourceInfo resource, AccessTrace trace) {
    this.resource = resource;
    this.trace = trace;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var method = resource.getResourceMethod();
    if (method == null
        || response.getStatus() >= 300
        || method.isAnnotationPresent(OpenToAll.class)) {
      return;
    }
    var performs = method.getAnnotation(Performs.class);
    if (performs == null || !trace.hasEntered(performs.value())) {
      LOG.errorf("%s answered without entering", method);
      var problem = Problem.of(CommonProblem.INTERNAL);
      response.setStatus(problem.status());
      response.setEntity(
          problem,
          new java.lang.annotation.Annotation[0],
          jakarta.ws.rs.core.MediaType.valueOf(Problem.MEDIA_TYPE));
    }
  }
}
