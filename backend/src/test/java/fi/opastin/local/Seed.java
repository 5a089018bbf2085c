package fi.opastin.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.platform.crypto.Keysets;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Data to begin with on a developer's machine and in tests: service providers and their staff, from
 * {@code dev/seed.json}. Their names and addresses are those of the identity provider's people.
 */
public record Seed(List<Provider> providers, List<Member> staff) {

  /** A service provider; staff refer to it by its key. */
  public record Provider(
      UUID id,
      String key,
      String sector,
      Map<String, String> name,
      int expectedAnswerDays,
      List<String> languages,
      List<String> municipalities,
      String email,
      String phone,
      String webAddress,
      String privacyNotice,
      String dataProtectionEmail) {}

  /**
   * Somebody of a provider's staff.
   *
   * @param subject who the organisations' identity provider says it is
   * @param handlesContacts whether they read what is sent with the provider's contact form
   */
  public record Member(
      UUID id,
      String subject,
      String provider,
      String name,
      String title,
      String email,
      String language,
      List<String> roles,
      boolean handlesContacts) {}

  /** What the file says. */
  public static Seed read() {
    try {
      return new ObjectMapper()
          .readValue(Folders.root().resolve("dev/seed.json").toFile(), Seed.class);
    } catch (IOException e) {
      throw new LocalException("dev/seed.json cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Adds what is not there yet.
   *
   * @param connection of a superuser: no one else sees all of it
   * @param keys folder of the service's keys
   * @param organisationIssuer whose subjects the staff are
   */
  public void insert(Connection connection, Path keys, String organisationIssuer)
      throws SQLException {
    try {
      var keysets = Keysets.fromFolder(keys);
      connection.setAutoCommit(false);
      insertProviders(connection);
      insertAccounts(connection, keysets);
      insertIssuers(connection, organisationIssuer);
      insertExperts(connection, organisationIssuer);
      acceptTerms(connection);
      connection.commit();
    } catch (GeneralSecurityException e) {
      throw new LocalException("The service's keys cannot be read", e);
    }
  }

  private void insertProviders(Connection connection) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into opastin.service_provider (id, sector, name_fi, name_sv, name_en, expected_answer_days,
              languages, whole_country, municipalities, email, phone, web_address, privacy_notice,
              data_protection_email)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
            """)) {
      for (var provider : providers) {
        statement.setObject(1, provider.id());
        statement.setString(2, provider.sector());
        statement.setString(3, provider.name().get("fi"));
        statement.setString(4, provider.name().get("sv"));
        statement.setString(5, provider.name().get("en"));
        statement.setInt(6, provider.expectedAnswerDays());
        statement.setArray(7, texts(connection, provider.languages()));
        statement.setBoolean(8, provider.municipalities().isEmpty());
        statement.setArray(9, texts(connection, provider.municipalities()));
        statement.setString(10, provider.email());
        statement.setString(11, provider.phone());
        statement.setString(12, provider.webAddress());
        statement.setString(13, provider.privacyNotice());
        statement.setString(14, provider.dataProtectionEmail());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void insertIssuers(Connection connection, String issuer) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into opastin.organisation_issuer (service_provider_id, issuer)
            values (?, ?) on conflict do nothing\
            """)) {
      for (var provider : providers) {
        statement.setObject(1, provider.id());
        statement.setString(2, issuer);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static Array texts(Connection connection, List<String> texts) throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }

  private void insertAccounts(Connection connection, Keysets keysets) throws SQLException {
    var now = Timestamp.from(Instant.now());
    try (var statement =
        connection.prepareStatement(
            """
            insert into opastin.account (id, kind, language, keyset, created_at)
            values (?, 'EXPERT', ?, ?, ?) on conflict do nothing\
            """)) {
      for (var member : staff) {
        statement.setObject(1, member.id());
        statement.setString(2, member.language());
        statement.setBytes(3, keysets.create(member.id()));
        statement.setTimestamp(4, now);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void insertExperts(Connection connection, String issuer) throws SQLException {
    var ids = providers.stream().collect(Collectors.toMap(Provider::key, Provider::id));
    try (var statement =
        connection.prepareStatement(
            """
            insert into opastin.expert (account_id, service_provider_id, name, title, work_email, issuer, subject, roles,
              handles_contacts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (account_id) do update set issuer = excluded.issuer\
            """)) {
      for (var member : staff) {
        statement.setObject(1, member.id());
        statement.setObject(2, ids.get(member.provider()));
        statement.setString(3, member.name());
        statement.setString(4, member.title());
        statement.setString(5, member.email());
        statement.setString(6, issuer);
        statement.setString(7, member.subject());
        statement.setArray(8, texts(connection, member.roles()));
        statement.setBoolean(9, member.handlesContacts());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** The staff has been here before. */
  private void acceptTerms(Connection connection) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into opastin.terms_acceptance (account_id, text_id, accepted_at)
            select ?, id, ? from opastin.service_text where kind = 'TERMS' and number = 1
            on conflict do nothing\
            """)) {
      for (var member : staff) {
        statement.setObject(1, member.id());
        statement.setTimestamp(2, Timestamp.from(Instant.now()));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
