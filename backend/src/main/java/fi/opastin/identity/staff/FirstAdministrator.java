package fi.opastin.identity.staff;

import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.crypto.LinkToken;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * The command {@code first-administrator}: makes the account of the first administrator of the
 * service and prints the link that binds it to their login. As long as nobody has used one, it can
 * be run again; afterwards it refuses.
 */
public final class FirstAdministrator {

  private static final Period LINK_VALIDITY = Period.ofDays(7);
  private static final String ADD =
      "select gate.first_administrator(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private FirstAdministrator() {}

  /**
   * Who it is, and from where they log in.
   *
   * @param organisation name of the organisation that keeps the service; not in the directory
   * @param issuer of the OpenID provider, as it stands in its ID tokens
   */
  public record Wish(
      String organisation, String name, EmailAddress email, Language language, String issuer) {}

  /**
   * @param url JDBC address of the database
   * @param ownerPassword password of {@code opastin_owner}
   * @param keys folder of the service's keys
   * @param origin address of the service, for the link
   * @return exit code: 0 if the link has been printed, 1 if the service has an administrator
   */
  public static int run(
      String url,
      String ownerPassword,
      Path keys,
      String origin,
      Wish wish,
      Instant now,
      PrintStream out)
      throws SQLException, GeneralSecurityException {
    var account = Ids.next();
    var token = LinkToken.create();
    var until = now.atOffset(ZoneOffset.UTC).plus(LINK_VALIDITY);
    try (var connection = DriverManager.getConnection(url, "opastin_owner", ownerPassword);
        var statement = connection.prepareStatement(ADD)) {
      statement.setObject(1, account);
      statement.setObject(2, Ids.next());
      statement.setString(3, wish.organisation());
      statement.setString(4, wish.name());
      statement.setString(5, wish.email().value());
      statement.setString(6, wish.language().code());
      statement.setString(7, wish.issuer());
      statement.setBytes(8, Keysets.fromFolder(keys).create(account));
      statement.setBytes(9, token.hash());
      statement.setObject(10, until);
      statement.setObject(11, now.atOffset(ZoneOffset.UTC));
      try (var row = statement.executeQuery()) {
        if (!row.next() || !row.getBoolean(1)) {
          out.println("The service has an administrator, who can add others.");
          return 1;
        }
      }
    }
    out.printf("%s/%s/staff-link#%s%n", origin, wish.language().code(), token.value());
    return 0;
  }
}
