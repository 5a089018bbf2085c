package fi.opastin.guidance.workspace;

import fi.opastin.access.Action;
import fi.opastin.access.Entry;
import java.util.List;

/**
 * The actions of a feature that are offered with a workspace; each feature of guidance gives its
 * own.
 */
public interface WorkspaceOffer {

  List<? extends Action> actions();

  /** What of it is offered in an entered workspace, where more decides than standing and state. */
  default List<? extends Action> actions(Entry entry) {
    return actions();
  }
}
