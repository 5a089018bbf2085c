package fi.opastin.identity;

import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.crypto.LookupHash;
import fi.opastin.platform.web.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A customer, known by the personal identity code; encrypted with the account's keyset. */
@Entity
@DynamicUpdate
class Customer {

  private static final String IDENTITY_CODE = "identity-code";
  private static final String NAME = "name";
  private static final String EMAIL = "email";

  @Id private UUID accountId;

  @Column(updatable = false)
  private byte[] identityCodeLookup;

  @Column(updatable = false)
  private byte[] identityCode;

  private byte[] name;
  private byte @Nullable [] email;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Customer() {}

  Customer(
      UUID accountId,
      PersonalIdentityCode code,
      String name,
      @Nullable EmailAddress email,
      LookupHash hash,
      FieldCipher cipher) {
    this.accountId = accountId;
    this.identityCodeLookup = code.lookup(hash);
    this.identityCode = cipher.encrypt(accountId, IDENTITY_CODE, code.value());
    this.name = cipher.encrypt(accountId, NAME, name);
    changeEmail(email, cipher);
  }

  String name(FieldCipher cipher) {
    return cipher.decrypt(accountId, NAME, name);
  }

  Optional<EmailAddress> email(FieldCipher cipher) {
    return Optional.ofNullable(email)
        .map(bytes -> new EmailAddress(cipher.decrypt(accountId, EMAIL, bytes)));
  }

  final void changeEmail(@Nullable EmailAddress address, FieldCipher cipher) {
    email = address == null ? null : cipher.encrypt(accountId, EMAIL, address.value());
  }
}
