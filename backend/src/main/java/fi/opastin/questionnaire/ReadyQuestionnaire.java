package fi.opastin.questionnaire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.platform.database.ReleasedContent;
import java.io.IOException;
import java.sql.SQLException;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;

/** A questionnaire that comes with a release of the service. */
public final class ReadyQuestionnaire extends ReleasedContent {

  private String resource = "";

  /** Where its FHIR JSON is on the class path; named in the change. */
  public void setResource(String resource) {
    this.resource = resource;
  }

  @Override
  protected String name() {
    return resource;
  }

  @Override
  protected void publish(JdbcConnection connection)
      throws IOException, SQLException, DatabaseException {
    ReadyQuestionnaireRow.publish(connection, read(resource));
  }

  /** What a resource says, which must be whole. */
  static Definition read(String resource) throws IOException {
    try (var stream = open(resource)) {
      var definition = Definition.of((ObjectNode) new ObjectMapper().readTree(stream));
      if (definition.form().isEmpty()) {
        throw new IOException(resource + ": " + definition.faults());
      }
      return definition;
    }
  }
}
