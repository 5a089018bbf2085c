package fi.opastin.access.seal;

import fi.opastin.platform.database.Ids;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.lang.JoseException;

/** The log of a workspace of its own, and what a check finds of its chain. */
record SealedLog(UUID workspaceId) {

  /** A new workspace with so many entries in its log. */
  static SealedLog of(int entries) {
    var customer = Fixtures.customer("Lokin Lukija").accountId();
    Fixtures.letIn(customer);
    var workspaceId =
        Database.value(
                UUID.class, "select workspace_id from participation where account_id = ?", customer)
            .orElseThrow();
    var log = new SealedLog(workspaceId);
    for (int i = 0; i < entries; i++) {
      log.add();
    }
    return log;
  }

  UUID add() {
    try (var connection = Database.connect()) {
      return add(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds an entry in somebody's transaction. */
  UUID add(Connection connection) throws SQLException {
    var id = Ids.next();
    try (var statement =
        connection.prepareStatement(
            """
            insert into access_log (workspace_id, id, at, actor_id, standing, ground, action, record_id)
            values (?, ?, ?, ?, 'FOUNDER', 'FOUNDER', 'message.post', ?)\
            """)) {
      statement.setObject(1, workspaceId);
      statement.setObject(2, id);
      statement.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
      statement.setObject(4, Ids.next());
      statement.setObject(5, Ids.next());
      statement.executeUpdate();
    }
    return id;
  }

  UUID chainId() {
    return Database.value(
            UUID.class, "select id from access_chain where workspace_id = ?", workspaceId)
        .orElseThrow();
  }

  long seals() {
    return Database.count(
        "select count(*) from access_seal where chain_id in (select id from access_chain where workspace_id = ?)",
        workspaceId);
  }

  /** The first broken link of a chain. */
  static Optional<BrokenLink> firstBroken(UUID chainId) {
    return proof(Map.of()).broken().stream()
        .filter(link -> link.chainId().equals(chainId))
        .findFirst();
  }

  Optional<BrokenLink> firstBroken() {
    return firstBroken(chainId());
  }

  static AccessLogProof proof(Map<UUID, Chain.Tip> known) {
    try (var connection = Database.connectAsAudit()) {
      return AccessLogProof.of(connection, VerifyAccessLog.keys(publicKeys()), known);
    } catch (SQLException | IOException | JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path publicKeys() {
    return Path.of(Database.setting("OPASTIN_KEYS"), "access-log-public.jwks.json");
  }

  /** Takes away all of it, the seals included, which nothing else can do. */
  void forget() {
    Database.execute(
        "delete from access_head where chain_id in (select id from access_chain where workspace_id = ?)",
        workspaceId);
    Database.execute(
        "delete from access_seal where chain_id in (select id from access_chain where workspace_id = ?)",
        workspaceId);
    Database.execute("delete from workspace where id = ?", workspaceId);
  }
}
