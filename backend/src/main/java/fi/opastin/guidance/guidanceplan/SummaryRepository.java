package fi.opastin.guidance.guidanceplan;

import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.database.NumberedPage;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Published summaries of the entered workspace, as far as the reader's consent reaches. */
@ApplicationScoped
class SummaryRepository implements PanacheRepositoryBase<Summary, Summary.Key> {

  /** The newest before an event number, newest first. */
  List<Summary> before(WorkspaceId workspaceId, long eventNumber, int limit) {
    return find(
            "key.workspaceId = ?1 and eventNumber < ?2 order by eventNumber desc",
            workspaceId.value(),
            eventNumber)
        .page(0, limit)
        .list();
  }

  /** All, in the order of publishing. */
  List<Summary> all(WorkspaceId workspaceId) {
    return list("key.workspaceId = ?1 order by eventNumber", workspaceId.value());
  }

  /** Number of the event by which the one that holds was published; 0 while there is none. */
  int latest(WorkspaceId workspaceId) {
    return before(workspaceId, NumberedPage.END, 1).stream()
        .map(Summary::version)
        .findFirst()
        .orElse(0);
  }
}
