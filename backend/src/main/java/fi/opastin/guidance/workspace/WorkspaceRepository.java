package fi.opastin.guidance.workspace;

import fi.opastin.platform.database.StatementRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The entered workspace; every other one is invisible. */
@ApplicationScoped
class WorkspaceRepository implements PanacheRepositoryBase<Workspace, UUID> {

  private final StatementRepository statements;

  WorkspaceRepository(StatementRepository statements) {
    this.statements = statements;
  }

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

  /** The number and the readers of a new event; empty if the workspace takes no more. */
  Optional<RecordedEvent> recordEvent(WorkspaceId id, UUID authorId, Instant now) {
    return statements.row(
        "select event_number, readers from gate.record_event(?, ?, null, null, ?)",
        RecordedEvent::read,
        id.value(),
        authorId,
        now);
  }
}
