package fi.opastin.identity.organisation;

import fi.opastin.identity.organisation.OrganisationLogin.Paths;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The OpenID providers by which people may log in now, read apart from any use case. */
@ApplicationScoped
class LoginInUseRepository {

  private static final String IN_USE =
      """
      select id, service_provider_id, issuer, authorization_path, token_path, keys_path, logout_path
      from organisation_login where enabled order by issuer, id\
      """;

  private final AgroalDataSource database;

  LoginInUseRepository(AgroalDataSource database) {
    this.database = database;
  }

  List<LoginInUse> all() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(IN_USE);
        var rows = statement.executeQuery()) {
      var found = new ArrayList<LoginInUse>();
      while (rows.next()) {
        found.add(
            new LoginInUse(
                rows.getObject(1, UUID.class),
                rows.getObject(2, UUID.class),
                rows.getString(3),
                paths(rows)));
      }
      return List.copyOf(found);
    }
  }

  private static @Nullable Paths paths(ResultSet row) throws SQLException {
    var keys = row.getString(6);
    return keys == null
        ? null
        : new Paths(row.getString(4), row.getString(5), keys, row.getString(7));
  }
}
