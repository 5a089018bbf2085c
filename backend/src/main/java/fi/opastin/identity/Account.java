package fi.opastin.identity;

import fi.opastin.platform.web.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Somebody who can log in. Open only to a transaction that has entered as this account. */
@Entity
@DynamicUpdate
class Account {

  enum Kind {
    CUSTOMER,
    EXPERT
  }

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Kind kind;

  private String language;

  @Column(updatable = false)
  private byte[] keyset;

  @Column(updatable = false)
  private Instant createdAt;

  private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Account() {}

  static Account ofCustomer(UUID id, Language language, byte[] keyset, Instant now) {
    var account = new Account();
    account.id = id;
    account.kind = Kind.CUSTOMER;
    account.language = language.code();
    account.keyset = keyset;
    account.createdAt = now;
    return account;
  }

  UUID id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  Language language() {
    return Language.of(language);
  }

  byte[] keyset() {
    return keyset;
  }

  int version() {
    return version;
  }

  /** Marks that the person has changed their own data, be it only the e-mail address. */
  void edit(Language newLanguage) {
    language = newLanguage.code();
    version++;
  }
}
