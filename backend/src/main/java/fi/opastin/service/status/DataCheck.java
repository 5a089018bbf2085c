package fi.opastin.service.status;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;

/** Whether requests get a connection to the database that answers. */
@ApplicationScoped
class DataCheck implements ServiceCheck {

  private static final int PATIENCE_SECONDS = 2;

  private final AgroalDataSource database;

  DataCheck(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public Set<ServicePart> parts() {
    return Set.of(ServicePart.DATA);
  }

  @Override
  public boolean works(ServicePart part) {
    try (var connection = database.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
