package fi.opastin.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From which OpenID providers the staff of an organisation may log in. */
@ApplicationScoped
class IssuerRepository {

  private final EntityManager entityManager;

  IssuerRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Those of each of these providers; only for whoever administers the service. */
  Map<UUID, List<String>> of(Collection<UUID> providers) {
    var issuers = new HashMap<UUID, List<String>>();
    var rows =
        entityManager
            .createNativeQuery(
                """
                select service_provider_id, issuer from organisation_issuer
                where service_provider_id in (:providers) order by issuer\
                """,
                Tuple.class)
            .setParameter("providers", providers)
            .getResultList();
    for (var row : rows) {
      var tuple = (Tuple) row;
      issuers
          .computeIfAbsent(tuple.get(0, UUID.class), provider -> new ArrayList<>())
          .add(tuple.get(1, String.class));
    }
    return issuers;
  }

  void replace(UUID provider, List<String> issuers) {
    entityManager
        .createNativeQuery("delete from organisation_issuer where service_provider_id = :provider")
        .setParameter("provider", provider)
        .executeUpdate();
    for (var issuer : issuers) {
      entityManager
          .createNativeQuery(
              """
              insert into organisation_issuer (service_provider_id, issuer)
              values (:provider, :issuer)\
              """)
          .setParameter("provider", provider)
          .setParameter("issuer", issuer)
          .executeUpdate();
    }
  }
}
