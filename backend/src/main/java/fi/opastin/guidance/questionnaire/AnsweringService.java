package fi.opastin.guidance.questionnaire;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.duedate.DueDates;
import fi.opastin.guidance.statistics.Contributions.Edition;
import fi.opastin.guidance.statistics.FormContributions;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.web.Etag;
import fi.opastin.questionnaire.QuestionnaireId;
import fi.opastin.questionnaire.form.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What leads a questionnaire further: sent, amended, stopped, taken back (G8). */
@ApplicationScoped
class AnsweringService {

  private final Access access;
  private final ResponseRepository responses;
  private final SentAnswersRepository sent;
  private final AnswersDraftRepository drafts;
  private final OfferedForms forms;
  private final Workspaces workspaces;
  private final ResponseViews views;
  private final ResponseNotices notices;
  private final DueDates dueDates;
  private final FormContributions statistics;
  private final Clock clock;

  AnsweringService(
      Access access,
      ResponseRepository responses,
      SentAnswersRepository sent,
      AnswersDraftRepository drafts,
      OfferedForms forms,
      Workspaces workspaces,
      ResponseViews views,
      ResponseNotices notices,
      DueDates dueDates,
      FormContributions statistics,
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
    this.statistics = statistics;
    this.clock = clock;
  }

  /** The customer sends answers, or others in place of them: from then on experts see them. */
  @Transactional
  ResponseOutcome send(
      Actor actor,
      ResponseStep step,
      WorkspaceId id,
      ResponseId responseId,
      @Nullable String ifMatch,
      Answers answers) {
    var entry = access.enter(actor, ResponseAction.of(step), id.value(), responseId.value());
    var response = responses.get(entry, responseId);
    Etag.require(ifMatch, response.version());
    if (response.state().after(step).isEmpty()) {
      return new ResponseOutcome.NotPossible();
    }
    var cipher = views.cipher(id);
    var form = forms.version(new QuestionnaireId(response.content(cipher).questionnaireId()));
    var filled = form.form().fill(answers);
    if (!filled.faults().isEmpty()) {
      return new ResponseOutcome.Faulty(filled.faults());
    }
    var event = workspaces.record(id, actor.accountId());
    if (event.isEmpty()) {
      return new ResponseOutcome.NotPossible();
    }
    var edition = sent.of(id, List.of(response)).getOrDefault(responseId, List.of()).size() + 1;
    sent.persist(
        SentAnswers.send(
            new SentAnswers.Key(id.value(), responseId.value(), edition),
            event.get().number(),
            filled.answers(),
            cipher,
            clock.instant()));
    statistics.give(
        id,
        workspaces.get(id).serviceProviderId(),
        form,
        new Edition(response.eventNumber(), edition),
        filled.answers());
    finish(response, step);
    notices.sent(step, response);
    return new ResponseOutcome.Done(views.of(entry, response));
  }

  /** The customer does not want to answer; what was written so far is gone. */
  @Transactional
  ResponseOutcome stop(
      Actor actor, WorkspaceId id, ResponseId responseId, @Nullable String ifMatch) {
    return end(actor, ResponseStep.STOP, id, responseId, ifMatch);
  }

  /** An expert takes back what should not have been assigned. */
  @Transactional
  ResponseOutcome takeBack(
      Actor actor, WorkspaceId id, ResponseId responseId, @Nullable String ifMatch) {
    return end(actor, ResponseStep.TAKE_BACK, id, responseId, ifMatch);
  }

  private ResponseOutcome end(
      Actor actor,
      ResponseStep step,
      WorkspaceId id,
      ResponseId responseId,
      @Nullable String ifMatch) {
    var entry = access.enter(actor, ResponseAction.of(step), id.value(), responseId.value());
    var response = responses.get(entry, responseId);
    Etag.require(ifMatch, response.version());
    if (response.state().after(step).isEmpty()
        || workspaces.record(id, actor.accountId()).isEmpty()) {
      return new ResponseOutcome.NotPossible();
    }
    finish(response, step);
    return new ResponseOutcome.Done(views.of(entry, response));
  }

  private void finish(QuestionnaireResponse response, ResponseStep step) {
    var now = clock.instant();
    response.take(step, now);
    dueDates.clear(response.due());
    var draft =
        drafts.existing(
            new AnswersDraft.Key(
                response.workspaceId(), response.id().value(), response.respondentId()));
    Optional.ofNullable(draft).ifPresent(written -> written.empty(now));
  }
}
