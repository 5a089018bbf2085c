package fi.opastin.guidance.guidanceplan;

import fi.opastin.guidance.workspace.WorkspaceId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Appointments of the entered workspace, as far as the reader's consent reaches. */
@ApplicationScoped
class AppointmentRepository implements PanacheRepositoryBase<Appointment, Appointment.Key> {

  /** The newest before an event number, newest first. */
  List<Appointment> before(WorkspaceId workspaceId, long eventNumber, int limit) {
    return find(
            "key.workspaceId = ?1 and eventNumber < ?2 order by eventNumber desc",
            workspaceId.value(),
            eventNumber)
        .page(0, limit)
        .list();
  }

  /** All, in the order in which they were first proposed. */
  List<Appointment> all(WorkspaceId workspaceId) {
    return list("key.workspaceId = ?1 order by eventNumber", workspaceId.value());
  }
}
