package fi.opastin.guidance.workspace;

import java.util.Map;
import java.util.Set;

/**
 * What a feature of guidance keeps in workspaces. It shares their storage time: it is deleted with
 * the workspace (G13), by the foreign keys of its tables. A test holds that every table has one
 * owner.
 */
public interface WorkspaceContent {

  /** The tables that it owns; each refers to the workspace and is deleted with it. */
  Set<String> tables();

  /**
   * How many of each kind are in the workspace that has been entered to be deleted, for the
   * certificate.
   */
  Map<String, Long> count(WorkspaceId id);
}
