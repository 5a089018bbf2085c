package fi.opastin.bench;

import fi.opastin.platform.database.Ids;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Writes the rows that a message leaves behind with plain JDBC: one transaction with a prepared
 * statement for each table, nothing checked, nothing encrypted (random bytes of the same size),
 * past all policies. The API would reach this if all that it does besides cost nothing. The outbox
 * gets a row for the first of many unread messages only, which is left out.
 */
final class PlainWriter implements Writer {

  /** Bytes that encryption adds: prefix, nonce and tag. */
  private static final int ENCRYPTION = 33;

  private final Connection connection;
  private final PreparedStatement countEvent;
  private final PreparedStatement countChanges;
  private final PreparedStatement tellLists;
  private final PreparedStatement message;
  private final PreparedStatement accessLog;
  private final PreparedStatement idempotencyKey;
  private final PreparedStatement notice;
  private final PreparedStatement seal;
  private final PreparedStatement sealed;
  private final List<SharedWorkspace> workspaces;
  private final Random random = new Random(new SecureRandom().nextLong());
  private final byte[] text;
  private final byte[] digest = new byte[32];
  private int turn;

  /**
   * @param connection of a superuser, closed with this
   * @param workspaces to be written to in turns
   * @param text as long as what the API's clients write
   */
  PlainWriter(Connection connection, List<SharedWorkspace> workspaces, String text)
      throws SQLException {
    this.connection = connection;
    this.workspaces = workspaces;
    this.text = new byte[text.getBytes(StandardCharsets.UTF_8).length + ENCRYPTION];
    connection.setAutoCommit(false);
    connection.setSchema("opastin");
    countEvent =
        connection.prepareStatement(
            "update workspace set last_event = last_event + 1 where id = ? returning last_event");
    countChanges =
        connection.prepareStatement(
            "update account set last_change = last_change + 1 where id in (?, ?)");
    tellLists =
        connection.prepareStatement(
            """
            update participation p
            set last_event = ?, last_event_at = ?, change_number = a.last_change,
                unread = p.unread + case when p.account_id = ? then 0 else 1 end,
                waiting_for = 'CUSTOMER'
            from account a
            where p.workspace_id = ? and a.id = p.account_id\
            """);
    message =
        connection.prepareStatement(
            """
            insert into message (workspace_id, id, event_number, author_id, text, sent_at)
            values (?, ?, ?, ?, ?, ?)\
            """);
    accessLog =
        connection.prepareStatement(
            """
            insert into access_log (workspace_id, id, at, actor_id, standing, action, record_id, ground)
            values (?, ?, ?, ?, 'FOUNDER', 'message.post', ?, 'FOUNDER')\
            """);
    idempotencyKey =
        connection.prepareStatement(
            """
            insert into idempotency_key (account_id, key, request_digest, resource_id, created_at)
            values (?, ?, ?, ?, ?)\
            """);
    notice =
        connection.prepareStatement(
            """
            insert into notification (account_id, id, kind, workspace_id, at)
            values (?, ?, 'NEW_MESSAGE', ?, ?)
            on conflict (account_id, workspace_id, kind) where seen_at is null
              do update set at = excluded.at, mail = null\
            """);
    seal =
        connection.prepareStatement(
            "insert into access_seal (chain_id, number, digest, chain_hash) values (?, ?, ?, ?)");
    sealed =
        connection.prepareStatement(
            "delete from access_unsealed where workspace_id = ? and entry_id = ?");
  }

  @Override
  public void write() throws SQLException {
    var workspace = workspaces.get(turn++ % workspaces.size());
    var id = workspace.id();
    var author = workspace.expert().accountId();
    var messageId = Ids.next();
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    random.nextBytes(text);
    random.nextBytes(digest);
    var number = nextEvent(id);
    execute(countChanges, author, workspace.customer().accountId());
    execute(tellLists, number, now, author, id);
    execute(message, id, messageId, number, author, text, now);
    var entryId = Ids.next();
    execute(accessLog, id, entryId, now, author, messageId);
    // the chain of the log has the workspace's id here: nobody asks it who was there
    execute(seal, id, number, digest, digest);
    execute(sealed, id, entryId);
    execute(idempotencyKey, author, UUID.randomUUID(), digest, messageId, now);
    execute(notice, workspace.customer().accountId(), Ids.next(), id, now);
    connection.commit();
  }

  private long nextEvent(UUID workspaceId) throws SQLException {
    countEvent.setObject(1, workspaceId);
    try (var row = countEvent.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void execute(PreparedStatement statement, Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
