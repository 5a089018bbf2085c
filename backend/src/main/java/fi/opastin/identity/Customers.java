package fi.opastin.identity;

import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.crypto.LookupHash;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import fi.opastin.retention.AccountHold;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The customers: who they are by strong authentication, and where mail reaches them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Customers {

  /**
   * Somebody with an account.
   *
   * @param hasWorkspace whether a workspace lets this customer log in (G3)
   */
  public record Known(UUID accountId, boolean hasWorkspace) {}

  private final CustomerRepository customers;
  private final AccountRepository accounts;
  private final Keysets keysets;
  private final LookupHash hash;
  private final List<AccountHold> holds;
  private final Clock clock;

  Customers(
      CustomerRepository customers,
      AccountRepository accounts,
      Keysets keysets,
      LookupHash hash,
      @All List<AccountHold> holds,
      Clock clock) {
    this.customers = customers;
    this.accounts = accounts;
    this.keysets = keysets;
    this.hash = hash;
    this.holds = holds;
    this.clock = clock;
  }

  /** The account of this identity code, if there is one. Needs no entry: only a login knows it. */
  public Optional<Known> find(PersonalIdentityCode code) {
    return customers.findByLookup(code.lookup(hash), clock.instant());
  }

  /**
   * Makes the account of a customer who accepts an invitation, in a transaction that has been
   * entered for this new account.
   *
   * @param name as authenticated
   * @param email where mail reaches the customer: the invitation's address
   */
  public void create(
      UUID accountId,
      PersonalIdentityCode code,
      String name,
      @Nullable EmailAddress email,
      Language language) {
    var keyset = keysets.create(accountId);
    accounts.persist(Account.ofCustomer(accountId, language, keyset, clock.instant()));
    customers.persist(
        new Customer(accountId, code, name, email, hash, keysets.open(accountId, keyset)));
    customers.flush();
  }

  /**
   * Deletes a customer's account that nothing holds any more: no workspace, nothing else. Opens a
   * transaction of its own if there is none.
   *
   * @return whether it is gone now
   */
  @Transactional
  public boolean forgetUnused(UUID accountId) {
    return customers.lock(accountId)
        && holds.stream().noneMatch(hold -> hold.holds(accountId))
        && customers.forgetUnused(accountId);
  }

  /** The name of the customer whose account has been entered, as authenticated. */
  public String name(UUID accountId) {
    return customers.get(accountId).name(keysets.open(accountId, accounts.get(accountId).keyset()));
  }
}
