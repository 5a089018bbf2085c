package fi.opastin.guidance.statistics;

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

  void add(UUID id, UUID workspaceId, boolean afterClosing, byte[] payload) {
    entityManager
        .createNativeQuery(
            """
            insert into statistics_waiting (id, workspace_id, after_closing, payload)
            values (:id, :workspace, :closing, :payload)\
            """)
        .setParameter("id", id)
        .setParameter("workspace", workspaceId)
        .setParameter("closing", afterClosing)
        .setParameter("payload", payload)
        .executeUpdate();
  }
}
