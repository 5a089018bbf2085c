package fi.opastin.service.announcement;

import static fi.opastin.service.announcement.AnnouncementPhase.AHEAD;
import static fi.opastin.service.announcement.AnnouncementPhase.NOW;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the keeper can do with an announcement, by where its time is. */
enum AnnouncementStep {
  CHANGE("announcement.change", AHEAD, NOW),
  /** Before its time. */
  END("announcement.end", NOW),
  /** Once it has begun it stays to be seen among the past ones. */
  DELETE("announcement.delete", AHEAD);

  private final String id;
  private final Set<AnnouncementPhase> phases;

  AnnouncementStep(String id, AnnouncementPhase... phases) {
    this.id = id;
    this.phases = Set.of(phases);
  }

  boolean possible(AnnouncementPhase phase) {
    return phases.contains(phase);
  }

  /** Ids of the steps that are possible now. */
  static List<String> of(AnnouncementPhase phase) {
    return Arrays.stream(values())
        .filter(step -> step.possible(phase))
        .map(step -> step.id)
        .toList();
  }
}
