package fi.opastin.guidance.duedate;

import fi.opastin.guidance.workspace.DeadlineSource;
import fi.opastin.guidance.workspace.NextDeadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows in the list of workspaces what falls due first. */
@ApplicationScoped
class DueDateDeadlines implements DeadlineSource {

  private final DueDateRepository dates;

  DueDateDeadlines(DueDateRepository dates) {
    this.dates = dates;
  }

  @Override
  public Map<UUID, NextDeadline> next(Instant now) {
    return dates.ofAccount(now).stream()
        .collect(
            Collectors.toMap(
                DueDateRepository.Next::workspaceId,
                next -> new NextDeadline(kind(next.kind()), next.on())));
  }

  private static NextDeadline.Kind kind(DueKind kind) {
    return switch (kind) {
      case TASK -> NextDeadline.Kind.TASK;
      case QUESTIONNAIRE -> NextDeadline.Kind.QUESTIONNAIRE;
      case APPOINTMENT -> NextDeadline.Kind.APPOINTMENT;
    };
  }
}
