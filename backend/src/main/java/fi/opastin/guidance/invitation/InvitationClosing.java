package fi.opastin.guidance.invitation;

import fi.opastin.guidance.workspace.ClosingListener;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Takes back the invitation of a workspace that is closed before anybody has used the link. */
@ApplicationScoped
class InvitationClosing implements ClosingListener {

  private final InvitationRepository invitations;
  private final Workspaces workspaces;
  private final Clock clock;

  InvitationClosing(InvitationRepository invitations, Workspaces workspaces, Clock clock) {
    this.invitations = invitations;
    this.workspaces = workspaces;
    this.clock = clock;
  }

  @Override
  public void closed(WorkspaceId id) {
    var now = clock.instant();
    invitations
        .findCurrent(id)
        .filter(invitation -> invitation.allows(InvitationState.Step.REVOKE, now))
        .ifPresent(invitation -> {
          invitation.revoke(now);
          workspaces.showInvitation(id, invitation.status());
        });
  }
}
