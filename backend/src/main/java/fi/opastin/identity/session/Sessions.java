package fi.opastin.identity.session;

import fi.opastin.access.Role;
import fi.opastin.notification.Changed;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.database.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins and ends sessions (T21). */
@ApplicationScoped
@Transactional
public class Sessions {

  private static final String ID_TOKEN = "id-token";

  private final SessionRepository sessions;
  private final SessionTokens tokens;
  private final Keysets keysets;
  private final Event<Changed> changed;
  private final Clock clock;
  private final Duration idle;
  private final Duration absolute;

  Sessions(
      SessionRepository sessions,
      SessionTokens tokens,
      Keysets keysets,
      Event<Changed> changed,
      Clock clock,
      @ConfigProperty(name = "opastin.session.idle") Duration idle,
      @ConfigProperty(name = "opastin.session.absolute") Duration absolute) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.keysets = keysets;
    this.changed = changed;
    this.clock = clock;
    this.idle = idle;
    this.absolute = absolute;
  }

  /**
   * Begins a session.
   *
   * @return the token for the cookie
   */
  public String begin(UUID accountId, Set<Role> roles, Login login) {
    var id = Ids.next();
    var now = clock.instant();
    var expiresAt = now.plus(absolute);
    var idToken = login.idToken();
    var kept = idToken == null ? null : keysets.ofService("session").encrypt(id, ID_TOKEN, idToken);
    sessions.begin(id, accountId, login, now, idle, expiresAt, kept);
    return tokens.mint(id, accountId, roles, now, expiresAt);
  }

  /** Ends the session that a cookie names; nothing happens if it names none or has ended. */
  public void endNamedBy(String cookie) {
    tokens.sessionOf(cookie).ifPresent(this::ended);
  }

  /**
   * Ends a session.
   *
   * @return the ID token with which to log out at the provider
   */
  Optional<String> end(UUID id) {
    return ended(id)
        .flatMap(ended -> Optional.ofNullable(ended.idToken()))
        .map(kept -> keysets.ofService("session").decrypt(id, ID_TOKEN, kept));
  }

  private Optional<SessionRepository.Ended> ended(UUID id) {
    var ended = sessions.end(id, clock.instant());
    // so that its event stream closes at once
    ended.ifPresent(session -> changed.fire(new Changed(List.of(session.accountId()))));
    return ended;
  }
}
