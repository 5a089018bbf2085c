package fi.opastin.guidance.archive;

import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.database.Ids;
import fi.opastin.testing.Database;
import fi.opastin.testing.Workspaces.Open;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/** Messages put straight into the database, encrypted as the service does. */
final class ManyMessages {

  private ManyMessages() {}

  /** Both sides in turn, an hour apart. */
  static void insert(Open open, int count, IntFunction<String> text) {
    insert(
        UUID.fromString(open.id()),
        List.of(open.customer().accountId(), open.expert().accountId()),
        count,
        text);
  }

  static void insert(UUID workspace, List<UUID> authors, int count, IntFunction<String> text) {
    try (var connection = Database.connect();
        var insert =
            connection.prepareStatement(
                "insert into message (workspace_id, id, event_number, author_id, text, sent_at) values (?, ?, ?, ?, ?, ?)")) {
      var wrapped =
          Database.value(byte[].class, "select keyset from workspace where id = ?", workspace)
              .orElseThrow();
      var cipher =
          Keysets.fromFolder(Path.of(Database.setting("OPASTIN_KEYS"))).open(workspace, wrapped);
      var last = Database.count("select last_event from workspace where id = ?", workspace);
      var begin = OffsetDateTime.now(ZoneOffset.UTC).minusHours(count);
      for (int number = 1; number <= count; number++) {
        var id = Ids.next();
        insert.setObject(1, workspace);
        insert.setObject(2, id);
        insert.setLong(3, last + number);
        insert.setObject(4, authors.get((number - 1) % authors.size()));
        insert.setBytes(5, cipher.encrypt(id, "text", text.apply(number)));
        insert.setObject(6, begin.plusHours(number));
        insert.addBatch();
      }
      insert.executeBatch();
      Database.execute("update workspace set last_event = ? where id = ?", last + count, workspace);
    } catch (SQLException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
