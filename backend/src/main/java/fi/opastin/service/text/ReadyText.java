package fi.opastin.service.text;

import fi.opastin.platform.database.ReleasedContent;
import fi.opastin.platform.web.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;

/** A text of the service that comes with a release. */
public final class ReadyText extends ReleasedContent {

  private String kind = "";
  private int version = 1;

  /** Which text; named in the change. */
  public void setKind(String kind) {
    this.kind = kind;
  }

  /** Which version of it; where the change names none, the first. */
  public void setVersion(String version) {
    this.version = Integer.parseInt(version);
  }

  @Override
  protected String name() {
    return "%s-%d".formatted(kind, version);
  }

  @Override
  protected void publish(JdbcConnection connection)
      throws IOException, SQLException, DatabaseException {
    if (!isSuperseded(kind, version)) {
      ReadyTextRow.publish(connection, TextKind.of(kind), version, read(kind, version));
    }
  }

  /**
   * Whether the release brings a later version too: who begins with it begins with that one, and
   * not with two that are in force from the same day.
   */
  static boolean isSuperseded(String kind, int version) {
    return exists("service-texts/%s-%d.fi.md".formatted(kind, version + 1));
  }

  /** The text in each language: its title on the first line, its body below. */
  static Map<Language, Written> read(String kind, int version) throws IOException {
    var all = new EnumMap<Language, Written>(Language.class);
    for (var language : Language.values()) {
      all.put(language, read("%s-%d.%s.md".formatted(kind, version, language.code())));
    }
    return all;
  }

  private static Written read(String file) throws IOException {
    try (var stream = open("service-texts/" + file)) {
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      var end = text.indexOf('\n');
      if (!text.startsWith("# ") || end < 0) {
        throw new IOException("no title in " + file);
      }
      return new Written(text.substring(2, end).strip(), text.substring(end).strip());
    }
  }

  /** A text in one language. */
  record Written(String title, String body) {}
}
