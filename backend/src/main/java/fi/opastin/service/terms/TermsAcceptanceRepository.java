package fi.opastin.service.terms;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Acceptances of the account that has been entered; every other one is invisible. */
@ApplicationScoped
class TermsAcceptanceRepository
    implements PanacheRepositoryBase<TermsAcceptance, TermsAcceptance.Key> {

  List<TermsAcceptance> of(UUID accountId) {
    return list("key.accountId = ?1 order by acceptedAt desc", accountId);
  }

  void accept(UUID textId, Instant now) {
    getEntityManager()
        .createNativeQuery("select 1 from gate.accept_terms(:text, :now)", Integer.class)
        .setParameter("text", textId)
        .setParameter("now", now)
        .getSingleResult();
  }
}
