package fi.opastin.guidance.guidanceplan;

import fi.opastin.guidance.workspace.WorkspaceId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Comments on tasks of the entered workspace, as far as the reader's consent reaches. */
@ApplicationScoped
class TaskCommentRepository implements PanacheRepositoryBase<TaskComment, TaskComment.Key> {

  /** The comments on these tasks, in the order of writing. */
  Map<TaskId, List<TaskComment>> on(WorkspaceId workspaceId, List<Task> tasks) {
    return find(
            "key.workspaceId = ?1 and taskId in ?2 order by eventNumber",
            workspaceId.value(),
            tasks.stream().map(task -> task.id().value()).toList())
        .stream()
        .collect(Collectors.groupingBy(TaskComment::taskId));
  }
}
