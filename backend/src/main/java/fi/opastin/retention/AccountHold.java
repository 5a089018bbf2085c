package fi.opastin.retention;

import java.util.UUID;

/**
 * Says that a customer's account is still needed for something else than a workspace, such as
 * Transactions (G13). Asked in the transaction that would delete it.
 */
public interface AccountHold {

  boolean holds(UUID accountId);
}
