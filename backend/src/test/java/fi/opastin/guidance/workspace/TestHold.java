package fi.opastin.guidance.workspace;

import fi.opastin.retention.AccountHold;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Holds the accounts that a test says, as Transactions will. */
@ApplicationScoped
public class TestHold implements AccountHold {

  private final Set<UUID> held = ConcurrentHashMap.newKeySet();

  @Override
  public boolean holds(UUID accountId) {
    return held.contains(accountId);
  }

  void hold(UUID accountId) {
    held.add(accountId);
  }

  void letGo(UUID accountId) {
    held.remove(accountId);
  }
}
