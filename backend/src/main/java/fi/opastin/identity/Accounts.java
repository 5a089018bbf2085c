package fi.opastin.identity;

import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** The account that has been entered: its cipher and its language. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Accounts {

  private final AccountRepository accounts;
  private final Keysets keysets;

  Accounts(AccountRepository accounts, Keysets keysets) {
    this.accounts = accounts;
    this.keysets = keysets;
  }

  /** Opens what is encrypted for this account. */
  public FieldCipher cipher(UUID accountId) {
    return keysets.open(accountId, accounts.get(accountId).keyset());
  }

  /**
   * Opens what is encrypted for a party to a consent of the entered workspace, so that the list of
   * the one can show the name of the other (G7).
   */
  public FieldCipher cipherOfParty(UUID accountId) {
    return keysets.open(accountId, accounts.keysetOfParty(accountId));
  }

  /** The language in which the person wants the service's letters. */
  public Language language(UUID accountId) {
    return accounts.get(accountId).language();
  }
}
