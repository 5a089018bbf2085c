package fi.opastin.guidance.workspace;

import fi.opastin.access.Access;
import fi.opastin.platform.time.Finland;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** One workspace follows its days: one transaction, so that each telling happens once. */
@ApplicationScoped
class LifecycleProgress {

  /** No account: the day has come. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final Access access;
  private final WorkspaceRepository repository;
  private final Workspaces workspaces;
  private final LifecycleNotices notices;
  private final List<ClosingListener> listeners;
  private final Clock clock;

  LifecycleProgress(
      Access access,
      WorkspaceRepository repository,
      Workspaces workspaces,
      LifecycleNotices notices,
      @All List<ClosingListener> listeners,
      Clock clock) {
    this.access = access;
    this.repository = repository;
    this.workspaces = workspaces;
    this.notices = notices;
    this.listeners = listeners;
    this.clock = clock;
  }

  /** Nothing happens if another replica was quicker, or a visit has moved the days. */
  @ActivateRequestContext
  @Transactional
  void follow(WorkspaceId id) {
    var today = Finland.dayOf(clock.instant());
    if (!access.enterJob(id.value())) {
      return;
    }
    var workspace = repository.lock(id);
    if (today.isBefore(workspace.dueOn()) || today.isAfter(workspace.dates().deletesOn())) {
      return;
    }
    var before = workspace.stored();
    while (workspace.deadline().past(today)) {
      if (workspace.deadline().step() == LifecycleStep.CLOSE) {
        listeners.forEach(listener -> listener.closed(id));
      }
      if (workspace.deadline().step() == LifecycleStep.ARCHIVE) {
        listeners.forEach(listener -> listener.archived(id));
      }
      workspace.follow();
    }
    if (workspace.stored() != before) {
      workspaces.show(workspace);
      notices.tell(
          workspace.stored() == WorkspaceState.ARCHIVED
              ? LifecycleNotice.WORKSPACE_ARCHIVED
              : LifecycleNotice.WORKSPACE_CLOSED,
          workspace,
          NOBODY);
    }
    workspace
        .deadline()
        .reminder(today, workspace.reminded())
        .ifPresent(days -> {
          notices.remind(workspace, workspace.deadline().step(), days);
          workspace.reminded(days);
        });
    workspaces.changed(id, List.of());
  }
}
