package fi.opastin.guidance.archive;

import fi.opastin.access.Action;
import fi.opastin.guidance.workspace.WorkspaceOffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the download of an archive. */
@ApplicationScoped
class ArchiveActions implements WorkspaceOffer {

  @Override
  public List<? extends Action> actions() {
    return List.of(ArchiveAction.values());
  }
}
