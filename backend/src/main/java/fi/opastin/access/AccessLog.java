package fi.opastin.access;

import fi.opastin.access.LogEntry.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The access log of the workspace that has been entered (T24). Whoever calls has entered before.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AccessLog {

  private final LogEntryRepository entries;

  AccessLog(LogEntryRepository entries) {
    this.entries = entries;
  }

  /** Entries of the log before a place in it, newest first. */
  public List<LogEntry> newest(
      UUID workspaceId, LogFilter filter, @Nullable Position before, int limit) {
    return entries.newest(workspaceId, filter, before, limit);
  }

  /** How many entries there are. */
  public long count(UUID workspaceId) {
    return entries.count(workspaceId);
  }

  /** Everybody of whom there is an entry. */
  public Set<UUID> actors(UUID workspaceId) {
    return entries.actors(workspaceId);
  }
}
