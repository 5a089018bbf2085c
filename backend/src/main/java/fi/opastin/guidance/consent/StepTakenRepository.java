package fi.opastin.guidance.consent;

import fi.opastin.guidance.workspace.WorkspaceId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Steps of the consents of the entered workspace. */
@ApplicationScoped
class StepTakenRepository implements PanacheRepositoryBase<StepTaken, StepTaken.Key> {

  /** In their order, by consent. */
  Map<UUID, List<StepTaken>> of(WorkspaceId workspaceId, Collection<UUID> consentIds) {
    return list(
            "key.workspaceId = ?1 and key.consentId in ?2 order by key.number",
            workspaceId.value(),
            consentIds)
        .stream()
        .collect(Collectors.groupingBy(StepTaken::consentId));
  }
}
