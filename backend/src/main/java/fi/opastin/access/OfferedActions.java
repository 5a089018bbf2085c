package fi.opastin.access;

import java.util.List;

/**
 * Actions of a feature that begin outside of any workspace, so that the session's representation
 * can offer them. Each feature that has such actions implements it as a bean.
 */
public interface OfferedActions {

  List<? extends Action> offered();

  /** What of it is offered to somebody, where more decides than the role. */
  default List<? extends Action> offered(Actor actor) {
    return offered();
  }
}
