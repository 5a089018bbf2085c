package fi.opastin.notification;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which notices an e-mail tells of. */
@ApplicationScoped
class NoticeMailRepository {

  /** What an e-mail may tell now. */
  sealed interface Claim {

    /** The kinds that wait; none if there is nothing to tell. */
    record Kinds(List<String> names) implements Claim {}

    /** Another one left a short while ago. */
    record TooSoon(Instant since) implements Claim {}
  }

  /** Of e-mails to one account about one workspace, one decides at a time. */
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended(?::text, 20)"
          + " # hashtextextended(coalesce(?::text, ''), 20))";

  private static final String LATEST =
      """
      select max(mail_at) from notification
      where account_id = ? and workspace_id is not distinct from ? and mail_at > ? and mail is distinct from ?\
      """;

  private static final String CLAIM =
      """
      update notification n set mail = ?
      where n.account_id = ? and n.workspace_id is not distinct from ? and n.seen_at is null
        and (n.mail is null or n.mail = ?) and n.kind = any (?)
        and not exists (
          select from notification_settings s
          where s.account_id = n.account_id and n.kind = any (s.without_email))
      returning n.kind\
      """;

  private static final String SENT =
      """
      update notification set mail_at = ?
      where account_id = ? and workspace_id is not distinct from ? and mail = ?\
      """;

  private final AgroalDataSource database;

  NoticeMailRepository(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Takes all that waits, so that no other e-mail tells of it. The same e-mail gets the same again.
   *
   * @param optional names of the kinds of which it may tell
   * @param quietSince when the latest other one may have left at the latest
   */
  Claim claim(UUID mailId, NoticeOrder order, List<String> optional, Instant quietSince)
      throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        lock(connection, order);
        var latest = latest(connection, mailId, order, quietSince);
        if (latest.isPresent()) {
          return new Claim.TooSoon(latest.get());
        }
        var kinds = kinds(connection, mailId, order, optional);
        connection.commit();
        return new Claim.Kinds(kinds);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /** The e-mail has left: the next one waits. */
  void sent(UUID mailId, NoticeOrder order, Instant now) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(SENT)) {
      statement.setObject(1, now.atOffset(ZoneOffset.UTC));
      statement.setObject(2, order.accountId());
      statement.setObject(3, order.workspaceId());
      statement.setObject(4, mailId);
      statement.executeUpdate();
    }
  }

  private static void lock(Connection connection, NoticeOrder order) throws SQLException {
    try (var statement = connection.prepareStatement(LOCK)) {
      statement.setObject(1, order.accountId());
      statement.setObject(2, order.workspaceId());
      statement.execute();
    }
  }

  private static Optional<Instant> latest(
      Connection connection, UUID mailId, NoticeOrder order, Instant after) throws SQLException {
    try (var statement = connection.prepareStatement(LATEST)) {
      statement.setObject(1, order.accountId());
      statement.setObject(2, order.workspaceId());
      statement.setObject(3, after.atOffset(ZoneOffset.UTC));
      statement.setObject(4, mailId);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return Optional.ofNullable(rows.getTimestamp(1)).map(Timestamp::toInstant);
      }
    }
  }

  private static List<String> kinds(
      Connection connection, UUID mailId, NoticeOrder order, List<String> optional)
      throws SQLException {
    try (var statement = connection.prepareStatement(CLAIM)) {
      statement.setObject(1, mailId);
      statement.setObject(2, order.accountId());
      statement.setObject(3, order.workspaceId());
      statement.setObject(4, mailId);
      statement.setArray(5, connection.createArrayOf("text", optional.toArray()));
      var kinds = new ArrayList<String>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          kinds.add(rows.getString(1));
        }
      }
      return List.copyOf(kinds);
    }
  }
}
