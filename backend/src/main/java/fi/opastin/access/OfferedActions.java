package fi.opastin.access;

import java.util.List;

/**
 * Actions of a feature that begin outside of any workspace, so that the session's representation
 * can offer them. Each feature that has such actions implements it as a bean.
 */
public interface OfferedActions {

  List<? extends Action> offered();
}
