package fi.opastin;

import fi.opastin.access.seal.VerifyAccessLog;
import fi.opastin.identity.staff.FirstAdministrator;
import fi.opastin.platform.crypto.KeyFiles;
import fi.opastin.platform.database.Migrations;
import fi.opastin.platform.time.SystemTime;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import fi.opastin.retention.RetentionCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Starts the API, or runs one of its commands without starting it:
 *
 * <ul>
 *   <li>{@code migrate} brings the database up to date (OPASTIN_DATABASE_URL,
 *       OPASTIN_OWNER_PASSWORD)
 *   <li>{@code generate-keys <folder>} makes the keys that are missing
 *   <li>{@code first-administrator <organisation> <name> <e-mail> <language> <issuer>} prints the
 *       link for the first administrator of the service (OPASTIN_DATABASE_URL,
 *       OPASTIN_OWNER_PASSWORD, OPASTIN_KEYS, OPASTIN_ORIGIN)
 *   <li>{@code verify-access-log <public keys> [<known chains>]} proves that the access log is as
 *       it was sealed (OPASTIN_DATABASE_URL, OPASTIN_AUDIT_PASSWORD)
 *   <li>{@code retention} sweeps once without serving anybody: after a restore
 * </ul>
 */
@QuarkusMain
public final class Main {

  /** What would let somebody in or begin work of its own. */
  private static final List<String> SERVING =
      List.of(
          "quarkus.http.host-enabled",
          "quarkus.management.host-enabled",
          "quarkus.scheduler.enabled");

  private Main() {}

  public static void main(String... args) throws Exception {
    switch (args.length == 0 ? "" : args[0]) {
      case "migrate" ->
          Migrations.run(required("OPASTIN_DATABASE_URL"), required("OPASTIN_OWNER_PASSWORD"));
      case "generate-keys" -> KeyFiles.generate(Path.of(args[1]));
      case "first-administrator" -> System.exit(firstAdministrator(args));
      case "verify-access-log" -> System.exit(verifyAccessLog(args));
      case "retention" -> {
        for (var part : SERVING) {
          System.setProperty(part, "false");
        }
        Quarkus.run(RetentionCommand.class, args);
      }
      default -> Quarkus.run(args);
    }
  }

  private static int firstAdministrator(String... args) throws Exception {
    return FirstAdministrator.run(
        required("OPASTIN_DATABASE_URL"),
        required("OPASTIN_OWNER_PASSWORD"),
        Path.of(required("OPASTIN_KEYS")),
        required("OPASTIN_ORIGIN"),
        new FirstAdministrator.Wish(
            args[1], args[2], new EmailAddress(args[3]), Language.of(args[4]), args[5]),
        SystemTime.now(),
        System.out);
  }

  private static int verifyAccessLog(String... args) throws Exception {
    return VerifyAccessLog.run(
        required("OPASTIN_DATABASE_URL"),
        required("OPASTIN_AUDIT_PASSWORD"),
        Path.of(args[1]),
        Arrays.stream(args).skip(2).findFirst().map(Path::of),
        System.out);
  }

  private static String required(String variable) {
    var value = System.getenv(variable);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(variable + " is not set");
    }
    return value;
  }
}
