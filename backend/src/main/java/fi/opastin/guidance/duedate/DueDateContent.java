package fi.opastin.guidance.duedate;

import fi.opastin.guidance.workspace.ClosingListener;
import fi.opastin.guidance.workspace.WorkspaceContent;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Due dates go with what they belong to, and with the archiving, after which nothing is due. */
@ApplicationScoped
class DueDateContent implements WorkspaceContent, ClosingListener {

  private final DueDateRepository dates;

  DueDateContent(DueDateRepository dates) {
    this.dates = dates;
  }

  @Override
  public Set<String> tables() {
    return Set.of("due_date");
  }

  /** The records themselves are counted where they belong. */
  @Override
  public Map<String, Long> count(WorkspaceId id) {
    return Map.of();
  }

  @Override
  public void archived(WorkspaceId id) {
    dates.deleteAll(id);
  }
}
