package fi.opastin.notification;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.notification.NoticeRepository.Position;
import fi.opastin.notification.NotificationResource.NotificationPage;
import fi.opastin.notification.NotificationResource.NotificationResponse;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.database.PageSize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own bell (G20). */
@ApplicationScoped
class NotificationService {

  private final Access access;
  private final NoticeRepository notices;
  private final PlaceNames names;
  private final Event<Changed> changed;
  private final Clock clock;

  NotificationService(
      Access access,
      NoticeRepository notices,
      PlaceNames names,
      Event<Changed> changed,
      Clock clock) {
    this.access = access;
    this.notices = notices;
    this.names = names;
    this.changed = changed;
    this.clock = clock;
  }

  @Transactional
  NotificationPage list(Actor actor, @Nullable Position before, PageSize size) {
    access.enterOwn(actor, NotificationAction.LIST);
    var rows = notices.latest(actor.accountId(), before, size.value() + 1);
    var page = rows.subList(0, Math.min(size.value(), rows.size()));
    var places =
        names.of(
            actor.accountId(),
            page.stream()
                .map(Notification::workspaceId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    var next =
        rows.size() > size.value()
            ? Cursor.of(page.getLast().toldAt(), page.getLast().id()).text()
            : null;
    return new NotificationPage(
        page.stream()
            .map(row -> NotificationResponse.from(row, name(places, row.workspaceId())))
            .toList(),
        next,
        notices.bell(actor.accountId()).unseen());
  }

  private static @Nullable String name(Map<UUID, String> places, @Nullable UUID workspaceId) {
    return workspaceId == null ? null : places.get(workspaceId);
  }

  /** What came later stays unseen. */
  @Transactional
  int markSeen(Actor actor, Instant until) {
    access.enterOwn(actor, NotificationAction.MARK_SEEN);
    if (notices.markSeen(actor.accountId(), until, clock.instant())) {
      changed.fire(new Changed(List.of(actor.accountId())));
    }
    return notices.bell(actor.accountId()).unseen();
  }
}
