package fi.opastin.platform.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the database answers to the attempt to take a key.
 *
 * @param earlierDigest of the request that used it before; else null
 * @param earlierResource what that one created; else null
 */
public record KeyAnswer(
    Outcome outcome, byte @Nullable [] earlierDigest, @Nullable UUID earlierResource) {

  /** What became of the attempt. */
  public enum Outcome {
    TAKEN,
    /** Another transaction handles the same key. */
    IN_FLIGHT,
    USED_BEFORE
  }

  /** From the columns {@code outcome, earlier_digest, earlier_resource}, which begin there. */
  public static KeyAnswer read(ResultSet row, int column) throws SQLException {
    return new KeyAnswer(
        Outcome.valueOf(row.getString(column)),
        row.getBytes(column + 1),
        row.getObject(column + 2, UUID.class));
  }
}
