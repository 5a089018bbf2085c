package fi.opastin.identity.session;

import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A token that was found right, with its claims as they were read then: the library's own principal
 * throws and catches an exception at each look at a claim that is not one of the standard's.
 */
final class KnownToken extends JWTCallerPrincipal {

  private final String name;
  private final Map<String, Object> claims = new HashMap<>();

  KnownToken(JWTCallerPrincipal verified) {
    super(verified.getRawToken(), "JWT");
    this.name = verified.getName();
    verified.getClaimNames().forEach(claim -> claims.put(claim, verified.getClaim(claim)));
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  protected Collection<String> doGetClaimNames() {
    return claims.keySet();
  }

  @Override
  protected @Nullable Object getClaimValue(String claim) {
    return claims.get(claim);
  }
}
