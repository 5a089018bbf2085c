package fi.opastin.guidance.workspace;

import fi.opastin.identity.Accounts;
import fi.opastin.notification.PlaceNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A workspace is called by the other party, as in the list. */
@ApplicationScoped
class WorkspaceNames implements PlaceNames {

  private final ParticipationRepository participations;
  private final Workspaces workspaces;
  private final Accounts accounts;

  WorkspaceNames(ParticipationRepository participations, Workspaces workspaces, Accounts accounts) {
    this.participations = participations;
    this.workspaces = workspaces;
    this.accounts = accounts;
  }

  @Override
  public Map<UUID, String> of(UUID accountId, Collection<UUID> workspaceIds) {
    var own =
        participations.of(accountId, workspaceIds).stream()
            .filter(participation -> participation.present(workspaces.today()))
            .toList();
    if (own.isEmpty()) {
      return Map.of();
    }
    var cipher = accounts.cipher(accountId);
    return own.stream()
        .collect(
            Collectors.toMap(
                participation -> participation.workspaceId().value(),
                participation -> workspaces.otherParty(participation, cipher).name()));
  }
}
