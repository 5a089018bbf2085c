package fi.opastin.identity;

import fi.opastin.platform.database.BackgroundStatementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
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

  private final BackgroundStatementRepository statements;

  MailRecipientsRepository(BackgroundStatementRepository statements) {
    this.statements = statements;
  }

  Optional<Row> find(UUID accountId) throws SQLException {
    return statements.rows(FIND, MailRecipientsRepository::row, accountId).stream().findFirst();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(row.getString(1), row.getBytes(2), row.getBytes(3), row.getString(4));
  }
}
