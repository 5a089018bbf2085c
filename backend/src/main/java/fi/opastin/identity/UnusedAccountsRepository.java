package fi.opastin.identity;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Customers' accounts that no workspace holds, in background work. */
@ApplicationScoped
class UnusedAccountsRepository {

  private static final String FIND =
      """
      select a.id from account a
      where a.kind = 'CUSTOMER' and a.created_at < ? and a.id > ?
        and not exists (select from participation p where p.account_id = a.id)
      order by a.id limit ?\
      """;

  private final AgroalDataSource database;

  UnusedAccountsRepository(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  List<UUID> customers(Instant createdBefore, UUID after, int limit) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(FIND)) {
      statement.setObject(1, createdBefore.atOffset(ZoneOffset.UTC));
      statement.setObject(2, after);
      statement.setInt(3, limit);
      var ids = new ArrayList<UUID>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getObject(1, UUID.class));
        }
      }
      return ids;
    }
  }
}
