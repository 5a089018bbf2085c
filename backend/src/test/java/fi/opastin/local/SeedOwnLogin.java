package fi.opastin.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * One organisation with an OpenID provider of its own, and an expert who logs in there: the second
 * of the identity provider's issuers for organisations.
 */
public final class SeedOwnLogin {

  /** The row; the identity provider knows the application at its addresses. */
  public static final UUID LOGIN = UUID.fromString("01930000-0000-7000-8000-000000000401");

  /** The expert's account. */
  public static final UUID VILMA = UUID.fromString("01930000-0000-7000-8000-000000000191");

  private static final String ORGANISATION = "well-being";

  private SeedOwnLogin() {}

  /**
   * Adds what is not there yet.
   *
   * @param connection of a superuser: no one else sees all of it
   * @param keys folder of the service's keys
   * @param issuer of the organisation's own OpenID provider
   */
  public static void insert(Connection connection, Path keys, String issuer) throws SQLException {
    var organisation =
        Seed.read().providers().stream()
            .filter(provider -> provider.key().equals(ORGANISATION))
            .findFirst()
            .orElseThrow();
    var vilma =
        new Seed.Member(
            VILMA,
            "own-vilma",
            ORGANISATION,
            "Vilma Valmentaja",
            "Valmentaja",
            "vilma.valmentaja@wellbeing.example",
            "fi",
            List.of("EXPERT"),
            false);
    new Seed(List.of(organisation), List.of(vilma)).insert(connection, keys, issuer);
    try (var statement =
        connection.prepareStatement(
            """
            insert into opastin.organisation_login (id, service_provider_id, issuer, client_id, enabled)
            values (?, ?, ?, 'opastin', true)
            on conflict (id) do update set issuer = excluded.issuer\
            """)) {
      statement.setObject(1, LOGIN);
      statement.setObject(2, organisation.id());
      statement.setString(3, issuer);
      statement.executeUpdate();
    }
    connection.commit();
  }
}
