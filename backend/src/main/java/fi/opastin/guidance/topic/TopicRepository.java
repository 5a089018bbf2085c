package fi.opastin.guidance.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The list of topics, in its order. */
@ApplicationScoped
class TopicRepository implements PanacheRepositoryBase<Topic, UUID> {

  List<Topic> inOrder() {
    return list("order by position, code");
  }

  /** The list, locked until the end of the transaction: one at a time changes it. */
  List<Topic> inOrderLocked() {
    return find("order by position, code").withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }
}
