package fi.opastin.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Statements that go to the database as they are, on the transaction's connection and past the
 * persistence context, which writes nothing before them. For the few that every request goes
 * through: to bind parameters and map a row, a native query costs more than the database.
 */
@ApplicationScoped
public class StatementRepository {

  private final EntityManager entityManager;

  StatementRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Makes something of the row on which a result stands. */
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * The one row that a statement answers.
   *
   * @param parameters in the order of the question marks
   */
  public <T> T row(String sql, RowReader<T> reader, @Nullable Object... parameters) {
    return entityManager
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (var rows = statement.executeQuery()) {
              if (!rows.next()) {
                throw new SQLException("no row");
              }
              return reader.read(rows);
            }
          }
        });
  }

  static void bind(PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      var value = parameters[i];
      statement.setObject(
          i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
    }
  }
}
