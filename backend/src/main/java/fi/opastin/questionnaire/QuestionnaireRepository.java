package fi.opastin.questionnaire;

import fi.opastin.platform.database.NamedLockRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questionnaires, as far as the entered transaction shows them. */
@ApplicationScoped
class QuestionnaireRepository implements PanacheRepositoryBase<Questionnaire, UUID> {

  private static final UUID NO_PROVIDER = new UUID(0, 0);

  private final NamedLockRepository locks;

  QuestionnaireRepository(NamedLockRepository locks) {
    this.locks = locks;
  }

  /** The active ones of the service and of this provider, in the order of their Finnish titles. */
  List<Questionnaire> offered(UUID serviceProviderId) {
    return list(
        """
        state = 'active' and (ownerId is null or ownerId = ?1) order by title.fi, id\
        """,
        serviceProviderId);
  }

  /** The service's active one of this address. */
  Optional<Questionnaire> activeOfService(String url) {
    return find("url = ?1 and ownerId is null and state = 'active'", url).firstResultOptional();
  }

  /** All versions of an owner's, the newest of each first. */
  List<Questionnaire> keptBy(@Nullable UUID ownerId) {
    return find(
            """
            ((:service = true and ownerId is null) or ownerId = :owner)
            order by url, formVersion desc\
            """,
            owner(ownerId))
        .list();
  }

  /**
   * The versions of one questionnaire, the newest first; until the end of the transaction nobody
   * else begins, activates or retires one.
   */
  List<Questionnaire> versions(@Nullable UUID ownerId, String url) {
    locks.hold("questionnaire", url);
    return find(
            """
            url = :url and ((:service = true and ownerId is null) or ownerId = :owner)
            order by formVersion desc\
            """,
            owner(ownerId).and("url", url))
        .list();
  }

  /** A version that has been published. */
  Optional<Questionnaire> published(UUID id) {
    return find("id = ?1 and state <> 'draft'", id).firstResultOptional();
  }

  private static Parameters owner(@Nullable UUID ownerId) {
    return Parameters.with("service", ownerId == null)
        .and("owner", ownerId == null ? NO_PROVIDER : ownerId);
  }
}
