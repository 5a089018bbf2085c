package fi.opastin.testing;

import fi.opastin.access.Role;
import fi.opastin.local.Seed;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.crypto.LookupHash;
import fi.opastin.platform.database.Ids;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People for tests: the staff of the seed, and customers of one's own. */
public final class Fixtures {

  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final AtomicInteger CUSTOMERS = new AtomicInteger();

  private Fixtures() {}

  /**
   * Somebody with an account.
   *
   * @param role in which they log in
   */
  public record Person(UUID accountId, String name, Role role) {

    /** Begins a session; gives the value of the header {@code Cookie}. */
    public String cookie() {
      return TestSessions.of(accountId, role);
    }
  }

  /** A customer with an account. */
  public record Customer(Person person, String identityCode, String email) {

    public UUID accountId() {
      return person.accountId();
    }

    /** Begins a session; gives the value of the header {@code Cookie}. */
    public String cookie() {
      return person.cookie();
    }
  }

  /** Expert of the employment provider. */
  public static Person elina() {
    return staff("expert-elina");
  }

  /** Another expert of the same provider. */
  public static Person markus() {
    return staff("expert-markus");
  }

  /** Expert of the education provider. */
  public static Person olga() {
    return staff("expert-olga");
  }

  /** Expert of the well-being provider. */
  public static Person henrik() {
    return staff("expert-henrik");
  }

  /** Administrator of the employment provider. */
  public static Person paula() {
    return staff("admin-paula");
  }

  /** Service administrator. */
  public static Person sami() {
    return staff("service-sami");
  }

  /** Member of a provider's staff, by the subject of the seed. */
  public static Person staff(String subject) {
    return Seed.read().staff().stream()
        .filter(member -> member.subject().equals(subject))
        .map(member ->
            new Person(member.id(), member.name(), Role.valueOf(member.roles().getFirst())))
        .findFirst()
        .orElseThrow();
  }

  /** A service provider, by the key of the seed: employment, education, well-being. */
  public static UUID provider(String key) {
    return Seed.read().providers().stream()
        .filter(provider -> provider.key().equals(key))
        .map(Seed.Provider::id)
        .findFirst()
        .orElseThrow();
  }

  /** A new customer, with an identity code that no other customer has. */
  public static Customer customer(String name) {
    var number = CUSTOMERS.incrementAndGet();
    return customer(name, identityCode(number), "customer" + number + "@example.org");
  }

  /** A new customer. */
  public static Customer customer(String name, String identityCode, String email) {
    try {
      var keys = Path.of(Database.setting("OPASTIN_KEYS"));
      var keysets = Keysets.fromFolder(keys);
      var id = Ids.next();
      var keyset = keysets.create(id);
      var cipher = keysets.open(id, keyset);
      Database.execute(
          "insert into account (id, kind, language, keyset, created_at) values (?, 'CUSTOMER', 'fi', ?, ?)",
          id,
          keyset,
          OffsetDateTime.now(ZoneOffset.UTC));
      Database.execute(
          """
          insert into customer (account_id, identity_code_lookup, identity_code, name, email)
          values (?, ?, ?, ?, ?)\
          """,
          id,
          LookupHash.fromFolder(keys).of("identity-code", identityCode),
          cipher.encrypt(id, "identity-code", identityCode),
          cipher.encrypt(id, "name", name),
          cipher.encrypt(id, "email", email));
      return new Customer(new Person(id, name, Role.CUSTOMER), identityCode, email);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The customer with this identity code: one of the identity provider's people. */
  public static Customer customerOf(String name, String identityCode) {
    return find(identityCode)
        .map(id -> new Customer(new Person(id, name, Role.CUSTOMER), identityCode, ""))
        .orElseGet(() -> customer(name, identityCode, "known@example.org"));
  }

  /** The account of the customer with this identity code, if there is one. */
  public static Optional<UUID> find(String identityCode) {
    try {
      var lookup =
          LookupHash.fromFolder(Path.of(Database.setting("OPASTIN_KEYS")))
              .of("identity-code", identityCode);
      return Database.value(
          UUID.class, "select account_id from customer where identity_code_lookup = ?", lookup);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Gives a customer a workspace, of which nothing is there but the place in the list. */
  public static void letIn(UUID accountId) {
    var workspace = Ids.next();
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    Database.execute(
        """
        insert into workspace (id, service_provider_id, state, keyset, created_at, accepted_at,
          closes_on, archives_on, deletes_on, due_on)
        values (?, ?, 'ACTIVE', ?, ?, now(), current_date + 90, current_date + 90 + interval '3 months',
          current_date + 90 + interval '15 months', current_date + 60)\
        """,
        workspace,
        provider("employment"),
        new byte[] {0},
        now);
    Database.execute(
        """
        insert into participation (account_id, workspace_id, standing, profile, other_party,
          state, invitation_state, invitation_expires_at, last_event_at, created_at,
          closes_on, archives_on, deletes_on)
        values (?, ?, 'CUSTOMER', ?, ?, 'ACTIVE', 'ACCEPTED', ?, ?, ?,
          current_date + 90, current_date + 90 + interval '3 months', current_date + 90 + interval '15 months')\
        """,
        accountId,
        workspace,
        new byte[] {0},
        new byte[] {0},
        now,
        now,
        now);
  }

  /**
   * A valid personal identity code that belongs to nobody (individual numbers 900–999), the same
   * for the same number.
   */
  public static String identityCode(int number) {
    var day = number % 28 + 1;
    var month = number / 28 % 12 + 1;
    var year = number / (28 * 12) % 60 + 40;
    var individual = 910 + number / (28 * 12 * 60) % 90;
    var digits = "%02d%02d%02d%03d".formatted(day, month, year, individual);
    return "%s-%03d%c"
        .formatted(
            digits.substring(0, 6),
            individual,
            CHECK_CHARACTERS.charAt((int) (Long.parseLong(digits) % 31)));
  }
}
