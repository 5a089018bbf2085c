package fi.opastin.guidance.topic;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.guidance.topic.Topics.Chosen;
import fi.opastin.guidance.workspace.Presence;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.problem.Problem.FieldError;
import fi.opastin.platform.web.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a workspace is about: chosen by the experts, seen by the customer (G19). */
@ApplicationScoped
class WorkspaceTopicService {

  private final Access access;
  private final TopicRepository topics;
  private final WorkspaceTopicRepository chosen;
  private final Topics facade;
  private final Workspaces workspaces;
  private final Presence presence;
  private final TopicStatistics statistics;

  WorkspaceTopicService(
      Access access,
      TopicRepository topics,
      WorkspaceTopicRepository chosen,
      Topics facade,
      Workspaces workspaces,
      Presence presence,
      TopicStatistics statistics) {
    this.access = access;
    this.topics = topics;
    this.chosen = chosen;
    this.facade = facade;
    this.workspaces = workspaces;
    this.presence = presence;
    this.statistics = statistics;
  }

  /** The topics of a workspace and what the reader may do with them. */
  record View(List<Chosen> topics, int version, List<String> actions) {}

  /** What became of a choice. */
  sealed interface Outcome {
    record Done(View view) implements Outcome {}

    /** The workspace takes no changes in its state. */
    record NotPossible() implements Outcome {}

    /** Topics that are not there, or are retired and were not chosen before. */
    record NotOffered(List<FieldError> errors) implements Outcome {}
  }

  @Transactional
  View read(Actor actor, WorkspaceId id) {
    var entry = access.enter(actor, TopicAction.READ, id.value());
    return view(entry, chosen.of(id));
  }

  @Transactional
  Outcome choose(Actor actor, WorkspaceId id, @Nullable String ifMatch, List<UUID> wanted) {
    var entry = access.enter(actor, TopicAction.CHOOSE, id.value());
    // of two choices at once, one is stale; what is refused takes no event number
    var cipher = workspaces.cipher(presence.lock(id));
    var rows = new ArrayList<>(chosen.of(id));
    Etag.require(ifMatch, version(rows));
    var held = rows.stream().filter(WorkspaceTopic::holds).toList();
    var before = held.stream().map(row -> row.topic(cipher).value()).collect(Collectors.toSet());
    var errors = notOffered(wanted, before);
    if (!errors.isEmpty()) {
      return new Outcome.NotOffered(errors);
    }
    var event = workspaces.record(id, actor.accountId());
    if (event.isEmpty()) {
      return new Outcome.NotPossible();
    }
    var number = event.get().number();
    held.stream()
        .filter(row -> !wanted.contains(row.topic(cipher).value()))
        .forEach(row -> row.remove(number));
    for (var topic : new HashSet<>(wanted)) {
      if (!before.contains(topic)) {
        var row =
            WorkspaceTopic.choose(
                new WorkspaceTopic.Key(id.value(), Ids.next()), number, new TopicId(topic), cipher);
        chosen.persist(row);
        rows.add(row);
      }
    }
    statistics.give(id, number, wanted);
    return new Outcome.Done(view(entry, rows));
  }

  private List<FieldError> notOffered(List<UUID> wanted, Set<UUID> before) {
    var known =
        topics.inOrder().stream()
            .collect(Collectors.toMap(topic -> topic.id().value(), Function.identity()));
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < wanted.size(); i++) {
      var topic = known.get(wanted.get(i));
      if (topic == null) {
        errors.add(new FieldError("/topics/" + i, "unknown-topic"));
      } else if (!topic.active() && !before.contains(wanted.get(i))) {
        errors.add(new FieldError("/topics/" + i, "retired-topic"));
      }
    }
    return errors;
  }

  private View view(Entry entry, List<WorkspaceTopic> rows) {
    return new View(
        facade.chosen(new WorkspaceId(entry.workspaceId()), rows),
        version(rows),
        Stream.of(TopicAction.READ, TopicAction.CHOOSE)
            .filter(entry::permits)
            .map(TopicAction::id)
            .sorted()
            .toList());
  }

  /** The latest event that changed a topic which the reader may know of; 0 while there is none. */
  private static int version(List<WorkspaceTopic> rows) {
    return Math.toIntExact(rows.stream().mapToLong(WorkspaceTopic::lastEvent).max().orElse(0));
  }
}
