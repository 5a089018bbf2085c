package fi.opastin.service.text;

import fi.opastin.platform.web.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.DatabaseException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;

/**
 * A step of the migration: publishes the first version of a text, so that a new service has it.
 * From then on it is the service administrator's.
 */
public final class ReadyText implements CustomTaskChange {

  private String kind = "";

  /** Which text; named in the change. */
  public void setKind(String kind) {
    this.kind = kind;
  }

  @Override
  public void execute(Database database) throws CustomChangeException {
    try {
      ReadyTextRow.publish(
          (JdbcConnection) database.getConnection(), TextKind.of(kind), read(kind));
    } catch (IOException | SQLException | DatabaseException e) {
      throw new CustomChangeException(kind, e);
    }
  }

  /** The text in each language: its title on the first line, its body below. */
  static Map<Language, Written> read(String kind) throws IOException {
    var all = new EnumMap<Language, Written>(Language.class);
    for (var language : Language.values()) {
      all.put(language, read(kind, language));
    }
    return all;
  }

  private static Written read(String kind, Language language) throws IOException {
    var resource = "service-texts/%s-1.%s.md".formatted(kind, language.code());
    try (var stream = ReadyText.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("no resource " + resource);
      }
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      var end = text.indexOf('\n');
      if (!text.startsWith("# ") || end < 0) {
        throw new IOException("no title in " + resource);
      }
      return new Written(text.substring(2, end).strip(), text.substring(end).strip());
    }
  }

  /** A text in one language. */
  record Written(String title, String body) {}

  @Override
  public String getConfirmationMessage() {
    return "published " + kind;
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
