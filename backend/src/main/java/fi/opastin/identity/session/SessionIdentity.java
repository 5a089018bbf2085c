package fi.opastin.identity.session;

import fi.opastin.access.Role;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Of the tokens that we signed, only a session's token stands for a session. */
@ApplicationScoped
class SessionIdentity implements SecurityIdentityAugmentor {

  private final String origin;

  SessionIdentity(@ConfigProperty(name = "opastin.origin") String origin) {
    this.origin = origin;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.getPrincipal() instanceof JsonWebToken token
        && origin.equals(token.getIssuer())
        && !isSession(token)) {
      return Uni.createFrom().failure(new AuthenticationFailedException());
    }
    return Uni.createFrom().item(identity);
  }

  private static boolean isSession(JsonWebToken token) {
    try {
      UUID.fromString(token.getSubject());
      UUID.fromString(token.<String>getClaim(SessionTokens.SESSION_ID));
      token.getGroups().forEach(Role::valueOf);
      return SessionTokens.USE_SESSION.equals(token.getClaim(SessionTokens.USE));
    } catch (IllegalArgumentException | ClassCastException e) {
      return false;
    }
  }
}
