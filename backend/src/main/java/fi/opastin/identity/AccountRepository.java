package fi.opastin.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

  /** The account that has been entered. */
  Account get(UUID id) {
    return present(findById(id), id);
  }

  /** The same, locked: of two edits at once, the second sees the first. */
  Account lock(UUID id) {
    return present(findById(id, LockModeType.PESSIMISTIC_WRITE), id);
  }

  /** The wrapped keyset of a party to a consent of the entered workspace. */
  byte[] keysetOfParty(UUID id) {
    var keyset =
        (byte[])
            getEntityManager()
                .createNativeQuery("select gate.account_keyset(:account)", byte[].class)
                .setParameter("account", id)
                .getSingleResultOrNull();
    if (keyset == null) {
      throw new IllegalStateException("no party to a consent of the entered workspace");
    }
    return keyset;
  }

  private static Account present(@org.jspecify.annotations.Nullable Account account, UUID id) {
    if (account == null) {
      throw new IllegalStateException("not the entered account");
    }
    return account;
  }
}
