package fi.opastin.identity.staff;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Role;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import fi.opastin.identity.staff.StaffRepository.Newcomer;
import fi.opastin.notification.Changed;
import fi.opastin.notification.Letters;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.crypto.LinkToken;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Idempotency;
import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Administrators keep staff (G6: of their workspaces, they see how many). A provider's keeps those
 * of the organisation, the service's the administrators of any provider.
 */
@ApplicationScoped
class StaffService {

  private final Access access;
  private final StaffRepository staff;
  private final Experts experts;
  private final ServiceProviders providers;
  private final Letters letters;
  private final Keysets keysets;
  private final Idempotency idempotency;
  private final Event<Changed> changed;
  private final Clock clock;
  private final Period linkValidity;

  StaffService(
      Access access,
      StaffRepository staff,
      Experts experts,
      ServiceProviders providers,
      Letters letters,
      Keysets keysets,
      Idempotency idempotency,
      Event<Changed> changed,
      Clock clock,
      @ConfigProperty(name = "opastin.staff-link.validity") Period linkValidity) {
    this.access = access;
    this.staff = staff;
    this.experts = experts;
    this.providers = providers;
    this.letters = letters;
    this.keysets = keysets;
    this.idempotency = idempotency;
    this.changed = changed;
    this.clock = clock;
    this.linkValidity = linkValidity;
  }

  /** A page of the staff, and where the next one begins. */
  record Page(List<StaffMember> items, @Nullable String next) {}

  /**
   * What shall be said of somebody.
   *
   * @param language of the letter, if a link goes to the address
   */
  record Facts(String name, String title, EmailAddress email, Language language) {}

  /** Somebody who is to be added. */
  record Wish(Facts facts, Set<Role> roles) {}

  /** What became of somebody new, or of what shall be said of somebody. */
  sealed interface Outcome {
    record Done(StaffMember member) implements Outcome {}

    /** Somebody who is not disabled has this work address. */
    record AddressTaken() implements Outcome {}
  }

  /**
   * @param provider of which the service's administrator keeps the administrators; null: the
   *     actor's own organisation
   */
  @Transactional
  Page list(Actor actor, @Nullable UUID provider, @Nullable UUID after, PageSize size) {
    var entered =
        enter(
            actor, provider == null ? StaffAction.LIST : StaffAction.LIST_ADMINISTRATORS, provider);
    var standings = staff.standings(entered, clock.instant());
    var rows = experts.among(standings.keySet(), after, size.value() + 1);
    var page = rows.subList(0, Math.min(size.value(), rows.size()));
    var next = rows.size() > page.size() ? Cursor.of(page.getLast().accountId()).text() : null;
    return new Page(page.stream().map(expert -> member(actor, expert, standings)).toList(), next);
  }

  @Transactional
  Outcome add(Actor actor, @Nullable UUID provider, UUID key, Wish wish, Object request) {
    var entered = enter(actor, StaffAction.ADD, provider);
    var id = Ids.next();
    var repeated = idempotency.repeated(actor.accountId(), key, "staff.add", request, id);
    if (repeated.isPresent()) {
      return new Outcome.Done(get(actor, entered, repeated.get()));
    }
    var facts = wish.facts();
    if (experts.isTaken(facts.email())) {
      return idempotency.refused(new Outcome.AddressTaken());
    }
    var newcomer =
        new Newcomer(
            id,
            entered,
            facts.name(),
            facts.title(),
            facts.email().value(),
            facts.language(),
            wish.roles(),
            keysets.create(id));
    require(staff.add(newcomer, clock.instant()));
    sendLink(id, facts.email(), facts.language());
    return new Outcome.Done(get(actor, entered, id));
  }

  /**
   * The link that waits for somebody's first login goes to the new address. To an account that has
   * come to be somebody's no link goes at another address any more: whoever writes addresses must
   * not be able to let themselves in (G6). Then the old address is told, so that nobody loses their
   * mail unnoticed.
   */
  @Transactional
  Outcome change(
      Actor actor, @Nullable UUID provider, UUID id, @Nullable String ifMatch, Facts facts) {
    var entered = enter(actor, StaffAction.CHANGE, provider);
    var member = get(actor, entered, id);
    Etag.require(ifMatch, member.version());
    var moves = !member.email().equalsIgnoreCase(facts.email().value());
    if (moves && experts.isTaken(facts.email())) {
      return new Outcome.AddressTaken();
    }
    var changed =
        staff.change(id, facts.name(), facts.title(), facts.email().value(), member.version());
    if (!changed) {
      throw new ProblemException(CommonProblem.STALE_VERSION);
    }
    if (moves && member.waits()) {
      sendLink(id, facts.email(), facts.language());
    } else if (moves && member.state() == StaffMember.State.ACTIVE) {
      letters.staffAddressChanged(new EmailAddress(member.email()), facts.language());
    }
    return new Outcome.Done(get(actor, entered, id));
  }

  /** Sends a new link; an earlier one works no more. */
  @Transactional
  StaffMember invite(Actor actor, @Nullable UUID provider, UUID id, Language language) {
    var entered = enter(actor, StaffAction.INVITE, provider);
    var member = get(actor, entered, id);
    requirePossible(member, StaffAction.INVITE);
    sendLink(id, new EmailAddress(member.email()), language);
    return get(actor, entered, id);
  }

  /** They are out at once, in every open page; their workspaces wait for a successor (G10). */
  @Transactional
  StaffMember disable(Actor actor, @Nullable UUID provider, UUID id) {
    var entered = enter(actor, StaffAction.DISABLE, provider);
    requirePossible(get(actor, entered, id), StaffAction.DISABLE);
    require(staff.disable(id, clock.instant()));
    changed.fire(new Changed(List.of(id)));
    return get(actor, entered, id);
  }

  /** Not while somebody has their work address who came later: an address names one person. */
  @Transactional
  StaffMember enable(Actor actor, @Nullable UUID provider, UUID id) {
    var entered = enter(actor, StaffAction.ENABLE, provider);
    var member = get(actor, entered, id);
    requirePossible(member, StaffAction.ENABLE);
    if (experts.isTaken(new EmailAddress(member.email()))) {
      throw new ProblemException(StaffProblem.STAFF_ADDRESS_TAKEN);
    }
    require(staff.enable(id));
    return get(actor, entered, id);
  }

  private UUID enter(Actor actor, StaffAction action, @Nullable UUID provider) {
    if (provider == null) {
      return access.enterOrganisation(actor, action);
    }
    access.enterService(actor, action);
    require(providers.find(provider).isPresent());
    return provider;
  }

  private void sendLink(UUID id, EmailAddress to, Language language) {
    var token = LinkToken.create();
    var until = clock.instant().atZone(clock.getZone()).plus(linkValidity).toInstant();
    require(staff.putLink(id, token.hash(), until));
    letters.staffLink(id, to, language, token.value(), until);
  }

  private StaffMember get(Actor actor, UUID provider, UUID id) {
    var standings = staff.standings(provider, clock.instant());
    require(standings.containsKey(id));
    return member(actor, experts.refreshed(id), standings);
  }

  private StaffMember member(
      Actor actor, Expert expert, Map<UUID, StaffRepository.Standing> standings) {
    return StaffMember.of(
        expert,
        Objects.requireNonNull(standings.get(expert.accountId())),
        expert.accountId().equals(actor.accountId()),
        clock.instant());
  }

  private static void requirePossible(StaffMember member, StaffAction action) {
    if (!member.actions().contains(action.id())) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
  }

  private static void require(boolean present) {
    if (!present) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
  }
}
