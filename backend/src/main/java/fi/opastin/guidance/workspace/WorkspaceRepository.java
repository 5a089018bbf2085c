package fi.opastin.guidance.workspace;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The entered workspace; every other one is invisible. */
@ApplicationScoped
class WorkspaceRepository implements PanacheRepositoryBase<Workspace, UUID> {

  Workspace get(WorkspaceId id) {
    return findByIdOptional(id.value())
        .orElseThrow(() -> new IllegalStateException("not the entered workspace"));
  }

  /** The entered workspace, locked as the gate locks it: before accounts and participations. */
  Workspace lock(WorkspaceId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new IllegalStateException("not the entered workspace"));
  }

  /** Deletes the entered workspace, whose last day is past; everything in it goes with it. */
  void delete(WorkspaceId id, Instant now) {
    // what is loaded is gone; nothing of it may be written any more
    getEntityManager().clear();
    var deleted =
        (Boolean)
            getEntityManager()
                .createNativeQuery("select gate.delete_workspace(:workspace, :now)", Boolean.class)
                .setParameter("workspace", id.value())
                .setParameter("now", now)
                .getSingleResult();
    if (!deleted) {
      throw new IllegalStateException("the last day of the workspace is not past");
    }
  }

  /** Numbers a change that is no event; returns whom it reached. */
  List<UUID> recordChange(WorkspaceId id, List<UUID> also, Instant now) {
    var told =
        (UUID[])
            getEntityManager()
                .createNativeQuery(
                    "select gate.record_change(:workspace, :also, :now)", UUID[].class)
                .setParameter("workspace", id.value())
                .setParameter("also", also.toArray(UUID[]::new))
                .setParameter("now", now)
                .getSingleResultOrNull();
    return told == null ? List.of() : List.of(told);
  }

  /**
   * What the gate answers to a new event; empty if the workspace takes no more.
   *
   * @param afterMessage whose turn it is after a message; null for every other event
   */
  Optional<RecordedEvent> recordEvent(
      WorkspaceId id, UUID authorId, @Nullable WaitingFor afterMessage, Instant now) {
    var rows =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(
                """
                select event_number, reader
                from gate.record_event(:workspace, :author, cast(:after as text), :now)
                left join lateral unnest(readers) as reader on true\
                """,
                Tuple.class)
            .setParameter("workspace", id.value())
            .setParameter("author", authorId)
            .setParameter("after", afterMessage == null ? null : afterMessage.name())
            .setParameter("now", now)
            .getResultList();
    return Optional.ofNullable(rows.getFirst().get("event_number", Long.class))
        .map(number -> new RecordedEvent(number, readers(rows)));
  }

  private static List<UUID> readers(List<Tuple> rows) {
    return rows.stream()
        .map(row -> row.get("reader", UUID.class))
        .filter(Objects::nonNull)
        .toList();
  }
}
