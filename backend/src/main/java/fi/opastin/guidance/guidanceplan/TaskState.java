package fi.opastin.guidance.guidanceplan;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States of a task and the only transitions between them (G22). */
@Schema(description = "OPEN, DONE, or DROPPED: no longer needed.")
public enum TaskState {
  OPEN,
  DONE,
  /** No longer needed. */
  DROPPED;

  private static final Map<TaskState, Set<TaskState>> TRANSITIONS =
      Map.of(OPEN, Set.of(DONE, DROPPED), DONE, Set.of(OPEN), DROPPED, Set.of(OPEN));

  /** Whether a task can be moved from here to there. */
  boolean leadsTo(TaskState next) {
    return TRANSITIONS.getOrDefault(this, Set.of()).contains(next);
  }
}
