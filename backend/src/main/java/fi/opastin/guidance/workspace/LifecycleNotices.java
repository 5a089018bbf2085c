package fi.opastin.guidance.workspace;

import fi.opastin.access.Standing;
import fi.opastin.notification.NoticeKind;
import fi.opastin.notification.NoticeKinds;
import fi.opastin.notification.Notices;
import fi.opastin.platform.time.Finland;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Tells the people in a workspace what becomes of it (G10, G14). */
@ApplicationScoped
class LifecycleNotices implements NoticeKinds {

  private final ParticipationRepository participations;
  private final Notices notices;
  private final Clock clock;

  LifecycleNotices(ParticipationRepository participations, Notices notices, Clock clock) {
    this.participations = participations;
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public List<? extends NoticeKind> kinds() {
    return List.of(LifecycleNotice.values());
  }

  /** Tells everybody but the one whose doing it is. */
  void tell(LifecycleNotice notice, Workspace workspace, UUID actorId) {
    tell(notice, workspace, present -> !present.accountId().equals(actorId));
  }

  /** Of a deletion only those are reminded who still see what will go. */
  void remind(Workspace workspace, LifecycleStep step, int days) {
    var archive = workspace.stored() == WorkspaceState.ARCHIVED;
    tell(
        LifecycleNotice.reminder(step, days),
        workspace,
        present -> !archive || present.standing() == Standing.CUSTOMER);
  }

  private void tell(LifecycleNotice notice, Workspace workspace, Predicate<Participation> whom) {
    var today = Finland.dayOf(clock.instant());
    notices.tell(
        notice,
        workspace.id().value(),
        participations.in(workspace.id()).stream()
            .filter(participation -> participation.present(today))
            .filter(whom)
            .map(Participation::accountId)
            .toList());
  }
}
