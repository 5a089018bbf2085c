package fi.opastin.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ExpertRepository implements PanacheRepositoryBase<Expert, UUID> {

  Optional<UUID> findBound(String issuer, String subject) {
    return Optional.ofNullable(
        (UUID)
            getEntityManager()
                .createNativeQuery("select gate.find_expert(:issuer, :subject)", UUID.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getSingleResultOrNull());
  }
}
