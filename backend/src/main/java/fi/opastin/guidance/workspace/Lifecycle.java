package fi.opastin.guidance.workspace;

import fi.opastin.directory.ServiceProviders;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.time.Finland;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Closes and reactivates a workspace that has been entered (G9, G10), for those who take part and
 * for the organisation's administrator. Whoever calls has entered before.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Lifecycle {

  private final WorkspaceRepository repository;
  private final Workspaces workspaces;
  private final LifecycleNotices notices;
  private final ServiceProviders providers;
  private final List<ClosingListener> listeners;
  private final Clock clock;

  Lifecycle(
      WorkspaceRepository repository,
      Workspaces workspaces,
      LifecycleNotices notices,
      ServiceProviders providers,
      @All List<ClosingListener> listeners,
      Clock clock) {
    this.repository = repository;
    this.workspaces = workspaces;
    this.notices = notices;
    this.providers = providers;
    this.listeners = listeners;
    this.clock = clock;
  }

  /** Closes it today; an invitation that is still open is taken back. */
  public void close(Workspace workspace, UUID actorId) {
    workspace.close(clock.instant(), today());
    listeners.forEach(listener -> listener.closed(workspace.id()));
    tell(workspace, actorId, LifecycleNotice.WORKSPACE_CLOSED);
  }

  /**
   * Its time starts anew, unless the provider has left (G23); consents that have ended stay ended.
   */
  public void reactivate(Workspace workspace, UUID actorId) {
    if (providers.get(workspace.serviceProviderId()).hasLeft(today())) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
    workspace.reactivate(today());
    tell(workspace, actorId, LifecycleNotice.WORKSPACE_REACTIVATED);
  }

  void requestEnding(Workspace workspace, UUID customerId) {
    workspace.requestEnding(clock.instant());
    tell(workspace, customerId, LifecycleNotice.ENDING_REQUESTED);
  }

  void withdrawEndingRequest(Workspace workspace, UUID customerId) {
    workspace.withdrawEndingRequest();
    tell(workspace, customerId, LifecycleNotice.ENDING_REQUEST_WITHDRAWN);
  }

  /** The entered workspace, locked: of two steps at once, the second sees the first. */
  public Workspace lock(WorkspaceId id) {
    return repository.lock(id);
  }

  private void tell(Workspace workspace, UUID actorId, LifecycleNotice notice) {
    workspaces.show(workspace);
    workspaces.record(workspace.id(), actorId);
    notices.tell(notice, workspace, actorId);
  }

  private LocalDate today() {
    return Finland.dayOf(clock.instant());
  }
}
