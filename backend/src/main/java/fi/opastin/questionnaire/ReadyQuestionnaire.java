package fi.opastin.questionnaire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.DatabaseException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;

/**
 * A step of the migration: publishes a questionnaire that comes with the service, so that a new
 * service has it. From then on it is the administrator's, who can go on with a version of their
 * own.
 */
public final class ReadyQuestionnaire implements CustomTaskChange {

  private String resource = "";

  /** Where its FHIR JSON is on the class path; named in the change. */
  public void setResource(String resource) {
    this.resource = resource;
  }

  @Override
  public void execute(Database database) throws CustomChangeException {
    try {
      ReadyQuestionnaireRow.publish((JdbcConnection) database.getConnection(), read(resource));
    } catch (IOException | SQLException | DatabaseException e) {
      throw new CustomChangeException(resource, e);
    }
  }

  /** What a resource says, which must be whole. */
  static Definition read(String resource) throws IOException {
    try (var stream = ReadyQuestionnaire.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("no resource " + resource);
      }
      var definition = Definition.of((ObjectNode) new ObjectMapper().readTree(stream));
      if (definition.form().isEmpty()) {
        throw new IOException(resource + ": " + definition.faults());
      }
      return definition;
    }
  }

  @Override
  public String getConfirmationMessage() {
    return "published " + resource;
  }

  @Override
  public void setUp() {
    // needs nothing
  }

  @Override
  public void setFileOpener(ResourceAccessor resourceAccessor) {
    // reads from the class path
  }

  @Override
  public ValidationErrors validate(Database database) {
    return new ValidationErrors();
  }
}
