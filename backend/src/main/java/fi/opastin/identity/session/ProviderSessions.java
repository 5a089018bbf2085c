package fi.opastin.identity.session;

import fi.opastin.notification.Changed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Ends what somebody has begun here when they log out at their OpenID provider (T21). */
@ApplicationScoped
public class ProviderSessions {

  private final ProviderSessionsRepository sessions;
  private final Event<Changed> changed;
  private final Clock clock;

  ProviderSessions(ProviderSessionsRepository sessions, Event<Changed> changed, Clock clock) {
    this.sessions = sessions;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * @param token counts once
   * @param subject whose sessions end
   * @param session of these, those begun by it and those of which it is not known; all if it is
   *     empty
   * @return how many have ended; empty if the token has been used before
   */
  @Transactional
  public OptionalInt end(ProviderId token, Optional<String> subject, Optional<ProviderId> session) {
    var now = clock.instant();
    if (!sessions.use(token, now)) {
      return OptionalInt.empty();
    }
    var accounts = sessions.end(token.issuer(), subject, session, now);
    if (!accounts.isEmpty()) {
      // so that their event streams close at once
      changed.fire(new Changed(List.copyOf(Set.copyOf(accounts))));
    }
    return OptionalInt.of(accounts.size());
  }
}
