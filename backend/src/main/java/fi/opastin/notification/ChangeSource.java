package fi.opastin.notification;

import java.util.List;
import java.util.UUID;

/** Tells what has changed for an account, inside a transaction that has entered for it. */
public interface ChangeSource {

  /** Number of the latest change, 0 if there was none. */
  long latest(UUID accountId);

  /** What changed after a number, oldest first. */
  List<Change> since(UUID accountId, long number, int limit);
}
