package fi.opastin.guidance.workspace;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A feature that knows of days in workspaces which the list shows, without entering each. */
public interface DeadlineSource {

  /** What falls due first for the account that has been entered, by workspace. */
  Map<UUID, NextDeadline> next(Instant now);
}
