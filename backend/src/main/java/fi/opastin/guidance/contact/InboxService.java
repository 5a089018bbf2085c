package fi.opastin.guidance.contact;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.contact.ContactRepository.Filter;
import fi.opastin.guidance.contact.ContactRepository.Position;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inbox of a provider, or of the service, for whoever handles it (G5). */
@ApplicationScoped
class InboxService {

  private final Access access;
  private final ContactRepository contacts;
  private final InboxTelling telling;
  private final Experts experts;
  private final Keysets keysets;
  private final Clock clock;

  InboxService(
      Access access,
      ContactRepository contacts,
      InboxTelling telling,
      Experts experts,
      Keysets keysets,
      Clock clock) {
    this.access = access;
    this.contacts = contacts;
    this.telling = telling;
    this.experts = experts;
    this.keysets = keysets;
    this.clock = clock;
  }

  /**
   * A contact as a handler sees it.
   *
   * @param handler who has it in hand, or had it last; null: nobody
   * @param overdue whether the last day for an answer is past
   * @param actions what the handler who looks may do now
   */
  record Item(Contact contact, @Nullable Expert handler, boolean overdue, List<String> actions) {}

  /** A page of the inbox, and where the next one begins. */
  record Page(List<Item> items, @Nullable String next) {}

  /** A contact with what was written. */
  record Opened(Item item, Sent content) {}

  @Transactional
  Page list(Actor actor, Filter filter, @Nullable Position after, PageSize size) {
    access.enterInbox(actor, ContactAction.LIST);
    if (after == null && filter.showsWhatWaits()) {
      telling.seen(actor.accountId());
    }
    var rows = contacts.inbox(filter, after, size.value() + 1);
    var page = rows.subList(0, Math.min(size.value(), rows.size()));
    var next =
        rows.size() > page.size()
            ? Cursor.of(page.getLast().sentAt(), page.getLast().id()).text()
            : null;
    return new Page(items(actor, page), next);
  }

  @Transactional
  Opened read(Actor actor, ContactId id) {
    access.enterInbox(actor, ContactAction.READ, id.value());
    return opened(actor, present(contacts.find(id)));
  }

  /**
   * @throws ProblemException not-possible-now, stale-version
   */
  @Transactional
  Opened step(Actor actor, ContactAction action, ContactId id, @Nullable String ifMatch) {
    access.enterInbox(actor, action, id.value());
    var contact = present(contacts.lock(id));
    Etag.require(ifMatch, contact.version());
    var step = action.step().orElseThrow();
    if (!contact.allows(step, actor.accountId())) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
    contact.take(step, actor.accountId(), clock.instant());
    contacts.flush();
    if (step == ContactStep.GIVE_BACK) {
      telling.givenBack(contact.recipient(), actor.accountId());
    } else {
      telling.moved(contact.recipient());
    }
    return opened(actor, contact);
  }

  /** It was there at the entry, and may have led to a workspace since. */
  private static Contact present(Optional<Contact> contact) {
    return contact.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private Opened opened(Actor actor, Contact contact) {
    var cipher = keysets.open(contact.id().value(), contact.keyset());
    return new Opened(items(actor, List.of(contact)).getFirst(), contact.content(cipher));
  }

  private List<Item> items(Actor actor, List<Contact> page) {
    var today = Finland.dayOf(clock.instant());
    Map<UUID, Expert> handlers =
        experts.find(
            page.stream().map(Contact::handlerId).filter(Objects::nonNull).distinct().toList());
    return page.stream()
        .map(contact ->
            new Item(
                contact,
                contact.handlerId() == null ? null : handlers.get(contact.handlerId()),
                contact.isOverdue(today),
                actions(actor, contact)))
        .toList();
  }

  private List<String> actions(Actor actor, Contact contact) {
    return Arrays.stream(ContactAction.values())
        .filter(action ->
            action
                .step()
                .map(step -> contact.allows(step, actor.accountId()))
                .orElse(action == ContactAction.READ))
        .filter(action -> access.offers(actor, action))
        .map(ContactAction::id)
        .sorted()
        .toList();
  }
}
