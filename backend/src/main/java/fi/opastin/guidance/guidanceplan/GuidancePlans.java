package fi.opastin.guidance.guidanceplan;

import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was planned in a workspace whose content has been entered, for other features of guidance:
 * plain records in the order in which things came into being. People are named by their accounts.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class GuidancePlans {

  private final TaskRepository tasks;
  private final TaskCommentRepository comments;
  private final AppointmentRepository appointments;
  private final SummaryRepository summaries;
  private final PlanViews views;

  GuidancePlans(
      TaskRepository tasks,
      TaskCommentRepository comments,
      AppointmentRepository appointments,
      SummaryRepository summaries,
      PlanViews views) {
    this.tasks = tasks;
    this.comments = comments;
    this.appointments = appointments;
    this.summaries = summaries;
    this.views = views;
  }

  /**
   * A task with its comments.
   *
   * @param dueOn last day in Finland on which it is in time
   * @param changedBy who changed or moved it last
   */
  public record PlannedTask(
      UUID id,
      String title,
      @Nullable String description,
      @Nullable LocalDate dueOn,
      Side assignee,
      TaskState state,
      UUID authorId,
      Instant createdAt,
      UUID changedBy,
      Instant changedAt,
      List<Comment> comments) {

    /** Never what it says. */
    @Override
    public String toString() {
      return "PlannedTask[…]";
    }
  }

  /** A comment on a task. */
  public record Comment(UUID authorId, String text, Instant writtenAt) {

    /** Never what it says. */
    @Override
    public String toString() {
      return "Comment[…]";
    }
  }

  /**
   * An appointment.
   *
   * @param changedBy who did something with it last
   */
  public record PlannedAppointment(
      UUID id,
      AppointmentState state,
      Instant start,
      Instant end,
      Way way,
      @Nullable String place,
      String topic,
      UUID authorId,
      Instant createdAt,
      UUID changedBy,
      Instant changedAt) {

    /** Never what it says. */
    @Override
    public String toString() {
      return "PlannedAppointment[…]";
    }
  }

  /** A published summary; the last one holds. */
  public record PublishedSummary(UUID id, UUID authorId, String text, Instant publishedAt) {

    /** Never what it says. */
    @Override
    public String toString() {
      return "PublishedSummary[…]";
    }
  }

  public List<PlannedTask> tasks(WorkspaceId id) {
    var cipher = views.cipher(id);
    var all = tasks.all(id);
    var said = comments.on(id, all);
    return all.stream()
        .map(task -> {
          var content = task.content(cipher);
          return new PlannedTask(
              task.id().value(),
              content.title(),
              content.description(),
              content.dueOn(),
              task.assignee(),
              task.state(),
              task.authorId(),
              task.createdAt(),
              task.changedBy(),
              task.changedAt(),
              said.getOrDefault(task.id(), List.of()).stream()
                  .map(comment ->
                      new Comment(comment.authorId(), comment.text(cipher), comment.writtenAt()))
                  .toList());
        })
        .toList();
  }

  public List<PlannedAppointment> appointments(WorkspaceId id) {
    var cipher = views.cipher(id);
    return appointments.all(id).stream()
        .map(appointment -> {
          var meeting = appointment.meeting(cipher);
          return new PlannedAppointment(
              appointment.id().value(),
              appointment.state(),
              meeting.start(),
              meeting.end(),
              meeting.way(),
              meeting.place(),
              meeting.topic(),
              appointment.authorId(),
              appointment.createdAt(),
              appointment.changedBy(),
              appointment.changedAt());
        })
        .toList();
  }

  /** What experts have published, in that order; drafts are nobody's but their author's. */
  public List<PublishedSummary> summaries(WorkspaceId id) {
    var cipher = views.cipher(id);
    return summaries.all(id).stream()
        .map(summary ->
            new PublishedSummary(
                summary.id(), summary.authorId(), summary.text(cipher), summary.publishedAt()))
        .toList();
  }
}
