package fi.opastin.identity;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.notification.Letters;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person's own contact details. */
@ApplicationScoped
class MeService {

  /**
   * @param email null if none was given
   */
  record View(String name, @Nullable EmailAddress email, Language language, int version) {}

  /** What came of a change. */
  sealed interface Outcome {
    record Changed(View view) implements Outcome {}

    /** A work address is given by the provider's administrator. */
    record AddressNotYours() implements Outcome {}
  }

  private final Access access;
  private final AccountRepository accounts;
  private final CustomerRepository customers;
  private final ExpertRepository experts;
  private final Keysets keysets;
  private final Letters letters;

  MeService(
      Access access,
      AccountRepository accounts,
      CustomerRepository customers,
      ExpertRepository experts,
      Keysets keysets,
      Letters letters) {
    this.access = access;
    this.accounts = accounts;
    this.customers = customers;
    this.experts = experts;
    this.keysets = keysets;
    this.letters = letters;
  }

  @Transactional
  View read(Actor actor) {
    access.enterOwn(actor, MeAction.READ);
    return view(accounts.get(actor.accountId()));
  }

  /**
   * @param email for customers: the new address, null for none; for experts null
   */
  @Transactional
  Outcome change(
      Actor actor, @Nullable String ifMatch, @Nullable EmailAddress email, Language language) {
    access.enterOwn(actor, MeAction.CHANGE);
    var account = accounts.lock(actor.accountId());
    Etag.require(ifMatch, account.version());
    if (account.kind() == Account.Kind.CUSTOMER) {
      changeAddress(account, email, language);
    } else if (email != null) {
      return new Outcome.AddressNotYours();
    }
    account.edit(language);
    return new Outcome.Changed(view(account));
  }

  /** The old address is told, so that nobody loses their mail unnoticed. */
  private void changeAddress(Account account, @Nullable EmailAddress email, Language language) {
    var cipher = cipher(account);
    var customer = customers.get(account.id());
    var old = customer.email(cipher).orElse(null);
    if (Objects.equals(old, email)) {
      return;
    }
    customer.changeEmail(email, cipher);
    if (old != null) {
      letters.addressChanged(old, language);
    }
  }

  private View view(Account account) {
    if (account.kind() == Account.Kind.CUSTOMER) {
      var cipher = cipher(account);
      var customer = customers.get(account.id());
      return new View(
          customer.name(cipher),
          customer.email(cipher).orElse(null),
          account.language(),
          account.version());
    }
    var expert = experts.findByIdOptional(account.id()).orElseThrow();
    return new View(
        expert.name(), new EmailAddress(expert.workEmail()), account.language(), account.version());
  }

  private FieldCipher cipher(Account account) {
    return keysets.open(account.id(), account.keyset());
  }
}
