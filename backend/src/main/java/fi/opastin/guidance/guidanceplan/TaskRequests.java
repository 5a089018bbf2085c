package fi.opastin.guidance.guidanceplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent about tasks. */
public final class TaskRequests {

  private TaskRequests() {}

  /** A new task. */
  @Schema(description = "A new task.")
  public record AddTaskRequest(
      @Schema(
              description = "What to do, on one line.",
              required = true,
              maxLength = TaskContent.TITLE_LIMIT,
              examples = "Send the application to the vocational college")
          @Nullable String title,
      @Schema(
              description = "More about it; plain text with line breaks.",
              nullable = true,
              maxLength = TaskContent.DESCRIPTION_LIMIT)
          @Nullable String description,
      @Schema(
              description = "Last day in Finland on which it is in time.",
              nullable = true,
              format = "date",
              examples = "2027-01-15")
          @Nullable String dueOn,
      @Schema(description = "Who is to do it.", required = true) @Nullable Side assignee) {

    /** Never what it says. */
    @Override
    public String toString() {
      return "AddTaskRequest[…]";
    }
  }

  /** What a task shall say. */
  @Schema(description = "What a task shall say.")
  public record ChangeTaskRequest(
      @Schema(
              description = "What to do, on one line.",
              required = true,
              maxLength = TaskContent.TITLE_LIMIT)
          @Nullable String title,
      @Schema(
              description = "More about it; null for nothing.",
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

    /** Never what it says. */
    @Override
    public String toString() {
      return "ChangeTaskRequest[…]";
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
