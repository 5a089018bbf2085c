package fi.opastin.guidance.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The event of a message, of which every reader but its author has been told.
 *
 * @param unmailed those of them for whom no e-mail waits that will tell of it
 */
public record RecordedMessage(RecordedEvent event, List<UUID> unmailed) {

  public RecordedMessage {
    unmailed = List.copyOf(unmailed);
  }

  /**
   * From the gate's row.
   *
   * @return empty if the workspace takes no more events in its state
   */
  public static Optional<RecordedMessage> read(ResultSet row) throws SQLException {
    var unmailed = RecordedEvent.ids(row, "unmailed");
    return RecordedEvent.read(row).map(event -> new RecordedMessage(event, unmailed));
  }
}
