package fi.opastin;

import fi.opastin.platform.crypto.KeyFiles;
import fi.opastin.platform.database.Migrations;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;

/**
 * Starts the API, or runs one of its commands without starting it:
 *
 * <ul>
 *   <li>{@code migrate} brings the database up to date (OPASTIN_DATABASE_URL,
 *       OPASTIN_OWNER_PASSWORD)
 *   <li>{@code generate-keys <folder>} makes the keys that are missing
 * </ul>
 */
@QuarkusMain
public final class Main {

  private Main() {}

  public static void main(String... args) throws Exception {
    switch (args.length == 0 ? "" : args[0]) {
      case "migrate" ->
          Migrations.run(required("OPASTIN_DATABASE_URL"), required("OPASTIN_OWNER_PASSWORD"));
      case "generate-keys" -> KeyFiles.generate(Path.of(args[1]));
      default -> Quarkus.run(args);
    }
  }

  private static String required(String variable) {
    var value = System.getenv(variable);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(variable + " is not set");
    }
    return value;
  }
}
