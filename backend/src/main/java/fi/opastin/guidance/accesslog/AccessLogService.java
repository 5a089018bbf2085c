package fi.opastin.guidance.accesslog;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.LogEntry.Position;
import fi.opastin.access.LogFilter;
import fi.opastin.guidance.accesslog.AccessLogResource.AccessLogPage;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.time.Finland;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading the access log, which is itself an entry in it (T24). */
@ApplicationScoped
class AccessLogService {

  /** How many entries of a download one transaction reads. */
  static final int BATCH = 1_000;

  private final Access access;
  private final AccessLogs logs;
  private final LogKinds kinds;

  AccessLogService(Access access, AccessLogs logs, LogKinds kinds) {
    this.access = access;
    this.logs = logs;
    this.kinds = kinds;
  }

  /**
   * What somebody asks for.
   *
   * @param from first day, in Finland
   * @param to last day, in Finland
   */
  record Wish(
      @Nullable UUID person,
      @Nullable LogKind kind,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  @Transactional
  AccessLogPage read(
      Actor actor, WorkspaceId id, Wish wish, @Nullable Position before, PageSize size) {
    access.enter(actor, AccessLogAction.READ, id.value());
    var rows = logs.newest(id, filter(wish), before, size.value() + 1);
    var page = rows.subList(0, Math.min(size.value(), rows.size()));
    var next =
        rows.size() > size.value()
            ? Cursor.of(page.getLast().at(), page.getLast().id()).text()
            : null;
    return new AccessLogPage(page, next, logs.people(id));
  }

  /**
   * The next entries of a download. Each batch enters anew, so that a download ends with the
   * session.
   */
  @Transactional
  List<LoggedAccess> download(Actor actor, WorkspaceId id, @Nullable LoggedAccess before) {
    access.enter(actor, AccessLogAction.DOWNLOAD, id.value());
    return logs.batch(id, before, BATCH);
  }

  private LogFilter filter(Wish wish) {
    return new LogFilter(
        wish.person(),
        wish.kind() == null ? null : kinds.actions(wish.kind()),
        wish.from() == null ? null : wish.from().atStartOfDay(Finland.ZONE).toInstant(),
        wish.to() == null ? null : Finland.endOf(wish.to()));
  }
}
