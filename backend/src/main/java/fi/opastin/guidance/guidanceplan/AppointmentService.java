package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.guidance.duedate.DueDates;
import fi.opastin.guidance.duedate.DueKind;
import fi.opastin.guidance.duedate.Whose;
import fi.opastin.guidance.guidanceplan.Appointment.Hand;
import fi.opastin.guidance.guidanceplan.AppointmentState.Step;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appointments: proposed by one side, answered by the other (G22). */
@ApplicationScoped
class AppointmentService {

  private final Access access;
  private final AppointmentRepository appointments;
  private final Workspaces workspaces;
  private final PlanViews views;
  private final PlanNotices notices;
  private final DueDates dueDates;
  private final Idempotency idempotency;
  private final Clock clock;

  AppointmentService(
      Access access,
      AppointmentRepository appointments,
      Workspaces workspaces,
      PlanViews views,
      PlanNotices notices,
      DueDates dueDates,
      Idempotency idempotency,
      Clock clock) {
    this.access = access;
    this.appointments = appointments;
    this.workspaces = workspaces;
    this.views = views;
    this.notices = notices;
    this.dueDates = dueDates;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /** An appointment with what it takes to show it. */
  record Shown(Appointment appointment, PlanView view) {}

  /** What became of a step. */
  sealed interface Outcome {
    record Done(Shown shown) implements Outcome {}

    /** The workspace or the appointment is in a state in which this side cannot take the step. */
    record NotPossible() implements Outcome {}

    /** The time has passed, or lies too far ahead. */
    record NotAhead() implements Outcome {}
  }

  @Transactional
  NumberedPage<Shown> list(Actor actor, WorkspaceId id, long before, PageSize size) {
    var entry = access.enter(actor, AppointmentAction.READ, id.value());
    var page =
        NumberedPage.of(
            appointments.before(id, before, size.value() + 1),
            size.value(),
            Appointment::eventNumber);
    var view = views.of(entry);
    return new NumberedPage<>(
        page.rows().stream().map(appointment -> new Shown(appointment, view)).toList(),
        page.next());
  }

  @Transactional
  Shown read(Actor actor, WorkspaceId id, AppointmentId appointmentId) {
    var entry = access.enter(actor, AppointmentAction.READ, id.value(), appointmentId.value());
    return shown(entry, appointment(id, appointmentId));
  }

  @Transactional
  Outcome propose(Actor actor, WorkspaceId id, UUID key, Meeting meeting, MeetingRequest request) {
    var appointmentId = Ids.next();
    var entry = access.enter(actor, AppointmentAction.PROPOSE, id.value(), appointmentId);
    var repeated =
        idempotency.repeated(
            actor.accountId(), key, AppointmentAction.PROPOSE.id() + id, request, appointmentId);
    if (repeated.isPresent()) {
      return new Outcome.Done(shown(entry, appointment(id, new AppointmentId(repeated.get()))));
    }
    var hand = hand(entry);
    if (!meeting.canBeProposed(hand.now())) {
      return idempotency.refused(new Outcome.NotAhead());
    }
    var event = workspaces.record(id, actor.accountId());
    if (event.isEmpty()) {
      return idempotency.refused(new Outcome.NotPossible());
    }
    var appointment =
        Appointment.propose(
            new Appointment.Key(id.value(), appointmentId),
            event.get().number(),
            meeting,
            views.cipher(id),
            hand);
    appointments.persist(appointment);
    notices.tellOthers(PlanNotice.APPOINTMENT_PROPOSED, entry, event.get());
    return new Outcome.Done(shown(entry, appointment));
  }

  @Transactional
  Outcome proposeAnother(
      Actor actor,
      WorkspaceId id,
      AppointmentId appointmentId,
      @Nullable String ifMatch,
      Meeting meeting) {
    var action = AppointmentAction.PROPOSE_ANOTHER;
    var entry = access.enter(actor, action, id.value(), appointmentId.value());
    var appointment = appointment(id, appointmentId);
    Etag.require(ifMatch, appointment.version());
    var hand = hand(entry);
    if (!meeting.canBeProposed(hand.now())) {
      return new Outcome.NotAhead();
    }
    var cipher = views.cipher(id);
    if (!appointment.allows(Step.PROPOSE, hand.side(), meeting, hand.now())) {
      return new Outcome.NotPossible();
    }
    var event = workspaces.record(id, actor.accountId());
    if (event.isEmpty()) {
      return new Outcome.NotPossible();
    }
    appointment.proposeAnother(meeting, cipher, hand);
    showDueDate(id, appointment, meeting);
    notices.tellOthers(PlanNotice.APPOINTMENT_CHANGED, entry, event.get());
    return new Outcome.Done(shown(entry, appointment));
  }

  /** Accepts, declines or cancels; the version guards against an answer to something else. */
  @Transactional
  Outcome decide(
      Actor actor,
      AppointmentAction action,
      WorkspaceId id,
      AppointmentId appointmentId,
      @Nullable String ifMatch) {
    var entry = access.enter(actor, action, id.value(), appointmentId.value());
    var appointment = appointment(id, appointmentId);
    Etag.require(ifMatch, appointment.version());
    var step = action.step().orElseThrow();
    var hand = hand(entry);
    var meeting = appointment.meeting(views.cipher(id));
    if (!appointment.allows(step, hand.side(), meeting, hand.now())) {
      return new Outcome.NotPossible();
    }
    var event = workspaces.record(id, actor.accountId());
    if (event.isEmpty()) {
      return new Outcome.NotPossible();
    }
    appointment.take(step, hand);
    showDueDate(id, appointment, meeting);
    notices.tellOthers(notice(step), entry, event.get());
    return new Outcome.Done(shown(entry, appointment));
  }

  /** People are reminded of what has been agreed, and of nothing else. */
  private void showDueDate(WorkspaceId id, Appointment appointment, Meeting meeting) {
    var item =
        new DueDates.Item(
            id, appointment.id().value(), DueKind.APPOINTMENT, appointment.eventNumber());
    if (appointment.state() == AppointmentState.AGREED) {
      dueDates.set(item, Whose.BOTH, Finland.dayOf(meeting.start()));
    } else {
      dueDates.clear(item);
    }
  }

  private static PlanNotice notice(Step step) {
    return switch (step) {
      case ACCEPT -> PlanNotice.APPOINTMENT_ACCEPTED;
      case DECLINE -> PlanNotice.APPOINTMENT_DECLINED;
      case PROPOSE -> PlanNotice.APPOINTMENT_CHANGED;
      case CANCEL -> PlanNotice.APPOINTMENT_CANCELLED;
    };
  }

  private Hand hand(Entry entry) {
    return new Hand(entry.actor().accountId(), Side.of(entry.standing()), clock.instant());
  }

  private Appointment appointment(WorkspaceId id, AppointmentId appointmentId) {
    return appointments
        .findByIdOptional(new Appointment.Key(id.value(), appointmentId.value()))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private Shown shown(Entry entry, Appointment appointment) {
    // the version in the answer is that of the written row
    appointments.flush();
    return new Shown(appointment, views.of(entry));
  }
}
