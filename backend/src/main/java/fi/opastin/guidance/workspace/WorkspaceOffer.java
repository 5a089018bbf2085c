package fi.opastin.guidance.workspace;

import fi.opastin.access.Action;
import java.util.List;

/**
 * The actions of a feature that are offered with a workspace; each feature of guidance gives its
 * own.
 */
public interface WorkspaceOffer {

  List<? extends Action> actions();
}
