package fi.opastin.service.announcement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Announcements, as far as the transaction shows them: those for everybody, without a login. */
@ApplicationScoped
class AnnouncementRepository implements PanacheRepositoryBase<Announcement, UUID> {

  /** What these audiences are told now, with interruptions that lie ahead; these come first. */
  List<Announcement> told(List<Audience> audiences, Instant now, int limit) {
    return find(
            """
            audience in :audiences and endsAt > :now
            and (beginsAt <= :now or kind = :interruption)
            order by case when kind = :interruption then 0 else 1 end, beginsAt, id\
            """,
            Parameters.with("audiences", audiences)
                .and("now", now)
                .and("interruption", AnnouncementKind.INTERRUPTION))
        .page(0, limit)
        .list();
  }

  /** Interruptions of which everybody is told that are not over, or have ended since. */
  List<Announcement> interruptions(Instant since) {
    return find(
            "audience = :everybody and kind = :interruption and endsAt > :since order by beginsAt, id",
            Parameters.with("everybody", Audience.EVERYBODY)
                .and("interruption", AnnouncementKind.INTERRUPTION)
                .and("since", since))
        .list();
  }

  /** The newest first, those before one of them. */
  List<Announcement> before(UUID id, int limit) {
    return find("id < :before order by id desc", Parameters.with("before", id))
        .page(0, limit)
        .list();
  }
}
