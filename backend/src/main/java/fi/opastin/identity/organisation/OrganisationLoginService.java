package fi.opastin.identity.organisation;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.platform.database.IdPage;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service administrator says from where an organisation's staff log in (G4). */
@ApplicationScoped
class OrganisationLoginService {

  private final Access access;
  private final OrganisationLoginRepository logins;
  private final ServiceProviders providers;
  private final Idempotency idempotency;

  OrganisationLoginService(
      Access access,
      OrganisationLoginRepository logins,
      ServiceProviders providers,
      Idempotency idempotency) {
    this.access = access;
    this.logins = logins;
    this.providers = providers;
    this.idempotency = idempotency;
  }

  @Transactional
  IdPage<OrganisationLogin> list(Actor actor, UUID provider, UUID before, int size) {
    enter(actor, provider);
    return IdPage.of(logins.of(provider, before, size + 1), size, OrganisationLogin::id);
  }

  /** Empty: the organisation logs in from this issuer already. */
  @Transactional
  Optional<OrganisationLogin> add(
      Actor actor,
      UUID provider,
      UUID key,
      String issuer,
      OrganisationLogin.Terms terms,
      Object request) {
    enter(actor, provider);
    var id = Ids.next();
    var repeated =
        idempotency.repeated(actor.accountId(), key, "organisation-login.add", request, id);
    if (repeated.isPresent()) {
      return Optional.of(present(provider, repeated.get()));
    }
    if (logins.lockExists(provider, issuer)) {
      return idempotency.refused(Optional.empty());
    }
    var login = OrganisationLogin.of(id, provider, issuer, terms);
    logins.persistAndFlush(login);
    return Optional.of(login);
  }

  /** One that is not to be used any more lets nobody in from now on; nobody is signed out. */
  @Transactional
  OrganisationLogin change(
      Actor actor,
      UUID provider,
      UUID id,
      @Nullable String ifMatch,
      OrganisationLogin.Terms terms) {
    enter(actor, provider);
    var login = present(provider, id);
    Etag.require(ifMatch, login.version());
    login.change(terms);
    logins.flush();
    return login;
  }

  /** One that nobody can log in by. */
  @Transactional
  void remove(Actor actor, UUID provider, UUID id, @Nullable String ifMatch) {
    enter(actor, provider);
    var login = present(provider, id);
    Etag.require(ifMatch, login.version());
    if (login.enabled()) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
    logins.delete(login);
  }

  private void enter(Actor actor, UUID provider) {
    access.enterService(actor, OrganisationLoginAction.MANAGE);
    if (providers.find(provider).isEmpty()) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
  }

  private OrganisationLogin present(UUID provider, UUID id) {
    return logins
        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(login -> login.serviceProviderId().equals(provider))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }
}
