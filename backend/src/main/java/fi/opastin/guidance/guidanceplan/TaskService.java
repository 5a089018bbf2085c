package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.guidance.duedate.DueDates;
import fi.opastin.guidance.duedate.DueKind;
import fi.opastin.guidance.duedate.Whose;
import fi.opastin.guidance.guidanceplan.TaskRequests.CommentTaskRequest;
import fi.opastin.guidance.guidanceplan.TaskRequests.TaskRequest;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.database.NumberedPage;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tasks that customer and experts agree on (G22). */
@ApplicationScoped
class TaskService {

  private final Access access;
  private final TaskRepository tasks;
  private final TaskCommentRepository comments;
  private final Workspaces workspaces;
  private final PlanViews views;
  private final PlanNotices notices;
  private final DueDates dueDates;
  private final Idempotency idempotency;
  private final Clock clock;

  TaskService(
      Access access,
      TaskRepository tasks,
      TaskCommentRepository comments,
      Workspaces workspaces,
      PlanViews views,
      PlanNotices notices,
      DueDates dueDates,
      Idempotency idempotency,
      Clock clock) {
    this.access = access;
    this.tasks = tasks;
    this.comments = comments;
    this.workspaces = workspaces;
    this.views = views;
    this.notices = notices;
    this.dueDates = dueDates;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /** A task with what it takes to show it. */
  record Shown(Task task, List<TaskComment> comments, PlanView view) {}

  /** What became of a step. */
  sealed interface Outcome {
    record Done(Shown shown) implements Outcome {}

    /** The workspace or the task is in a state in which the step cannot be taken. */
    record NotPossible() implements Outcome {}

    /** The due date has passed already. */
    record DueInThePast() implements Outcome {}
  }

  @Transactional
  NumberedPage<Shown> list(Actor actor, WorkspaceId id, long before, PageSize size) {
    var entry = access.enter(actor, TaskAction.READ, id.value());
    var page =
        NumberedPage.of(
            tasks.before(id, before, size.value() + 1), size.value(), Task::eventNumber);
    var view = views.of(entry);
    var said = comments.on(id, page.rows());
    return new NumberedPage<>(
        page.rows().stream()
            .map(task -> new Shown(task, said.getOrDefault(task.id(), List.of()), view))
            .toList(),
        page.next());
  }

  @Transactional
  Shown read(Actor actor, WorkspaceId id, TaskId taskId) {
    var entry = access.enter(actor, TaskAction.READ, id.value(), taskId.value());
    return shown(entry, task(id, taskId));
  }

  @Transactional
  Outcome add(
      Actor actor,
      WorkspaceId id,
      UUID key,
      Side assignee,
      TaskContent content,
      TaskRequest request) {
    var taskId = new TaskId(Ids.next());
    var entry = access.enter(actor, TaskAction.ADD, id.value(), taskId.value());
    var repeated =
        idempotency.repeated(
            actor.accountId(), key, TaskAction.ADD.id() + id, request, taskId.value());
    if (repeated.isPresent()) {
      return new Outcome.Done(shown(entry, task(id, new TaskId(repeated.get()))));
    }
    if (isPast(content.dueOn())) {
      return idempotency.refused(new Outcome.DueInThePast());
    }
    var event = workspaces.record(id, actor.accountId());
    if (event.isEmpty()) {
      return idempotency.refused(new Outcome.NotPossible());
    }
    var task =
        Task.add(
            new Task.Key(id.value(), taskId.value()),
            event.get().number(),
            actor.accountId(),
            assignee,
            content,
            views.cipher(id),
            clock.instant());
    tasks.persist(task);
    showDueDate(id, task, content.dueOn());
    notices.tellSide(PlanNotice.TASK_GIVEN, assignee, entry, event.get());
    return new Outcome.Done(shown(entry, task));
  }

  @Transactional
  Outcome change(
      Actor actor,
      WorkspaceId id,
      TaskId taskId,
      @Nullable String ifMatch,
      Side assignee,
      TaskContent content) {
    var entry = access.enter(actor, TaskAction.CHANGE, id.value(), taskId.value());
    var task = task(id, taskId);
    Etag.require(ifMatch, task.version());
    var cipher = views.cipher(id);
    var dueOn = content.dueOn();
    if (isPast(dueOn) && !Objects.equals(dueOn, task.content(cipher).dueOn())) {
      return new Outcome.DueInThePast();
    }
    if (!task.changeable()) {
      return new Outcome.NotPossible();
    }
    var event = workspaces.record(id, actor.accountId());
    if (event.isEmpty()) {
      return new Outcome.NotPossible();
    }
    if (assignee != task.assignee()) {
      notices.tellSide(PlanNotice.TASK_GIVEN, assignee, entry, event.get());
    }
    task.change(assignee, content, cipher, actor.accountId(), clock.instant());
    showDueDate(id, task, dueOn);
    return new Outcome.Done(shown(entry, task));
  }

  @Transactional
  Outcome move(
      Actor actor, WorkspaceId id, TaskId taskId, @Nullable String ifMatch, TaskState state) {
    var entry = access.enter(actor, TaskAction.MOVE, id.value(), taskId.value());
    var task = task(id, taskId);
    Etag.require(ifMatch, task.version());
    if (!task.state().leadsTo(state) || workspaces.record(id, actor.accountId()).isEmpty()) {
      return new Outcome.NotPossible();
    }
    task.moveTo(state, actor.accountId(), clock.instant());
    showDueDate(id, task, task.content(views.cipher(id)).dueOn());
    return new Outcome.Done(shown(entry, task));
  }

  /** Says something about a task, which is then not newer itself: nobody's change gets stale. */
  @Transactional
  Outcome comment(
      Actor actor,
      WorkspaceId id,
      TaskId taskId,
      UUID key,
      String words,
      CommentTaskRequest request) {
    var entry = access.enter(actor, TaskAction.COMMENT, id.value(), taskId.value());
    var task = task(id, taskId);
    var commentId = new TaskComment.Key(id.value(), Ids.next());
    var repeated =
        idempotency.repeated(
            actor.accountId(), key, TaskAction.COMMENT.id() + taskId, request, commentId.id());
    if (repeated.isPresent()) {
      return new Outcome.Done(shown(entry, task));
    }
    var event = workspaces.record(id, actor.accountId());
    if (event.isEmpty()) {
      return idempotency.refused(new Outcome.NotPossible());
    }
    comments.persist(
        TaskComment.write(
            commentId,
            taskId,
            event.get().number(),
            actor.accountId(),
            words,
            views.cipher(id),
            clock.instant()));
    return new Outcome.Done(shown(entry, task));
  }

  /** Of what is done or dropped nobody is reminded. */
  private void showDueDate(WorkspaceId id, Task task, @Nullable LocalDate dueOn) {
    var item = new DueDates.Item(id, task.id().value(), DueKind.TASK, task.eventNumber());
    if (dueOn == null || task.state() != TaskState.OPEN) {
      dueDates.clear(item);
    } else {
      dueDates.set(item, task.assignee() == Side.CUSTOMER ? Whose.CUSTOMER : Whose.EXPERTS, dueOn);
    }
  }

  private Task task(WorkspaceId id, TaskId taskId) {
    return tasks
        .findByIdOptional(new Task.Key(id.value(), taskId.value()))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private Shown shown(Entry entry, Task task) {
    // the version in the answer is that of the written row
    tasks.flush();
    var said = comments.on(new WorkspaceId(entry.workspaceId()), List.of(task));
    return new Shown(task, said.getOrDefault(task.id(), List.of()), views.of(entry));
  }

  private boolean isPast(@Nullable LocalDate day) {
    return day != null && day.isBefore(Finland.dayOf(clock.instant()));
  }
}
