package fi.opastin.local;

import fi.opastin.platform.crypto.Keysets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A few contacts to begin with on a developer's machine, as if they had just been sent. */
final class SeedContacts {

  private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
  private static final UUID EMPLOYMENT = UUID.fromString("01930000-0000-7000-8000-000000000001");

  private static final List<Contact> CONTACTS =
      List.of(
          new Contact(
              1,
              EMPLOYMENT,
              "WISH_FOR_GUIDANCE",
              "fi",
              "Olen vaihtamassa alaa ja haluaisin ohjausta.",
              3),
          new Contact(2, EMPLOYMENT, "QUESTION", "sv", "Kan jag få handledning på svenska?", 2),
          new Contact(
              3,
              EMPLOYMENT,
              "ACCESSIBILITY",
              "en",
              "The list of providers is hard to use by keyboard.",
              1),
          new Contact(4, null, "FEEDBACK", "fi", "Palvelu on selkeä, kiitos!", 1));

  private SeedContacts() {}

  /**
   * @param provider null: to the service itself
   * @param daysAgo when it was sent
   */
  private record Contact(
      int number, @Nullable UUID provider, String kind, String language, String text, int daysAgo) {

    UUID id() {
      return UUID.fromString("01930000-0000-7000-8000-00000000030%d".formatted(number));
    }

    String reference() {
      return "SEED%d-00000".formatted(number);
    }

    @Nullable LocalDate dueOn(LocalDate sentOn) {
      return kind.equals("ACCESSIBILITY") ? sentOn.plusDays(14) : null;
    }
  }

  /**
   * Adds those that are not there yet.
   *
   * @param connection of a superuser, without automatic commits
   * @param keys folder of the service's keys
   */
  static void insert(Connection connection, Path keys, Instant now) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into opastin.contact (id, provider_id, reference, kind, language, keyset, text,
              request_digest, sent_at, due_on, gone_on, state, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NEW', ?) on conflict do nothing\
            """)) {
      var keysets = Keysets.fromFolder(keys);
      for (var contact : CONTACTS) {
        var sentAt = now.minus(contact.daysAgo(), ChronoUnit.DAYS);
        var sentOn = LocalDate.ofInstant(sentAt, FINLAND);
        var keyset = keysets.create(contact.id());
        statement.setObject(1, contact.id());
        statement.setObject(2, contact.provider());
        statement.setString(3, contact.reference());
        statement.setString(4, contact.kind());
        statement.setString(5, contact.language());
        statement.setBytes(6, keyset);
        statement.setBytes(
            7, keysets.open(contact.id(), keyset).encrypt(contact.id(), "text", contact.text()));
        statement.setBytes(8, new byte[0]);
        statement.setObject(9, sentAt.atOffset(ZoneOffset.UTC));
        statement.setObject(10, contact.dueOn(sentOn));
        statement.setObject(11, sentOn.plusDays(180));
        statement.setObject(12, sentAt.atOffset(ZoneOffset.UTC));
        statement.addBatch();
      }
      statement.executeBatch();
      connection.commit();
    } catch (GeneralSecurityException e) {
      throw new LocalException("The service's keys cannot be read", e);
    }
  }
}
