package fi.opastin.platform.database;

import fi.opastin.platform.database.StatementRepository.RowReader;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements of background work, in its own role; each is a transaction of its own. */
@ApplicationScoped
public class BackgroundStatementRepository {

  private final AgroalDataSource database;

  BackgroundStatementRepository(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  /**
   * All rows that a statement answers.
   *
   * @param parameters in the order of the question marks
   */
  public <T> List<T> rows(String sql, RowReader<T> reader, @Nullable Object... parameters)
      throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      StatementRepository.bind(statement, parameters);
      try (var rows = statement.executeQuery()) {
        var found = new ArrayList<T>();
        while (rows.next()) {
          found.add(reader.read(rows));
        }
        return found;
      }
    }
  }

  /**
   * Carries out a statement that answers nothing.
   *
   * @param parameters in the order of the question marks
   * @return how many rows it has changed
   */
  public int update(String sql, @Nullable Object... parameters) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      StatementRepository.bind(statement, parameters);
      return statement.executeUpdate();
    }
  }
}
