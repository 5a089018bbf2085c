package fi.opastin.guidance.workspace;

/** State of a workspace (G9–G13). */
public enum WorkspaceState {
  ACTIVE,
  CLOSED,
  ARCHIVED
}
