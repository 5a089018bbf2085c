package fi.opastin.guidance.accesslog;

import fi.opastin.access.AccessLog;
import fi.opastin.access.LogEntry;
import fi.opastin.access.LogFilter;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The access log of a workspace that has been entered, with the people's names: for the other
 * features of guidance. Whoever calls has entered before.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AccessLogs {

  private final AccessLog log;
  private final LogPeople people;
  private final LogKinds kinds;

  AccessLogs(AccessLog log, LogPeople people, LogKinds kinds) {
    this.log = log;
    this.people = people;
    this.kinds = kinds;
  }

  /**
   * Entries before another one, newest first.
   *
   * @param before the last one of the batch before; null for the first batch
   */
  public List<LoggedAccess> batch(WorkspaceId id, @Nullable LoggedAccess before, int size) {
    return newest(id, LogFilter.ALL, before == null ? null : before.position(), size);
  }

  List<LoggedAccess> newest(
      WorkspaceId id, LogFilter filter, LogEntry.@Nullable Position before, int limit) {
    var entries = log.newest(id.value(), filter, before, limit);
    var who = people.of(id, entries.stream().map(LogEntry::actorId).distinct().toList());
    var byAction = kinds.byAction();
    return entries.stream()
        .map(entry ->
            new LoggedAccess(
                entry.id(),
                entry.at(),
                Objects.requireNonNull(who.get(entry.actorId())).as(entry.standing()),
                entry.action(),
                byAction.getOrDefault(entry.action(), LogKind.CHANGED),
                entry.recordId(),
                entry.ground(),
                entry.consentNumber()))
        .toList();
  }

  /** Everybody who is or was in the workspace or of whom there is an entry. */
  List<LoggedPerson> people(WorkspaceId id) {
    return List.copyOf(people.of(id, log.actors(id.value())).values());
  }
}
