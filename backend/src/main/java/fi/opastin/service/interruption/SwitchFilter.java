package fi.opastin.service.interruption;

import fi.opastin.access.Role;
import fi.opastin.platform.problem.Problem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Answers instead of an endpoint that is switched off. The service administrator comes through a
 * maintenance, to see whether all is well and to end it.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class SwitchFilter implements ContainerRequestFilter {

  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(30);

  private final Switches switches;
  private final ResourceInfo resource;
  private final SecurityIdentity identity;
  private final Clock clock;

  SwitchFilter(Switches switches, ResourceInfo resource, SecurityIdentity identity, Clock clock) {
    this.switches = switches;
    this.resource = resource;
    this.identity = identity;
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (switches.off().isEmpty()) {
      return;
    }
    var method = resource.getResourceMethod();
    if (method != null) {
      stopping(method).ifPresent(off -> request.abortWith(answer(off, clock.instant())));
    }
  }

  private Optional<SwitchedOff> stopping(Method method) {
    return switches
        .wholeService()
        .filter(maintenance -> !isOpen(method) && !isAdministrator())
        .or(() ->
            Optional.ofNullable(method.getAnnotation(PartOf.class))
                .flatMap(part -> switches.alone(part.value())));
  }

  private static boolean isOpen(Method method) {
    return method.isAnnotationPresent(OpenInMaintenance.class)
        || method.getDeclaringClass().isAnnotationPresent(OpenInMaintenance.class);
  }

  private boolean isAdministrator() {
    try {
      return identity.hasRole(Role.SERVICE_ADMINISTRATOR.name());
    } catch (AuthenticationFailedException e) {
      // an old cookie at an endpoint that needs none
      return false;
    }
  }

  private static Response answer(SwitchedOff off, Instant now) {
    var type =
        off.isWholeService()
            ? InterruptionProblem.MAINTENANCE
            : InterruptionProblem.FUNCTION_SWITCHED_OFF;
    var ahead = Optional.of(off.expectedEnd()).filter(now::isBefore);
    return Response.status(type.status())
        .type(Problem.MEDIA_TYPE)
        .entity(
            Problem.interrupted(
                type, off.function().map(ServiceFunction::name).orElse(null), ahead.orElse(null)))
        .header(HttpHeaders.RETRY_AFTER, wait(off, now).toSeconds())
        .build();
  }

  private static Duration wait(SwitchedOff off, Instant now) {
    var left = Duration.between(now, off.expectedEnd());
    return left.compareTo(SHORTEST_WAIT) > 0 ? left : SHORTEST_WAIT;
  }
}
