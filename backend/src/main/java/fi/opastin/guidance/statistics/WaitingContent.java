package fi.opastin.guidance.statistics;

import fi.opastin.guidance.workspace.WorkspaceContent;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/**
 * What waits to be counted goes with its workspace, uncounted. The certificate does not say how
 * much: that would tell of a workspace whether feedback was given there. The nightly job reports
 * the sum.
 */
@ApplicationScoped
class WaitingContent implements WorkspaceContent {

  @Override
  public Set<String> tables() {
    return Set.of("statistics_waiting");
  }

  @Override
  public Map<String, Long> count(WorkspaceId id) {
    return Map.of();
  }
}
