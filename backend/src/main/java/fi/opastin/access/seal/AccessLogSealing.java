package fi.opastin.access.seal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Seals what is new in the access log and signs the heads of the chains that have grown. Every
 * replica may do it at any time: a chain that another one is at is passed over, and what was begun
 * by one that is killed is as if never begun.
 */
@ApplicationScoped
class AccessLogSealing {

  /** How many entries one transaction seals at most; each chain that grows costs a signature. */
  private static final int BATCH = 5000;

  private final AgroalDataSource database;
  private final SigningKey key;
  private final Clock clock;

  AccessLogSealing(@DataSource("jobs") AgroalDataSource database, SigningKey key, Clock clock) {
    this.database = database;
    this.key = key;
    this.clock = clock;
  }

  @Scheduled(
      identity = "access-log-sealing",
      every = "{opastin.access-log.seal-every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void sealAll() throws SQLException {
    do {
      beginChains();
    } while (sealBatch());
  }

  private void beginChains() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("select gate.begin_access_chains(?)")) {
      statement.setInt(1, BATCH);
      statement.execute();
    }
  }

  /**
   * One transaction: seals and the heads over them.
   *
   * @return whether more may wait; what has come meanwhile can wait for the next time
   */
  private boolean sealBatch() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var heads = new ArrayList<SignedHead>();
        var entries = seal(connection, heads);
        insert(connection, heads);
        connection.commit();
        return entries >= BATCH;
      } finally {
        // nothing is left to do after a commit
        connection.rollback();
      }
    }
  }

  private int seal(Connection connection, List<SignedHead> heads) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select chain_id, number, chain_hash, entries from gate.seal_access_log(?)")) {
      statement.setInt(1, BATCH);
      var entries = 0;
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          heads.add(
              key.sign(
                  rows.getObject(1, UUID.class),
                  rows.getLong(2),
                  Digest.kept(rows.getBytes(3)),
                  clock.instant()));
          entries += rows.getInt(4);
        }
      }
      return entries;
    }
  }

  private static void insert(Connection connection, List<SignedHead> heads) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into access_head (chain_id, number, chain_hash, signed_at, key_id, signature)
            values (?, ?, ?, ?, ?, ?)\
            """)) {
      for (var signed : heads) {
        var head = signed.head();
        statement.setObject(1, head.chainId());
        statement.setLong(2, head.number());
        statement.setBytes(3, head.chainHash().bytes());
        statement.setObject(4, head.signedAt().atOffset(ZoneOffset.UTC));
        statement.setString(5, head.keyId());
        statement.setBytes(6, signed.signature());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
