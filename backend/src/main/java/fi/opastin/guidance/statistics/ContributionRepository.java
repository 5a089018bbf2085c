package fi.opastin.guidance.statistics;

import fi.opastin.guidance.statistics.Contributions.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Lets contributions wait. The role that serves requests can only add them. */
@ApplicationScoped
class ContributionRepository {

  private final EntityManager entityManager;

  ContributionRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(UUID id, UUID workspaceId, Kind kind, byte[] payload) {
    entityManager
        .createNativeQuery(
            """
            insert into statistics_waiting (id, workspace_id, after_closing, correction, payload)
            values (:id, :workspace, :closing, :correction, :payload)\
            """)
        .setParameter("id", id)
        .setParameter("workspace", workspaceId)
        .setParameter("closing", kind == Kind.AT_CLOSING)
        .setParameter("correction", kind == Kind.CORRECTION)
        .setParameter("payload", payload)
        .executeUpdate();
  }
}
