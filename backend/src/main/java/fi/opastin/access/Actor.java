package fi.opastin.access;

import java.util.Set;
import java.util.UUID;

/**
 * Who is acting: an account in a live or lately ended session. Whether the session still lives and
 * what may be done is asked from the database at each entry.
 *
 * @param accountId the account that logged in
 * @param sessionId the session, which the gate checks
 * @param roles roles at log-in
 */
public record Actor(UUID accountId, UUID sessionId, Set<Role> roles) {

  public Actor {
    roles = Set.copyOf(roles);
  }
}
