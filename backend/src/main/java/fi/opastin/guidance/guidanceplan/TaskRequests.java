package fi.opastin.guidance.guidanceplan;

import fi.opastin.platform.problem.FieldChecks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent about tasks. */
public final class TaskRequests {

  private TaskRequests() {}

  /** What a task says, new or changed. */
  @Schema(description = "What a task says.")
  public record TaskRequest(
      @Schema(
              description = "What to do, on one line.",
              required = true,
              maxLength = TaskContent.TITLE_LIMIT,
              examples = "Send the application to the vocational college")
          @Nullable String title,
      @Schema(
              description = "More about it, as plain text with line breaks; null for nothing.",
              nullable = true,
              maxLength = TaskContent.DESCRIPTION_LIMIT)
          @Nullable String description,
      @Schema(
              description = "Last day in Finland on which it is in time; null for none.",
              nullable = true,
              format = "date",
              examples = "2027-01-15")
          @Nullable String dueOn,
      @Schema(description = "Who is to do it.", required = true) @Nullable Side assignee) {

    /** What it says, of which {@link FieldChecks#done()} must approve before it is used. */
    TaskContent content(FieldChecks checks) {
      return new TaskContent(
          checks.required("/title", title, TaskContent::title),
          checks.optional("/description", description, TaskContent::description),
          checks.optional("/dueOn", dueOn, TaskContent::dueOn));
    }

    /** Never what it says. */
    @Override
    public String toString() {
      return "TaskRequest[…]";
    }
  }

  /** Where a task shall be moved. */
  @Schema(description = "Where a task shall be moved.")
  public record MoveTaskRequest(
      @Schema(description = "DONE, DROPPED, or OPEN again.", required = true)
          @Nullable TaskState state) {}

  /** What to say about a task. */
  @Schema(description = "What to say about a task.")
  public record CommentTaskRequest(
      @Schema(
              description = "Plain text with line breaks.",
              required = true,
              maxLength = TaskComment.LIMIT)
          @Nullable String text) {

    /** Never the text. */
    @Override
    public String toString() {
      return "CommentTaskRequest[…]";
    }
  }
}
