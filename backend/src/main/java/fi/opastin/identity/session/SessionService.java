package fi.opastin.identity.session;

import fi.opastin.access.Access;
import fi.opastin.access.Action;
import fi.opastin.access.Actor;
import fi.opastin.access.OfferedActions;
import fi.opastin.directory.ServiceProvider;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.identity.Accounts;
import fi.opastin.identity.Customers;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody can do with their own session. */
@ApplicationScoped
class SessionService {

  /** A session and whose it is. */
  record View(
      Actor actor,
      String name,
      Language language,
      Optional<ServiceProvider> provider,
      SessionRepository.Limits limits,
      boolean termsDue,
      List<String> actions) {}

  /**
   * A session that its owner has ended.
   *
   * @param idToken with which to log out at the organisation's provider
   */
  record Ended(Optional<String> idToken, Language language) {}

  private final Access access;
  private final Accounts accounts;
  private final Customers customers;
  private final Experts experts;
  private final ServiceProviders providers;
  private final SessionRepository sessions;
  private final Sessions lifecycle;
  private final Instance<OfferedActions> features;
  private final Clock clock;

  SessionService(
      Access access,
      Accounts accounts,
      Customers customers,
      Experts experts,
      ServiceProviders providers,
      SessionRepository sessions,
      Sessions lifecycle,
      Instance<OfferedActions> features,
      Clock clock) {
    this.access = access;
    this.accounts = accounts;
    this.customers = customers;
    this.experts = experts;
    this.providers = providers;
    this.sessions = sessions;
    this.lifecycle = lifecycle;
    this.features = features;
    this.clock = clock;
  }

  @Transactional
  View read(Actor actor) {
    access.enterOwn(actor, SessionAction.READ);
    return view(actor);
  }

  @Transactional
  View extend(Actor actor) {
    access.enterOwn(actor, SessionAction.EXTEND);
    return view(actor);
  }

  @Transactional
  Ended end(Actor actor) {
    access.enterOwn(actor, SessionAction.END);
    var language = accounts.language(actor.accountId());
    return new Ended(lifecycle.end(actor.sessionId()), language);
  }

  private View view(Actor actor) {
    var limits =
        sessions
            .limits(actor.sessionId(), clock.instant())
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_SIGNED_IN));
    var expert = experts.find(actor.accountId());
    return new View(
        actor,
        expert.map(Expert::name).orElseGet(() -> customers.name(actor.accountId())),
        accounts.language(actor.accountId()),
        expert.map(member -> providers.get(member.serviceProviderId())),
        limits,
        isDue(limits.termsDueOn()),
        offered(actor));
  }

  private boolean isDue(@Nullable LocalDate day) {
    return day != null && !day.isAfter(Finland.dayOf(clock.instant()));
  }

  private List<String> offered(Actor actor) {
    return features.stream()
        .flatMap(feature -> feature.offered(actor).stream())
        .filter(action -> access.offers(actor, action))
        .map(Action::id)
        .sorted()
        .toList();
  }
}
