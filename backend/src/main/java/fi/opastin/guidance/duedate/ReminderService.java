package fi.opastin.guidance.duedate;

import fi.opastin.access.Access;
import fi.opastin.guidance.workspace.Presence;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.WorkspaceState;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Reminds people in one workspace of what falls due there. */
@ApplicationScoped
class ReminderService {

  private final Access access;
  private final DueDateRepository dates;
  private final Workspaces workspaces;
  private final Presence presence;
  private final Notices notices;

  ReminderService(
      Access access,
      DueDateRepository dates,
      Workspaces workspaces,
      Presence presence,
      Notices notices) {
    this.access = access;
    this.dates = dates;
    this.workspaces = workspaces;
    this.presence = presence;
    this.notices = notices;
  }

  /** Nothing happens if another replica was quicker. */
  @ActivateRequestContext
  @Transactional
  void remind(WorkspaceId id) {
    if (!access.enterJob(id.value())) {
      return;
    }
    var today = presence.today();
    var state = presence.lock(id).state(today);
    if (state == null || state == WorkspaceState.ARCHIVED) {
      dates.deleteAll(id);
      return;
    }
    for (var due : dates.busy(id, today)) {
      remind(id, due, today);
    }
  }

  private void remind(WorkspaceId id, DueDate due, LocalDate today) {
    due.remind(today)
        .ifPresent(notice ->
            notices.tell(
                notice,
                id.value(),
                workspaces.readers(id, due.eventNumber(), due.whose()::includes)));
    if (due.over(today)) {
      dates.delete(due);
    }
  }
}
