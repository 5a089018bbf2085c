package fi.opastin.guidance.workspace;

import fi.opastin.platform.time.Finland;
import fi.opastin.retention.Retention;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Storage time of workspaces and of everything in them (G13). */
@ApplicationScoped
class WorkspaceRetention implements Retention {

  static final String KIND = "workspace";
  static final String BASIS = "G13: fifteen months after the closing; GDPR 5(1)(e)";

  private static final Logger LOG = Logger.getLogger(WorkspaceRetention.class);

  private final DueWorkspacesRepository due;
  private final WorkspaceDeletion deletion;
  private final List<WorkspaceContent> contents;

  WorkspaceRetention(
      DueWorkspacesRepository due,
      WorkspaceDeletion deletion,
      @All List<WorkspaceContent> contents) {
    this.due = due;
    this.deletion = deletion;
    this.contents = contents;
  }

  @Override
  public Kept kept() {
    var tables =
        Stream.concat(
                Stream.of("workspace"),
                contents.stream().flatMap(content -> content.tables().stream()))
            .collect(Collectors.toSet());
    return new Kept(
        KIND,
        tables,
        BASIS,
        "active: 3 months after the customer's last visit; closed: 3 months; archived: 12 months");
  }

  @Override
  public int erase(Instant now, int limit) {
    var erased = 0;
    try {
      for (var id : due.deletions(Finland.dayOf(now), new UUID(0, 0), limit)) {
        if (deleted(id)) {
          erased++;
        }
      }
    } catch (SQLException e) {
      LOG.warnf("Workspaces cannot be deleted now (SQL state %s)", e.getSQLState());
    }
    return erased;
  }

  private boolean deleted(UUID id) {
    try {
      return deletion.delete(new WorkspaceId(id));
    } catch (RuntimeException e) {
      // it stays as it was, for the next run; the others go on
      LOG.errorf("Workspace %s could not be deleted (%s)", id, e.getClass().getName());
      return false;
    }
  }

  @Override
  public List<Planned> planned(LocalDate until, Optional<UUID> organisation) {
    try {
      return due.planned(until, organisation);
    } catch (SQLException e) {
      throw new IllegalStateException("the plan cannot be read", e);
    }
  }
}
