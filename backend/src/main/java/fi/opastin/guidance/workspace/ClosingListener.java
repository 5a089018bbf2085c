package fi.opastin.guidance.workspace;

/**
 * Hears that the entered workspace is closed or archived, in the transaction that writes it down:
 * by somebody or because its day is past. Features that leave something open until then implement
 * it.
 */
public interface ClosingListener {

  default void closed(WorkspaceId id) {}

  /** From now on it is the customer's alone (G11). */
  default void archived(WorkspaceId id) {}
}
