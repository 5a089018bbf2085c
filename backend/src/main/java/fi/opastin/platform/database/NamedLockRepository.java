package fi.opastin.platform.database;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Locks on what has no row yet, such as an address that nobody else may take meanwhile. They are
 * given back at the end of the transaction, and hold on all replicas.
 */
@ApplicationScoped
public class NamedLockRepository {

  private static final String HOLD =
      "select pg_advisory_xact_lock(hashtextextended(? || ':' || ?, 0)) is null";

  private final StatementRepository statements;

  NamedLockRepository(StatementRepository statements) {
    this.statements = statements;
  }

  /**
   * Waits until nobody else holds this.
   *
   * @param kind what is locked, as {@code interruption}
   * @param name which one of them; of two with the same digest, one waits for the other
   */
  public void hold(String kind, String name) {
    statements.row(HOLD, row -> row.getBoolean(1), kind, name);
  }
}
