package fi.opastin.guidance.invitation;

import fi.opastin.access.Access;
import fi.opastin.guidance.invitation.Invitation.Delivery;
import fi.opastin.guidance.workspace.Presence;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.notification.DeliveryListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets the expert see whether the invitation's e-mail could be delivered (G2). */
@ApplicationScoped
class InvitationDelivery implements DeliveryListener {

  /** No account: the mail server said it. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final Access access;
  private final InvitationRepository invitations;
  private final Workspaces workspaces;
  private final Presence presence;

  InvitationDelivery(
      Access access, InvitationRepository invitations, Workspaces workspaces, Presence presence) {
    this.access = access;
    this.invitations = invitations;
    this.workspaces = workspaces;
    this.presence = presence;
  }

  @Override
  @Transactional
  public void sent(UUID workspaceId, UUID invitationId) {
    show(new WorkspaceId(workspaceId), invitationId, Delivery.SENT);
  }

  @Override
  @Transactional
  public void undeliverable(UUID workspaceId, UUID invitationId) {
    show(new WorkspaceId(workspaceId), invitationId, Delivery.UNDELIVERABLE);
  }

  private void show(WorkspaceId id, UUID invitationId, Delivery delivery) {
    if (!access.enterJob(id.value())) {
      return;
    }
    // the invitation may be accepted at this moment: a failure here would send the letter again
    presence.lock(id);
    var invitation = invitations.findById(new Invitation.Key(id.value(), invitationId));
    if (invitation == null || invitation.state() == InvitationState.SUPERSEDED) {
      return;
    }
    invitation.delivered(delivery);
    workspaces.showInvitation(id, invitation.status());
    workspaces.record(id, NOBODY, false);
  }
}
