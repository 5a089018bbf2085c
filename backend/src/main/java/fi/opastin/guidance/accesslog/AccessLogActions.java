package fi.opastin.guidance.accesslog;

import fi.opastin.access.Action;
import fi.opastin.guidance.workspace.WorkspaceOffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the access log to the customer. */
@ApplicationScoped
class AccessLogActions implements WorkspaceOffer {

  @Override
  public List<? extends Action> actions() {
    return List.of(AccessLogAction.values());
  }
}
