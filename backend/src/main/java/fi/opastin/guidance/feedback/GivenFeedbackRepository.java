package fi.opastin.guidance.feedback;

import fi.opastin.access.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/**
 * On what the entered customer has given feedback, so that it is given once: a {@link OccasionHash}
 * of each occasion, without a time, that shows itself to that customer only.
 */
@ApplicationScoped
class GivenFeedbackRepository {

  private final EntityManager entityManager;

  GivenFeedbackRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  Set<String> occasions() {
    List<String> occasions =
        entityManager
            .createNativeQuery("select occasion from feedback_given", String.class)
            .getResultList();
    return Set.copyOf(occasions);
  }

  /**
   * @return false if feedback has been given on it before, or is being given at the same moment
   */
  boolean add(Entry entry, String occasion) {
    return entityManager
            .createNativeQuery(
                """
                insert into feedback_given (workspace_id, account_id, occasion)
                values (:workspace, :account, :occasion) on conflict do nothing\
                """)
            .setParameter("workspace", entry.workspaceId())
            .setParameter("account", entry.actor().accountId())
            .setParameter("occasion", occasion)
            .executeUpdate()
        == 1;
  }
}
