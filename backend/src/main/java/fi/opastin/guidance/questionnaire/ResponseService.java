package fi.opastin.guidance.questionnaire;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.guidance.duedate.DueDates;
import fi.opastin.guidance.duedate.DueKind;
import fi.opastin.guidance.duedate.Whose;
import fi.opastin.guidance.questionnaire.ResponseViews.Shown;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Idempotency;
import fi.opastin.questionnaire.QuestionnaireId;
import fi.opastin.questionnaire.form.AnswerFault;
import fi.opastin.questionnaire.form.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questionnaires in a workspace: given, begun, sent, amended, stopped, taken back (G8, G21). */
@ApplicationScoped
class ResponseService {

  private final Access access;
  private final ResponseRepository responses;
  private final SentAnswersRepository sent;
  private final AnswersDraftRepository drafts;
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
      SentAnswersRepository sent,
      AnswersDraftRepository drafts,
      OfferedForms forms,
      Workspaces workspaces,
      ResponseViews views,
      ResponseNotices notices,
      DueDates dueDates,
      Idempotency idempotency,
      Clock clock) {
    this.access = access;
    this.responses = responses;
    this.sent = sent;
    this.drafts = drafts;
    this.forms = forms;
    this.workspaces = workspaces;
    this.views = views;
    this.notices = notices;
    this.dueDates = dueDates;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /** What became of a step. */
  sealed interface Outcome {
    record Done(Shown shown) implements Outcome {}

    /** The workspace or the response is in a state in which the step cannot be taken. */
    record NotPossible() implements Outcome {}

    /** The due date has passed already. */
    record DueInThePast() implements Outcome {}

    /** The answers are not such as the questionnaire asks for. */
    record Faulty(List<AnswerFault> faults) implements Outcome {}
  }

  @Transactional
  List<Shown> list(Actor actor, WorkspaceId id) {
    var entry = access.enter(actor, ResponseAction.READ, id.value());
    return views.of(
        entry, responses.all(id).stream().filter(one -> ResponseViews.shows(entry, one)).toList());
  }

  @Transactional
  Shown read(Actor actor, WorkspaceId id, ResponseId responseId) {
    var entry = access.enter(actor, ResponseAction.READ, id.value(), responseId.value());
    return shown(entry, response(entry, responseId));
  }

  /** An expert gives a questionnaire to the customer. */
  @Transactional
  Outcome assign(
      Actor actor, WorkspaceId id, QuestionnaireId form, UUID key, @Nullable LocalDate dueOn) {
    return begin(actor, ResponseAction.ASSIGN, id, form, key, dueOn);
  }

  /** The customer begins one. */
  @Transactional
  Outcome start(Actor actor, WorkspaceId id, QuestionnaireId form, UUID key) {
    return begin(actor, ResponseAction.START, id, form, key, null);
  }

  private Outcome begin(
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
      return new Outcome.Done(shown(entry, response(entry, new ResponseId(repeated.get()))));
    }
    var now = clock.instant();
    if (dueOn != null && dueOn.isBefore(Finland.dayOf(now))) {
      return new Outcome.DueInThePast();
    }
    var customer = notices.customer(id);
    var event = workspaces.record(id, actor.accountId());
    if (event.isEmpty() || customer.isEmpty()) {
      return new Outcome.NotPossible();
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
      dueDates.set(due(response), Whose.CUSTOMER, dueOn);
    }
    if (response.assigned()) {
      notices.assigned(entry, event.get());
    }
    return new Outcome.Done(shown(entry, response));
  }

  /** The customer sends answers, or others in place of them: from then on experts see them. */
  @Transactional
  Outcome send(
      Actor actor,
      ResponseStep step,
      WorkspaceId id,
      ResponseId responseId,
      @Nullable String ifMatch,
      Answers answers) {
    var entry = access.enter(actor, ResponseAction.of(step), id.value(), responseId.value());
    var response = response(entry, responseId);
    Etag.require(ifMatch, response.version());
    if (response.state().after(step).isEmpty()) {
      return new Outcome.NotPossible();
    }
    var cipher = views.cipher(id);
    var form = forms.version(new QuestionnaireId(response.content(cipher).questionnaireId()));
    var filled = form.form().fill(answers);
    if (!filled.faults().isEmpty()) {
      return new Outcome.Faulty(filled.faults());
    }
    var event = workspaces.record(id, actor.accountId());
    if (event.isEmpty()) {
      return new Outcome.NotPossible();
    }
    var now = clock.instant();
    var edition = sent.of(id, List.of(response)).getOrDefault(responseId, List.of()).size() + 1;
    sent.persist(
        SentAnswers.send(
            new SentAnswers.Key(id.value(), responseId.value(), edition),
            event.get().number(),
            filled.answers(),
            cipher,
            now));
    finish(response, step);
    notices.sent(step, entry, event.get());
    return new Outcome.Done(shown(entry, response));
  }

  /** The customer does not want to answer; what was written so far is gone. */
  @Transactional
  Outcome stop(Actor actor, WorkspaceId id, ResponseId responseId, @Nullable String ifMatch) {
    return end(actor, ResponseStep.STOP, id, responseId, ifMatch);
  }

  /** An expert takes back what should not have been assigned. */
  @Transactional
  Outcome takeBack(Actor actor, WorkspaceId id, ResponseId responseId, @Nullable String ifMatch) {
    return end(actor, ResponseStep.TAKE_BACK, id, responseId, ifMatch);
  }

  private Outcome end(
      Actor actor,
      ResponseStep step,
      WorkspaceId id,
      ResponseId responseId,
      @Nullable String ifMatch) {
    var entry = access.enter(actor, ResponseAction.of(step), id.value(), responseId.value());
    var response = response(entry, responseId);
    Etag.require(ifMatch, response.version());
    if (response.state().after(step).isEmpty()
        || workspaces.record(id, actor.accountId()).isEmpty()) {
      return new Outcome.NotPossible();
    }
    finish(response, step);
    return new Outcome.Done(shown(entry, response));
  }

  private void finish(QuestionnaireResponse response, ResponseStep step) {
    var now = clock.instant();
    response.take(step, now);
    dueDates.clear(due(response));
    var draft =
        drafts.existing(
            new AnswersDraft.Key(
                response.workspaceId(), response.id().value(), response.respondentId()));
    Optional.ofNullable(draft).ifPresent(written -> written.empty(now));
  }

  private static DueDates.Item due(QuestionnaireResponse response) {
    return new DueDates.Item(
        new WorkspaceId(response.workspaceId()),
        response.id().value(),
        DueKind.QUESTIONNAIRE,
        response.eventNumber());
  }

  private QuestionnaireResponse response(Entry entry, ResponseId responseId) {
    return responses
        .findByIdOptional(new QuestionnaireResponse.Key(entry.workspaceId(), responseId.value()))
        .filter(response -> ResponseViews.shows(entry, response))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private Shown shown(Entry entry, QuestionnaireResponse response) {
    // the version in the answer is that of the written row
    responses.flush();
    return views.of(entry, List.of(response)).getFirst();
  }
}
