package fi.opastin.guidance.consent;

import fi.opastin.guidance.workspace.WorkspaceContent;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Consents and their history share the storage time of their workspace. */
@ApplicationScoped
class ConsentContent implements WorkspaceContent {

  private final ConsentRepository consents;

  ConsentContent(ConsentRepository consents) {
    this.consents = consents;
  }

  @Override
  public Set<String> tables() {
    return Set.of("consent", "consent_step");
  }

  @Override
  public Map<String, Long> count(WorkspaceId id) {
    return Map.of("consent", consents.count("key.workspaceId", id.value()));
  }
}
