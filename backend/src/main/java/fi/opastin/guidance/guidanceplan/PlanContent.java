package fi.opastin.guidance.guidanceplan;

import fi.opastin.guidance.workspace.WorkspaceContent;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Tasks, appointments and summaries share the storage time of their workspace. */
@ApplicationScoped
class PlanContent implements WorkspaceContent {

  private static final String OF_WORKSPACE = "key.workspaceId";

  private final TaskRepository tasks;
  private final AppointmentRepository appointments;
  private final SummaryRepository summaries;

  PlanContent(
      TaskRepository tasks, AppointmentRepository appointments, SummaryRepository summaries) {
    this.tasks = tasks;
    this.appointments = appointments;
    this.summaries = summaries;
  }

  @Override
  public Set<String> tables() {
    return Set.of("task", "task_comment", "appointment", "summary", "summary_draft");
  }

  @Override
  public Map<String, Long> count(WorkspaceId id) {
    return Map.of(
        "task", tasks.count(OF_WORKSPACE, id.value()),
        "appointment", appointments.count(OF_WORKSPACE, id.value()),
        "summary", summaries.count(OF_WORKSPACE, id.value()));
  }
}
