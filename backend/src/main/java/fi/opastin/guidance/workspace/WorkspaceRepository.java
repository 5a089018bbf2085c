package fi.opastin.guidance.workspace;

import fi.opastin.notification.NoticeKind;
import fi.opastin.platform.database.StatementRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The entered workspace; every other one is invisible. */
@ApplicationScoped
class WorkspaceRepository implements PanacheRepositoryBase<Workspace, UUID> {

  /**
   * @param unmailed those who are told and for whom no e-mail waits that will tell of it
   */
  record RecordedMessage(RecordedEvent event, List<UUID> unmailed) {}

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
        "select event_number, readers from gate.record_event(?, ?, null, ?)",
        WorkspaceRepository::event,
        id.value(),
        authorId,
        now);
  }

  /**
   * The same for a message, of which every reader but its author is told.
   *
   * @param next whose turn it is after it
   */
  Optional<RecordedMessage> recordMessage(
      WorkspaceId id, UUID authorId, WaitingFor next, NoticeKind notice, Instant now) {
    return statements.row(
        "select event_number, readers, unmailed from gate.record_message(?, ?, ?, ?, ?)",
        row -> {
          var unmailed = ids(row, 3);
          return event(row).map(event -> new RecordedMessage(event, unmailed));
        },
        id.value(),
        authorId,
        next.name(),
        notice.name(),
        now);
  }

  private static Optional<RecordedEvent> event(ResultSet row) throws SQLException {
    var number = row.getLong(1);
    return row.wasNull() ? Optional.empty() : Optional.of(new RecordedEvent(number, ids(row, 2)));
  }

  private static List<UUID> ids(ResultSet row, int column) throws SQLException {
    var array = row.getArray(column);
    return array == null ? List.of() : List.of((UUID[]) array.getArray());
  }
}
