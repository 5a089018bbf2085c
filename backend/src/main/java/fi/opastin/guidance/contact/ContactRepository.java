package fi.opastin.guidance.contact;

import fi.opastin.guidance.workspace.WorkspaceId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Contacts, as far as the transaction shows them: those of the inbox that has been entered. */
@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** Where a page of an inbox begins. */
  record Position(Instant sentAt, UUID id) {}

  /**
   * What is looked for in an inbox.
   *
   * @param kind null: any
   * @param reference null: any
   */
  record Filter(
      Set<ContactState> states, @Nullable ContactKind kind, @Nullable ContactReference reference) {

    /** Whether all that waits is found. */
    boolean showsWhatWaits() {
      return kind == null
          && reference == null
          && Arrays.stream(ContactState.values())
              .filter(ContactState::isOpen)
              .allMatch(states::contains);
    }
  }

  /** Of the inbox, who has waited longest first. */
  List<Contact> inbox(Filter filter, @Nullable Position after, int limit) {
    return find(
            """
            state in :states
            and (:anyKind = true or kind = :kind)
            and (:reference = '' or reference = :reference)
            and (:first = true or (sentAt, id) > (:afterTime, :afterId))
            order by sentAt, id\
            """,
            Parameters.with("states", filter.states())
                .and("anyKind", filter.kind() == null)
                .and("kind", filter.kind() == null ? ContactKind.QUESTION : filter.kind())
                .and("reference", filter.reference() == null ? "" : filter.reference().value())
                .and("first", after == null)
                .and("afterTime", after == null ? Instant.EPOCH : after.sentAt())
                .and("afterId", after == null ? BEFORE_ALL : after.id()))
        .page(0, limit)
        .list();
  }

  /**
   * What is to be told of an inbox.
   *
   * @param anythingDue whether something of which they were reminded still waits
   */
  record Inbox(List<UUID> handlers, boolean anythingNew, boolean anythingDue) {}

  /** Nobody else is told of the inbox, nor is it taken back, until the end of the transaction. */
  Inbox lockInbox(UUID inbox, Instant now) {
    var rows =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(
                "select handler, anything_new, anything_due from gate.lock_inbox(:inbox, :now)",
                Tuple.class)
            .setParameter("inbox", inbox)
            .setParameter("now", now)
            .getResultList();
    return new Inbox(
        rows.stream().map(row -> row.get(0, UUID.class)).toList(),
        rows.stream().anyMatch(row -> row.get(1, Boolean.class)),
        rows.stream().anyMatch(row -> row.get(2, Boolean.class)));
  }

  /**
   * Marks those that wait for an answer due by a day as those of which one has been reminded.
   *
   * @return of each, whose inbox it is in
   */
  List<UUID> due(LocalDate by, int limit) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "select t.inbox from gate.remind_of_contacts(:by, :limit) t (inbox)", UUID.class)
        .setParameter("by", by)
        .setParameter("limit", limit)
        .getResultList();
  }

  /** Empty if it has left the inbox since that was entered. */
  Optional<Contact> find(ContactId id) {
    return findByIdOptional(id.value());
  }

  /** The one that has led to the entered workspace. */
  Optional<Contact> of(WorkspaceId id) {
    return find("workspaceId", id.value()).firstResultOptional();
  }

  /** Whether one has led to the entered workspace that the participant may read there. */
  boolean isShown() {
    return (Boolean)
        getEntityManager()
            .createNativeQuery("select gate.shows_contact()", Boolean.class)
            .getSingleResult();
  }

  /** The same, locked: of two steps at once, the second sees the first. */
  Optional<Contact> lock(ContactId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Whether the form was sent before with the same content; empty if it was not sent. Nobody else
   * can send it until the end of the transaction.
   */
  Optional<Boolean> repeats(UUID id, byte[] digest) {
    return Optional.ofNullable(
        (Boolean)
            getEntityManager()
                .createNativeQuery("select gate.repeats_contact(:contact, :digest)", Boolean.class)
                .setParameter("contact", id)
                .setParameter("digest", digest)
                .getSingleResultOrNull());
  }

  /** Whether the contact could leave its queue for the entered workspace. */
  boolean link(ContactId id, UUID workspaceId, long eventNumber, Instant now, UUID logEntry) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery(
                "select gate.link_contact(:contact, :workspace, :event, :now, :line)",
                Boolean.class)
            .setParameter("contact", id.value())
            .setParameter("workspace", workspaceId)
            .setParameter("event", eventNumber)
            .setParameter("now", now)
            .setParameter("line", logEntry)
            .getSingleResult();
  }
}
