package fi.opastin.questionnaire;

import fi.opastin.questionnaire.form.Form;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * The published questionnaires whose first page says that answers are used for statistics (G8), for
 * whoever counts them: read as background work, without anybody who has entered.
 */
@ApplicationScoped
public class CountedForms {

  private static final String FIND =
      """
      select url, owner_id, definition from questionnaire
      where used_for_statistics and state <> 'draft' and form_version = ?\
      """;

  private final AgroalDataSource database;
  private final QuestionnaireJson json;

  CountedForms(@DataSource("jobs") AgroalDataSource database, QuestionnaireJson json) {
    this.database = database;
    this.json = json;
  }

  /**
   * One of them, be it offered still or not.
   *
   * @param wanted tells it by its address and by whose it is; empty: the service's own
   */
  public Optional<Form> find(int formVersion, BiPredicate<String, Optional<UUID>> wanted) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(FIND)) {
      statement.setInt(1, formVersion);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var owner = Optional.ofNullable(rows.getObject(2, UUID.class));
          if (wanted.test(rows.getString(1), owner)) {
            return Optional.of(json.definition(rows.getString(3)).whole());
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("questionnaires cannot be read now", e);
    }
    return Optional.empty();
  }
}
