package fi.opastin.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/** What ends here because it has ended at the OpenID provider, by the gate's functions. */
@ApplicationScoped
class ProviderSessionsRepository {

  private final EntityManager entityManager;

  ProviderSessionsRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** False if the logout token has been used before. */
  boolean use(ProviderId token, Instant now) {
    return (Boolean)
        entityManager
            .createNativeQuery("select gate.use_logout_token(:hash, :now)", Boolean.class)
            .setParameter("hash", token.hash())
            .setParameter("now", now)
            .getSingleResult();
  }

  /** Gives the account of each session that has ended. */
  List<UUID> end(
      String issuer, Optional<String> subject, Optional<ProviderId> session, Instant now) {
    return entityManager
        .createNativeQuery(
            """
            select account
            from gate.end_sessions_at_provider(
              :issuer, cast(:subject as text), :session, :now) account\
            """,
            UUID.class)
        .setParameter("issuer", issuer)
        .setParameter("subject", subject.orElse(null))
        .setParameter(
            "session",
            TypedParameterValue.of(
                StandardBasicTypes.BINARY, session.map(ProviderId::hash).orElse(null)))
        .setParameter("now", now)
        .getResultStream()
        .map(UUID.class::cast)
        .toList();
  }
}
