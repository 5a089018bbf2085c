package fi.opastin.guidance.duedate;

import fi.opastin.guidance.workspace.WorkspaceId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Due dates of the entered workspace, as far as the reader's consent reaches. */
@ApplicationScoped
class DueDateRepository implements PanacheRepositoryBase<DueDate, DueDate.Key> {

  /** Those with which there is something to do by the end of a day. */
  List<DueDate> busy(WorkspaceId workspaceId, LocalDate today) {
    return list(
        "key.workspaceId = ?1 and nextOn <= ?2 order by eventNumber", workspaceId.value(), today);
  }

  void deleteAll(WorkspaceId workspaceId) {
    delete("key.workspaceId", workspaceId.value());
  }

  /** What falls due first in a workspace. */
  record Next(UUID workspaceId, DueKind kind, LocalDate on) {}

  /** For each workspace of the entered account what falls due first for it, if anything does. */
  List<Next> ofAccount(Instant now) {
    return getEntityManager()
        .createNativeQuery(
            "select workspace_id, kind, due_on from gate.next_due_dates(:now)", Tuple.class)
        .setParameter("now", now)
        .getResultStream()
        .map(row -> next((Tuple) row))
        .toList();
  }

  private static Next next(Tuple row) {
    return new Next(
        row.get("workspace_id", UUID.class),
        DueKind.valueOf(row.get("kind", String.class)),
        row.get("due_on", LocalDate.class));
  }
}
