package fi.opastin.platform.outbox;

/**
 * Carries out the entries of one topic, outside of any transaction. The same entry may come again
 * when the process was killed in between: handlers are idempotent.
 */
public interface OutboxHandler {

  /** The topic that it handles. */
  String topic();

  /**
   * Carries it out. Returning means done, also for what will never succeed and needs no repeat.
   *
   * @throws TryAgainException when it cannot be done now; like any other exception it leads to
   *     another attempt, later and later, for as long as it takes
   * @throws NotYetException when it is not yet time for it
   */
  void handle(OutboxEntry entry);
}
