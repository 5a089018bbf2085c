package fi.opastin.guidance.workspace;

import fi.opastin.access.Access;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.platform.time.Finland;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One workspace takes up its provider's last day: one transaction, so that each telling happens
 * once.
 */
@ApplicationScoped
class LeavingProgress {

  /** No account: the provider leaves. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final Access access;
  private final WorkspaceRepository repository;
  private final Workspaces workspaces;
  private final LifecycleNotices notices;
  private final ServiceProviders providers;
  private final Clock clock;

  LeavingProgress(
      Access access,
      WorkspaceRepository repository,
      Workspaces workspaces,
      LifecycleNotices notices,
      ServiceProviders providers,
      Clock clock) {
    this.access = access;
    this.repository = repository;
    this.workspaces = workspaces;
    this.notices = notices;
    this.providers = providers;
    this.clock = clock;
  }

  /** Nothing happens if another replica was quicker, or it has closed. */
  @ActivateRequestContext
  @Transactional
  void follow(WorkspaceId id) {
    if (!access.enterJob(id.value())) {
      return;
    }
    var today = Finland.dayOf(clock.instant());
    var workspace = repository.lock(id);
    var lastDay = providers.get(workspace.serviceProviderId()).leavesOn();
    if (workspace.state(today) != WorkspaceState.ACTIVE
        || Objects.equals(workspace.closesBy(), lastDay)) {
      return;
    }
    workspace.closeBy(lastDay, today);
    workspaces.show(workspace);
    notices.tell(
        lastDay == null ? LifecycleNotice.PROVIDER_STAYS : LifecycleNotice.PROVIDER_LEAVES,
        workspace,
        NOBODY);
    workspaces.changed(id, List.of());
  }
}
