package fi.opastin.guidance.workspace;

import fi.opastin.access.Access;
import fi.opastin.access.Standing;
import fi.opastin.guidance.workspace.Workspaces.OtherParty;
import fi.opastin.guidance.workspace.Workspaces.Present;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import fi.opastin.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * One workspace shows its experts as their organisations have them by now. Who wrote what stays as
 * it was: an author is an account. Those who have left are shown as they were.
 */
@ApplicationScoped
class ChangedStaffProgress {

  private final Access access;
  private final Presence presence;
  private final ParticipationRepository participations;
  private final Workspaces workspaces;
  private final Experts experts;
  private final Notices notices;

  ChangedStaffProgress(
      Access access,
      Presence presence,
      ParticipationRepository participations,
      Workspaces workspaces,
      Experts experts,
      Notices notices) {
    this.access = access;
    this.presence = presence;
    this.participations = participations;
    this.workspaces = workspaces;
    this.experts = experts;
    this.notices = notices;
  }

  /** Nothing happens if another replica was quicker. */
  @ActivateRequestContext
  @Transactional
  void follow(WorkspaceId id) {
    if (!access.enterJob(id.value())) {
      return;
    }
    var workspace = presence.lock(id);
    var state = workspace.state(presence.today());
    if (state == null || state == WorkspaceState.ARCHIVED) {
      return;
    }
    var present = workspaces.participants(workspace).stream().filter(Present::present).toList();
    var staff = experts.find(present.stream().map(Present::accountId).toList());
    // before the rows of participants: in the gate's order of locks
    workspaces.changed(id, List.of());
    for (var one : present) {
      var expert = staff.get(one.accountId());
      if (expert != null) {
        show(workspace, one, expert, present);
      }
    }
  }

  private void show(Workspace workspace, Present shown, Expert expert, List<Present> present) {
    var id = workspace.id();
    var key = new Participation.Key(expert.accountId(), id.value());
    var profile = new Profile(expert.name(), expert.title());
    var renamed = !profile.name().equals(shown.profile().name());
    if (renamed && shown.standing() == Standing.FOUNDER) {
      // before the profile: the gate gives the customer's key only as long as that is outdated
      present.stream()
          .filter(one -> one.standing() == Standing.CUSTOMER)
          .forEach(customer ->
              presence.showFounder(
                  workspace,
                  customer.accountId(),
                  new OtherParty(expert.name(), expert.serviceProviderId())));
    }
    participations.showProfile(
        key, workspaces.encrypted(workspace, expert.accountId(), profile), expert.version());
    if (renamed) {
      notices.tell(
          PeopleNotice.EXPERT_RENAMED,
          id.value(),
          present.stream()
              .map(Present::accountId)
              .filter(account -> !account.equals(expert.accountId()))
              .toList());
    }
  }
}
