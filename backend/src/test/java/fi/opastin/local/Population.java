package fi.opastin.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.time.Finland;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/**
 * Many people and workspaces at once, for load and for long lists: rows with real keysets and
 * ciphertexts, which people would have to make one by one.
 */
public final class Population {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TITLE = "Asiantuntija";

  private final Connection connection;
  private final Keysets keysets;
  private final OffsetDateTime now;
  private final LocalDate today;

  /** Somebody who takes part in workspaces. */
  public record Person(UUID accountId, String name) {}

  /**
   * @param connection of a superuser: no one else may write all of it
   * @param keys folder of the service's keys
   * @param now when all of it comes into being
   */
  public Population(Connection connection, Path keys, Instant now) {
    try {
      this.connection = connection;
      this.keysets = Keysets.fromFolder(keys);
      this.now = now.atOffset(ZoneOffset.UTC);
      this.today = Finland.dayOf(now);
    } catch (GeneralSecurityException e) {
      throw new LocalException("The service's keys cannot be read", e);
    }
  }

  /** A new expert. */
  public Person expert(UUID serviceProviderId, String name) throws SQLException {
    var id = account("EXPERT");
    execute(
        """
        insert into opastin.expert (account_id, service_provider_id, name, title, work_email, issuer, subject, roles)
        values (?, ?, ?, ?, ?, 'population', ?, array['EXPERT'])\
        """,
        id,
        serviceProviderId,
        name,
        TITLE,
        id + "@example.org",
        id.toString());
    return new Person(id, name);
  }

  /** A new customer, with an e-mail address but an identity code that nobody can log in with. */
  public Person customer(String name) throws SQLException {
    var id = account("CUSTOMER");
    var cipher = ofAccount(id);
    execute(
        """
        insert into opastin.customer (account_id, identity_code_lookup, identity_code, name, email)
        values (?, ?, ?, ?, ?)\
        """,
        id,
        id.toString().getBytes(StandardCharsets.US_ASCII),
        cipher.encrypt(id, "identity-code", "none"),
        cipher.encrypt(id, "name", name),
        cipher.encrypt(id, "email", id + "@example.org"));
    return new Person(id, name);
  }

  /** A workspace that is open to its expert and its customer. */
  public UUID workspace(UUID serviceProviderId, Person expert, Person customer)
      throws SQLException {
    var id = Ids.next();
    var keyset = keysets.create(id);
    execute(
        """
        insert into opastin.workspace (id, service_provider_id, state, keyset, created_at, accepted_at,
          closes_on, archives_on, deletes_on, due_on)
        values (?, ?, 'ACTIVE', ?, ?, ?, ?, ?, ?, ?)\
        """,
        id,
        serviceProviderId,
        keyset,
        now,
        now,
        today.plusMonths(3),
        today.plusMonths(3).plusMonths(3),
        today.plusMonths(3).plusMonths(15),
        today.plusMonths(3).minusDays(30));
    var cipher = keysets.open(id, keyset);
    participate(
        id,
        expert,
        "FOUNDER",
        cipher,
        Map.of("name", expert.name(), "title", TITLE),
        Map.of("name", customer.name()));
    participate(
        id,
        customer,
        "CUSTOMER",
        cipher,
        Map.of("name", customer.name()),
        Map.of("name", expert.name(), "serviceProviderId", serviceProviderId.toString()));
    execute(
        "update opastin.participation set service_provider_id = ? where workspace_id = ? and account_id = ?",
        serviceProviderId,
        id,
        expert.accountId());
    return id;
  }

  private UUID account(String kind) throws SQLException {
    var id = Ids.next();
    execute(
        "insert into opastin.account (id, kind, language, keyset, created_at) values (?, ?, 'fi', ?, ?)",
        id,
        kind,
        keysets.create(id),
        now);
    return id;
  }

  private void participate(
      UUID workspaceId,
      Person person,
      String standing,
      FieldCipher ofWorkspace,
      Map<String, String> profile,
      Map<String, String> otherParty)
      throws SQLException {
    execute(
        """
        insert into opastin.participation (account_id, workspace_id, standing, content_open_at, profile, other_party,
          state, invitation_state, invitation_expires_at, last_event_at, created_at,
          closes_on, archives_on, deletes_on)
        values (?, ?, ?, ?, ?, ?, 'ACTIVE', 'ACCEPTED', ?, ?, ?, ?, ?, ?)\
        """,
        person.accountId(),
        workspaceId,
        standing,
        now,
        ofWorkspace.encrypt(person.accountId(), "profile", json(profile)),
        ofAccount(person.accountId()).encrypt(workspaceId, "other-party", json(otherParty)),
        now,
        now,
        now,
        today.plusMonths(3),
        today.plusMonths(6),
        today.plusMonths(18));
  }

  private FieldCipher ofAccount(UUID id) throws SQLException {
    try (var statement =
        connection.prepareStatement("select keyset from opastin.account where id = ?")) {
      statement.setObject(1, id);
      try (var row = statement.executeQuery()) {
        row.next();
        return keysets.open(id, row.getBytes(1));
      }
    }
  }

  private void execute(String sql, Object... parameters) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }

  private static String json(Map<String, String> value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
