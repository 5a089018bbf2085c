package fi.opastin.identity.organisation;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.platform.web.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** How the service gets on with organisations' OpenID providers, for the service administrator. */
@ApplicationScoped
class LoginConnectionService {

  /** Enough for whoever tries; the service is nobody's means to knock at others' doors. */
  private static final int TRIALS_PER_MINUTE = 20;

  private final Access access;
  private final OwnLoginCheck check;
  private final ServiceProviders providers;
  private final RateLimits trials = new RateLimits(TRIALS_PER_MINUTE);

  LoginConnectionService(Access access, OwnLoginCheck check, ServiceProviders providers) {
    this.access = access;
    this.check = check;
    this.providers = providers;
  }

  /** An OpenID provider, how it was last, and whose staff log in there. */
  record Connection(OwnLoginCheck.Seen seen, LocalizedText organisation) {}

  record Connections(Instant at, List<Connection> items) {}

  @Transactional
  Connections list(Actor actor) {
    access.enterService(actor, OrganisationLoginAction.SEE_CONNECTIONS);
    var found = check.found();
    var organisations =
        providers.get(
            found.logins().stream().map(seen -> seen.login().serviceProviderId()).toList());
    return new Connections(
        found.at(),
        found.logins().stream()
            .map(seen ->
                new Connection(
                    seen,
                    Objects.requireNonNull(organisations.get(seen.login().serviceProviderId()))
                        .name()))
            .toList());
  }

  /** Whether this administrator may try one now. The trial itself is in no transaction. */
  @Transactional
  void permit(Actor actor) {
    access.enterService(actor, OrganisationLoginAction.TRY);
    if (trials.excess(actor.accountId().toString()).isPresent()) {
      throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS);
    }
  }
}
