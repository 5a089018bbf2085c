package fi.opastin.service.announcement;

import fi.opastin.platform.web.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Interruptions that are announced to everybody, for whoever else tells of them. */
@ApplicationScoped
public class PlannedInterruptions {

  private final AnnouncementRepository announcements;

  PlannedInterruptions(AnnouncementRepository announcements) {
    this.announcements = announcements;
  }

  /** A planned interruption: of the past, under way, or ahead. */
  public record Planned(LocalizedText text, Instant from, Instant until) {}

  /** Those that are not over, or have ended since, by their beginning. */
  @Transactional
  public List<Planned> since(Instant since) {
    return announcements.interruptions(since).stream()
        .map(Announcement::told)
        .map(told -> new Planned(told.text(), told.from(), told.until()))
        .toList();
  }
}
