package fi.opastin.guidance.questionnaire;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Standing;
import fi.opastin.guidance.duedate.DueDates;
import fi.opastin.guidance.duedate.Whose;
import fi.opastin.guidance.questionnaire.ResponseViews.Shown;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.database.NumberedPage;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Idempotency;
import fi.opastin.questionnaire.QuestionnaireId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questionnaires in a workspace: seen, given by experts, begun by the customer (G8, G21). */
@ApplicationScoped
class ResponseService {

  private final Access access;
  private final ResponseRepository responses;
  private final OfferedForms forms;
  private final Workspaces workspaces;
  private final ResponseViews views;
  private final ResponseNotices notices;
  private final DueDates dueDates;
  private final Idempotency idempotency;
  private final Clock clock;

  ResponseService(
      Access access,
      ResponseRepository responses,
      OfferedForms forms,
      Workspaces workspaces,
      ResponseViews views,
      ResponseNotices notices,
      DueDates dueDates,
      Idempotency idempotency,
      Clock clock) {
    this.access = access;
    this.responses = responses;
    this.forms = forms;
    this.workspaces = workspaces;
    this.views = views;
    this.notices = notices;
    this.dueDates = dueDates;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @Transactional
  NumberedPage<Shown> list(Actor actor, WorkspaceId id, long before, PageSize size) {
    var entry = access.enter(actor, ResponseAction.READ, id.value());
    var read =
        entry.standing() == Standing.CUSTOMER
            ? responses.before(id, before, size.value() + 1)
            : responses.shownToExpertsBefore(id, before, size.value() + 1);
    return NumberedPage.of(read, size.value(), QuestionnaireResponse::eventNumber)
        .map(rows -> views.of(entry, rows));
  }

  @Transactional
  Shown read(Actor actor, WorkspaceId id, ResponseId responseId) {
    var entry = access.enter(actor, ResponseAction.READ, id.value(), responseId.value());
    return views.of(entry, responses.get(entry, responseId));
  }

  /** An expert gives a questionnaire to the customer. */
  @Transactional
  ResponseOutcome assign(
      Actor actor, WorkspaceId id, QuestionnaireId form, UUID key, @Nullable LocalDate dueOn) {
    return begin(actor, ResponseAction.ASSIGN, id, form, key, dueOn);
  }

  /** The customer begins one. */
  @Transactional
  ResponseOutcome start(Actor actor, WorkspaceId id, QuestionnaireId form, UUID key) {
    return begin(actor, ResponseAction.START, id, form, key, null);
  }

  private ResponseOutcome begin(
      Actor actor,
      ResponseAction action,
      WorkspaceId id,
      QuestionnaireId form,
      UUID key,
      @Nullable LocalDate dueOn) {
    var responseId = new ResponseId(Ids.next());
    var entry = access.enter(actor, action, id.value(), responseId.value());
    if (forms.in(id, form).isEmpty()) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    var content = new ResponseContent(form.value(), dueOn);
    var repeated =
        idempotency.repeated(actor.accountId(), key, action.id() + id, content, responseId.value());
    if (repeated.isPresent()) {
      return new ResponseOutcome.Done(
          views.of(entry, responses.get(entry, new ResponseId(repeated.get()))));
    }
    var now = clock.instant();
    if (dueOn != null && dueOn.isBefore(Finland.dayOf(now))) {
      return idempotency.refused(new ResponseOutcome.DueInThePast());
    }
    var customer = notices.customer(id);
    var event = workspaces.record(id, actor.accountId());
    if (event.isEmpty() || customer.isEmpty()) {
      return idempotency.refused(new ResponseOutcome.NotPossible());
    }
    var response =
        QuestionnaireResponse.begin(
            new QuestionnaireResponse.Key(id.value(), responseId.value()),
            event.get().number(),
            actor.accountId(),
            customer.get(),
            content,
            views.cipher(id),
            now);
    responses.persist(response);
    if (dueOn != null) {
      dueDates.set(response.due(), Whose.CUSTOMER, dueOn);
    }
    if (response.assigned()) {
      notices.assigned(entry, event.get());
    }
    return new ResponseOutcome.Done(views.of(entry, response));
  }
}
