package fi.opastin.directory;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service administrator keeps the directory: providers join and change (G4, G23). */
@ApplicationScoped
class ProviderService {

  /** So that the reminder of G14 can come. */
  static final int DAYS_OF_NOTICE = 30;

  private final Access access;
  private final ProviderRepository providers;
  private final IssuerRepository issuers;
  private final DirectoryService directory;
  private final Idempotency idempotency;
  private final Clock clock;

  ProviderService(
      Access access,
      ProviderRepository providers,
      IssuerRepository issuers,
      DirectoryService directory,
      Idempotency idempotency,
      Clock clock) {
    this.access = access;
    this.providers = providers;
    this.issuers = issuers;
    this.directory = directory;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /**
   * @param issuers from which its staff may log in
   * @param left whether its last day is past
   */
  record Kept(DirectoryService.Entry entry, List<String> issuers, boolean left) {}

  /** A page of all providers, and where the next one begins. */
  record Page(List<Kept> items, @Nullable String next) {}

  /** What became of a provider that was added or changed. */
  sealed interface Outcome {
    record Done(Kept provider) implements Outcome {}

    /** A code is that of no municipality. */
    record UnknownMunicipality() implements Outcome {}

    /** People would be told too late. */
    record TooSoon() implements Outcome {}
  }

  @Transactional
  Page list(Actor actor, @Nullable UUID after, PageSize size) {
    access.enterService(actor, ProviderAction.MANAGE);
    var last = after == null ? null : providers.findById(after);
    var rows = providers.all(last, size.value() + 1);
    var page = rows.subList(0, Math.min(size.value(), rows.size()));
    var next = rows.size() > page.size() ? Cursor.of(page.getLast().id()).text() : null;
    return new Page(kept(page), next);
  }

  @Transactional
  Kept get(Actor actor, UUID id) {
    access.enterService(actor, ProviderAction.MANAGE);
    return kept(List.of(present(id))).getFirst();
  }

  @Transactional
  Outcome add(
      Actor actor,
      UUID key,
      ProviderFacts facts,
      List<String> issuersOfStaff,
      ProviderRequest request) {
    access.enterService(actor, ProviderAction.MANAGE);
    if (!directory.known(facts.municipalities())) {
      return new Outcome.UnknownMunicipality();
    }
    var id = Ids.next();
    var repeated = idempotency.repeated(actor.accountId(), key, "provider.add", request, id);
    if (repeated.isPresent()) {
      return new Outcome.Done(kept(List.of(present(repeated.get()))).getFirst());
    }
    var provider = ServiceProvider.join(id, facts);
    providers.persistAndFlush(provider);
    issuers.replace(id, issuersOfStaff);
    return new Outcome.Done(kept(List.of(provider)).getFirst());
  }

  @Transactional
  Outcome change(
      Actor actor,
      UUID id,
      @Nullable String ifMatch,
      ProviderFacts facts,
      List<String> issuersOfStaff) {
    access.enterService(actor, ProviderAction.MANAGE);
    if (!directory.known(facts.municipalities())) {
      return new Outcome.UnknownMunicipality();
    }
    var provider = present(id);
    Etag.require(ifMatch, provider.version());
    provider.change(facts);
    providers.flush();
    issuers.replace(id, issuersOfStaff);
    return new Outcome.Done(kept(List.of(provider)).getFirst());
  }

  /**
   * Its workspaces close on the last day at the latest, and their people are told before (G23).
   *
   * @param lastDay null: it stays after all
   */
  @Transactional
  Outcome leave(Actor actor, UUID id, @Nullable String ifMatch, @Nullable LocalDate lastDay) {
    access.enterService(actor, ProviderAction.MANAGE);
    var today = Finland.dayOf(clock.instant());
    if (lastDay != null && lastDay.isBefore(today.plusDays(DAYS_OF_NOTICE))) {
      return new Outcome.TooSoon();
    }
    var provider = present(id);
    Etag.require(ifMatch, provider.version());
    if (provider.hasLeft(today)) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
    provider.leaveOn(lastDay);
    providers.flush();
    return new Outcome.Done(kept(List.of(provider)).getFirst());
  }

  /** Locked: of two changes at once, the second sees the first. */
  private ServiceProvider present(UUID id) {
    return providers
        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private List<Kept> kept(List<ServiceProvider> page) {
    var today = Finland.dayOf(clock.instant());
    var ofEach = issuers.of(page.stream().map(ServiceProvider::id).toList());
    return directory.entries(page).stream()
        .map(entry ->
            new Kept(
                entry,
                ofEach.getOrDefault(entry.provider().id(), List.of()),
                entry.provider().hasLeft(today)))
        .toList();
  }
}
