package fi.opastin.access;

import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of this request, from the verified token of the session cookie. */
@RequestScoped
public class CurrentActor {

  private final SecurityIdentity identity;

  CurrentActor(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * @throws ProblemException not-signed-in
   */
  public Actor get() {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      throw new ProblemException(CommonProblem.NOT_SIGNED_IN);
    }
    return new Actor(
        UUID.fromString(token.getSubject()),
        UUID.fromString(token.getClaim("sid")),
        identity.getRoles().stream().map(Role::valueOf).collect(Collectors.toSet()));
  }
}
