package fi.opastin.guidance.accesslog;

import fi.opastin.access.AccessLog;
import fi.opastin.guidance.workspace.WorkspaceContent;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** The access log shares the storage time of its workspace (G13); its seals stay. */
@ApplicationScoped
class AccessLogContent implements WorkspaceContent {

  private final AccessLog log;

  AccessLogContent(AccessLog log) {
    this.log = log;
  }

  @Override
  public Set<String> tables() {
    return Set.of("access_log", "access_chain");
  }

  @Override
  public Map<String, Long> count(WorkspaceId id) {
    return Map.of("access", log.count(id.value()));
  }
}
