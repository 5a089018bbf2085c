package fi.opastin.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CustomerRepository implements PanacheRepositoryBase<Customer, UUID> {

  /** The customer whose account has been entered. */
  Customer get(UUID accountId) {
    return findByIdOptional(accountId)
        .orElseThrow(() -> new IllegalStateException("not the entered account"));
  }

  Optional<Customers.Known> findByLookup(byte[] identityCodeLookup, Instant now) {
    var row =
        (Tuple)
            getEntityManager()
                .createNativeQuery(
                    "select account_id, has_workspace from gate.find_customer(:lookup, :now)",
                    Tuple.class)
                .setParameter("lookup", identityCodeLookup)
                .setParameter("now", now)
                .getSingleResultOrNull();
    return Optional.ofNullable(row)
        .map(found -> new Customers.Known(found.get(0, UUID.class), found.get(1, Boolean.class)));
  }

  /** Locks a customer's account: nobody begins to need it until the transaction has ended. */
  boolean lock(UUID accountId) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery("select gate.lock_customer(:account)", Boolean.class)
            .setParameter("account", accountId)
            .getSingleResult();
  }

  /** Deletes the account if no workspace holds it. */
  boolean forgetUnused(UUID accountId) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery("select gate.forget_unused_account(:account)", Boolean.class)
            .setParameter("account", accountId)
            .getSingleResult();
  }
}
