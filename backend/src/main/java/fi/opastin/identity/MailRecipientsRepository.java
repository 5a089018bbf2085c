package fi.opastin.identity;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what letters need of an account, in background work. */
@ApplicationScoped
class MailRecipientsRepository {

  /**
   * @param customerEmail encrypted; null if none was given or the account is an expert's
   * @param workEmail null if the account is a customer's or a disabled expert's
   */
  record Row(
      String language,
      byte[] keyset,
      byte @Nullable [] customerEmail,
      @Nullable String workEmail) {}

  private static final String FIND =
      """
      select a.language, a.keyset, c.email, e.work_email
      from account a
      left join customer c on c.account_id = a.id
      left join expert e on e.account_id = a.id and e.disabled_at is null
      where a.id = ?\
      """;

  private final AgroalDataSource database;

  MailRecipientsRepository(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  Optional<Row> find(UUID accountId) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(FIND)) {
      statement.setObject(1, accountId);
      try (var rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new Row(rows.getString(1), rows.getBytes(2), rows.getBytes(3), rows.getString(4)))
            : Optional.empty();
      }
    }
  }
}
