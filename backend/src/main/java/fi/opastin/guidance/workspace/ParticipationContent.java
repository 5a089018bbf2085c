package fi.opastin.guidance.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Who is or was in a workspace. */
@ApplicationScoped
class ParticipationContent implements WorkspaceContent {

  private final ParticipationRepository participations;

  ParticipationContent(ParticipationRepository participations) {
    this.participations = participations;
  }

  @Override
  public Set<String> tables() {
    return Set.of("participation");
  }

  @Override
  public Map<String, Long> count(WorkspaceId id) {
    return Map.of("participation", participations.count("key.workspaceId", id.value()));
  }
}
