package fi.opastin.guidance.consent;

import fi.opastin.access.Standing;
import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.guidance.workspace.Workspaces.Present;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is in the entered workspace now, by standing. */
@ApplicationScoped
class ConsentPeople {

  private final Workspaces workspaces;

  ConsentPeople(Workspaces workspaces) {
    this.workspaces = workspaces;
  }

  Optional<UUID> founder(Workspace workspace) {
    return accountOf(workspace, Standing.FOUNDER);
  }

  Optional<UUID> customer(Workspace workspace) {
    return accountOf(workspace, Standing.CUSTOMER);
  }

  /** Customer and founding expert. */
  List<UUID> bothSides(Workspace workspace) {
    return present(workspace).stream()
        .filter(one -> one.standing() != Standing.EXPERT)
        .map(Present::accountId)
        .toList();
  }

  List<Present> present(Workspace workspace) {
    return workspaces.participants(workspace).stream().filter(Present::present).toList();
  }

  private Optional<UUID> accountOf(Workspace workspace, Standing standing) {
    return present(workspace).stream()
        .filter(one -> one.standing() == standing)
        .map(Present::accountId)
        .findFirst();
  }
}
