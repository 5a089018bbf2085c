package fi.opastin.guidance.invitation;

import fi.opastin.guidance.workspace.WorkspaceContent;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Invitations share the storage time of their workspace. */
@ApplicationScoped
class InvitationContent implements WorkspaceContent {

  private final InvitationRepository invitations;

  InvitationContent(InvitationRepository invitations) {
    this.invitations = invitations;
  }

  @Override
  public Set<String> tables() {
    return Set.of("invitation");
  }

  @Override
  public Map<String, Long> count(WorkspaceId id) {
    return Map.of("invitation", invitations.count("key.workspaceId", id.value()));
  }
}
