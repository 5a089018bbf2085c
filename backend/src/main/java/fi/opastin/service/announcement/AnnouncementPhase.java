package fi.opastin.service.announcement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an announcement's time is. */
@Schema(description = "Where an announcement's time is.")
public enum AnnouncementPhase {
  AHEAD,
  NOW,
  PAST
}
