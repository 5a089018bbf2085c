package fi.opastin.notification;

import java.util.List;
import java.util.UUID;

/**
 * CDI event, fired in the transaction that changed what these accounts see in their lists, or that
 * ended a session of theirs. After the commit, their event streams look at once.
 */
public record Changed(List<UUID> accountIds) {

  public Changed {
    accountIds = List.copyOf(accountIds);
  }
}
