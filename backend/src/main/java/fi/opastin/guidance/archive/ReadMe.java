package fi.opastin.guidance.archive;

import fi.opastin.platform.web.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Tells what is in the ZIP, and how to verify it without the service. */
final class ReadMe {

  private ReadMe() {}

  static String text(Download of, URI origin) {
    var words = of.words();
    return template(words.language())
        .replace("{0}", words.of(of.basics().controller().name()))
        .replace("{1}", words.time(of.at()))
        .replace("{2}", origin + "/" + words.language().code() + "/archive-verification");
  }

  private static String template(Language language) {
    var name = "/texts/archive/readme." + language.code() + ".txt";
    try (var file = Objects.requireNonNull(ReadMe.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
