package fi.opastin.guidance.topic;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.topic.TopicResource.AddTopicRequest;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeping the list of topics (G19). */
@ApplicationScoped
class TopicService {

  private final Access access;
  private final TopicRepository topics;
  private final Idempotency idempotency;

  TopicService(Access access, TopicRepository topics, Idempotency idempotency) {
    this.access = access;
    this.topics = topics;
    this.idempotency = idempotency;
  }

  /** The list and its version, which every change of it or in it raises. */
  record Listing(List<Topic> topics) {

    int version() {
      return topics.size() + topics.stream().mapToInt(Topic::version).sum();
    }
  }

  /** What became of a new topic. */
  sealed interface Added {
    record Done(Topic topic) implements Added {}

    /** There is one of this English name, perhaps retired. */
    record NameTaken() implements Added {}
  }

  /** What became of a new order. */
  sealed interface Ordered {
    record Done(Listing listing) implements Ordered {}

    /** It does not name each topic once. */
    record NotTheList() implements Ordered {}
  }

  @Transactional
  Listing list(Actor actor) {
    access.enterOwn(actor, TopicAction.LIST);
    return new Listing(topics.inOrder());
  }

  @Transactional
  Added add(Actor actor, UUID key, TopicName name, AddTopicRequest request) {
    access.enterOwn(actor, TopicAction.MANAGE);
    var id = Ids.next();
    var repeated = idempotency.repeated(actor.accountId(), key, "topic.add", request, id);
    if (repeated.isPresent()) {
      return new Added.Done(topics.findById(repeated.get()));
    }
    var present = topics.inOrderLocked();
    if (present.stream().anyMatch(topic -> topic.code().equals(name.code()))) {
      return idempotency.refused(new Added.NameTaken());
    }
    var last = present.stream().mapToInt(Topic::position).max().orElse(0);
    var topic = Topic.add(id, name, last + 1);
    topics.persist(topic);
    return new Added.Done(topic);
  }

  @Transactional
  Topic change(Actor actor, TopicId id, @Nullable String ifMatch, TopicName name, boolean active) {
    access.enterOwn(actor, TopicAction.MANAGE);
    var topic = topics.findById(id.value());
    if (topic == null) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    Etag.require(ifMatch, topic.version());
    topic.change(name, active);
    // the version in the answer is that of the written row
    topics.flush();
    return topic;
  }

  @Transactional
  Ordered order(Actor actor, @Nullable String ifMatch, List<UUID> ids) {
    access.enterOwn(actor, TopicAction.MANAGE);
    var present = topics.inOrderLocked();
    Etag.require(ifMatch, new Listing(present).version());
    var all = present.stream().map(topic -> topic.id().value()).collect(Collectors.toSet());
    if (ids.size() != all.size() || !all.equals(new HashSet<>(ids))) {
      return new Ordered.NotTheList();
    }
    for (var topic : present) {
      topic.moveTo(ids.indexOf(topic.id().value()) + 1);
    }
    topics.flush();
    return new Ordered.Done(
        new Listing(present.stream().sorted(Comparator.comparingInt(Topic::position)).toList()));
  }
}
