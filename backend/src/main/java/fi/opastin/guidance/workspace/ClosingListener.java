package fi.opastin.guidance.workspace;

/**
 * Hears that the entered workspace is closed, in the transaction that writes it down: by somebody
 * or because its day is past. Features that leave something open until then implement it.
 */
public interface ClosingListener {

  void closed(WorkspaceId id);
}
