package fi.opastin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords of the database's roles: random, made once, kept in a file of this machine. */
public record Passwords(String superuser, String owner, String app, String jobs, String audit) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** New ones that are not kept. */
  public static Passwords random() {
    return new Passwords(one(), one(), one(), one(), one());
  }

  /** Those of the file; made if it is missing. */
  static Passwords keptIn(Path file) {
    try {
      if (!Files.exists(file)) {
        write(file, random());
      }
      var kept = new Properties();
      try (var reader = Files.newBufferedReader(file)) {
        kept.load(reader);
      }
      return new Passwords(
          kept.getProperty("superuser"),
          kept.getProperty("owner"),
          kept.getProperty("app"),
          kept.getProperty("jobs"),
          // a file of an earlier version has none
          kept.getProperty("audit", one()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, Passwords passwords) throws IOException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        file,
        """
        superuser=%s
        owner=%s
        app=%s
        jobs=%s
        audit=%s
        """
            .formatted(
                passwords.superuser(),
                passwords.owner(),
                passwords.app(),
                passwords.jobs(),
                passwords.audit()));
  }

  private static String one() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Passwords[…]";
  }
}
