package fi.opastin.guidance.guidanceplan;

import fi.opastin.guidance.guidanceplan.TaskService.Shown;
import fi.opastin.platform.database.NumberedPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task. */
@Schema(name = "Task", description = "Something that customer and experts have agreed to do.")
public record TaskResponse(
    TaskId id,
    @Schema(description = "What to do.", examples = "Send the application") String title,
    @Schema(description = "More about it; null for nothing.", nullable = true)
        @Nullable String description,
    @Schema(
            description = "Last day in Finland on which it is in time; null for none.",
            nullable = true,
            examples = "2027-01-15")
        @Nullable LocalDate dueOn,
    @Schema(description = "Who is to do it.") Side assignee,
    @Schema(description = "How it stands.") TaskState state,
    @Schema(description = "Who added it.") PlanPerson author,
    @Schema(description = "When it was added.") Instant createdAt,
    @Schema(description = "Who changed or moved it last.") PlanPerson changedBy,
    @Schema(description = "When it was last changed or moved.") Instant changedAt,
    @Schema(description = "What has been said about it, oldest first.")
        List<TaskCommentResponse> comments,
    @Schema(description = "Version, as in `ETag`.") int version,
    @Schema(
            description = "Ids of the actions that you may do now.",
            examples = "[\"task.comment\", \"task.move\"]")
        List<String> actions) {

  static TaskResponse from(Shown shown) {
    var task = shown.task();
    var view = shown.view();
    var content = task.content(view.cipher());
    return new TaskResponse(
        task.id(),
        content.title(),
        content.description(),
        content.dueOn(),
        task.assignee(),
        task.state(),
        view.person(task.authorId()),
        task.createdAt(),
        view.person(task.changedBy()),
        task.changedAt(),
        shown.comments().stream().map(comment -> TaskCommentResponse.from(comment, view)).toList(),
        task.version(),
        view.permitted(
            Stream.of(TaskAction.CHANGE, TaskAction.MOVE, TaskAction.COMMENT)
                .filter(action -> action != TaskAction.CHANGE || task.changeable())));
  }

  /** A comment on a task. */
  @Schema(name = "TaskComment", description = "What somebody said about a task.")
  public record TaskCommentResponse(
      @Schema(description = "Names the comment.") UUID id,
      @Schema(description = "Who said it.") PlanPerson author,
      @Schema(description = "Plain text with line breaks.") String text,
      @Schema(description = "When it was said.") Instant writtenAt) {

    static TaskCommentResponse from(TaskComment comment, PlanView view) {
      return new TaskCommentResponse(
          comment.id(),
          view.person(comment.authorId()),
          comment.text(view.cipher()),
          comment.writtenAt());
    }
  }

  /** A page of tasks. */
  @Schema(description = "A page of tasks.")
  public record TaskPage(
      @Schema(description = "The tasks, newest first.") List<TaskResponse> items,
      @Schema(description = "Cursor of the next page; null at the end.", nullable = true)
          @Nullable String next) {

    static TaskPage from(NumberedPage<Shown> page) {
      return new TaskPage(page.rows().stream().map(TaskResponse::from).toList(), page.next());
    }
  }
}
