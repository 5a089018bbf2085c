package fi.opastin.guidance.accesslog;

import fi.opastin.access.Ground;
import fi.opastin.access.Standing;
import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** How the access log is told where there is no page to translate it: in downloads and archive. */
@ApplicationScoped
public class LogWords {

  private final Map<Language, Properties> words = new EnumMap<>(Language.class);

  LogWords() {
    for (var language : Language.values()) {
      words.put(language, read("/texts/access-log/" + language.code() + ".properties"));
    }
  }

  /** What somebody did, as "read the messages"; an action without words is told by its kind. */
  public String action(String id, LogKind kind, Language language) {
    var key = "action." + id;
    return of(has(key, language) ? key : "kind." + kind, language);
  }

  /** On which ground somebody was there. */
  public String ground(Ground ground, Language language) {
    return of("ground." + ground, language);
  }

  /** What somebody was in the workspace. */
  public String role(Standing standing, Language language) {
    return of("role." + standing, language);
  }

  boolean has(String key, Language language) {
    return of(language).containsKey(key);
  }

  String of(String key, Language language) {
    return Objects.requireNonNull(of(language).getProperty(key), key);
  }

  private Properties of(Language language) {
    return Objects.requireNonNull(words.get(language));
  }

  private static Properties read(String name) {
    try (var stream = Objects.requireNonNull(LogWords.class.getResourceAsStream(name), name);
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      var properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
