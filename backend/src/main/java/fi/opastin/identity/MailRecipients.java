package fi.opastin.identity;

import fi.opastin.identity.MailRecipientsRepository.Row;
import fi.opastin.notification.Recipients;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.outbox.TryAgainException;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where letters to an account go: a customer's own address, or an expert's work address. */
@ApplicationScoped
class MailRecipients implements Recipients {

  private final MailRecipientsRepository accounts;
  private final Keysets keysets;

  MailRecipients(MailRecipientsRepository accounts, Keysets keysets) {
    this.accounts = accounts;
    this.keysets = keysets;
  }

  @Override
  public Optional<Recipient> find(UUID accountId) {
    return row(accountId)
        .flatMap(row ->
            Optional.ofNullable(address(accountId, row))
                .map(address ->
                    new Recipient(new EmailAddress(address), Language.of(row.language()))));
  }

  private @Nullable String address(UUID accountId, Row row) {
    var encrypted = row.customerEmail();
    return encrypted == null
        ? row.workEmail()
        : keysets.open(accountId, row.keyset()).decrypt(accountId, "email", encrypted);
  }

  private Optional<Row> row(UUID accountId) {
    try {
      return accounts.find(accountId);
    } catch (SQLException e) {
      throw new TryAgainException("SQL state " + e.getSQLState());
    }
  }
}
