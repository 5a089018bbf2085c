package fi.opastin.guidance.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that has happened in a workspace.
 *
 * @param number its number in the workspace: in the order of commits, without ties
 * @param readers accounts of all participants, the author among them
 */
public record RecordedEvent(long number, List<UUID> readers) {

  public RecordedEvent {
    readers = List.copyOf(readers);
  }

  /** From a row of the gate that has {@code event_number} and {@code readers}. */
  static Optional<RecordedEvent> read(ResultSet row) throws SQLException {
    var number = row.getLong("event_number");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(new RecordedEvent(number, ids(row, "readers")));
  }

  static List<UUID> ids(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    return array == null ? List.of() : List.of((UUID[]) array.getArray());
  }

  /** Everybody but the one whose doing it is. */
  public List<UUID> readersBut(UUID accountId) {
    return readers.stream().filter(reader -> !reader.equals(accountId)).toList();
  }
}
