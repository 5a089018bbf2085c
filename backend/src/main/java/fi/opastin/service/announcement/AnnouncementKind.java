package fi.opastin.service.announcement;

import fi.opastin.platform.problem.InvalidValueException;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an announcement is. */
@Schema(description = "What an announcement is.")
public enum AnnouncementKind {
  /** Shown from its beginning to its end. */
  INFORMATION,
  /**
   * A planned interruption: known from when it is written; its times are those of the interruption.
   */
  INTERRUPTION;

  /**
   * @throws InvalidValueException invalid
   */
  static AnnouncementKind of(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException("invalid"));
  }
}
