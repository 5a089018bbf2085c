package fi.opastin.guidance.questionnaire;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.Etag;
import fi.opastin.questionnaire.QuestionnaireId;
import fi.opastin.questionnaire.form.AnswerFault;
import fi.opastin.questionnaire.form.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers are kept on the server while they are written, so that nothing is lost (T21). */
@ApplicationScoped
class DraftService {

  private final Access access;
  private final ResponseRepository responses;
  private final AnswersDraftRepository drafts;
  private final OfferedForms forms;
  private final ResponseViews views;
  private final Clock clock;

  DraftService(
      Access access,
      ResponseRepository responses,
      AnswersDraftRepository drafts,
      OfferedForms forms,
      ResponseViews views,
      Clock clock) {
    this.access = access;
    this.responses = responses;
    this.drafts = drafts;
    this.forms = forms;
    this.views = views;
    this.clock = clock;
  }

  /**
   * Answers that are being written.
   *
   * @param savedAt null if they never were
   */
  record Written(Answers answers, @Nullable Instant savedAt, int version) {}

  /** What became of saving. */
  sealed interface Outcome {
    record Saved(Written draft) implements Outcome {}

    /** It is stopped or taken back. */
    record NotPossible() implements Outcome {}

    /** There are answers to what is not asked. */
    record Faulty(List<AnswerFault> faults) implements Outcome {}
  }

  @Transactional
  Written read(Actor actor, WorkspaceId id, ResponseId responseId) {
    access.enter(actor, ResponseAction.READ_DRAFT, id.value(), responseId.value());
    response(id, responseId);
    var draft = drafts.findById(key(actor, id, responseId));
    return draft == null ? new Written(Answers.none(), null, 0) : written(draft, views.cipher(id));
  }

  /** Keeps answers that may still be wrong, or too long: they are checked when they are sent. */
  @Transactional
  Outcome save(
      Actor actor,
      WorkspaceId id,
      ResponseId responseId,
      @Nullable String ifMatch,
      Answers answers) {
    access.enter(actor, ResponseAction.SAVE_DRAFT, id.value(), responseId.value());
    var response = response(id, responseId);
    if (!response.state().answerable()) {
      return new Outcome.NotPossible();
    }
    var cipher = views.cipher(id);
    var form = forms.version(new QuestionnaireId(response.content(cipher).questionnaireId()));
    var unknown =
        form.form().fill(answers).faultsSoFar().stream()
            .filter(fault -> fault.code().equals("unknown-item"))
            .toList();
    if (!unknown.isEmpty()) {
      return new Outcome.Faulty(unknown);
    }
    var now = clock.instant();
    var draft = drafts.locked(key(actor, id, responseId), now);
    Etag.require(ifMatch, draft.version());
    draft.save(answers, cipher, now);
    drafts.flush();
    return new Outcome.Saved(written(draft, cipher));
  }

  private static Written written(AnswersDraft draft, ResponseCipher cipher) {
    return new Written(draft.answers(cipher), draft.savedAt(), draft.version());
  }

  private static AnswersDraft.Key key(Actor actor, WorkspaceId id, ResponseId responseId) {
    return new AnswersDraft.Key(id.value(), responseId.value(), actor.accountId());
  }

  private QuestionnaireResponse response(WorkspaceId id, ResponseId responseId) {
    return responses
        .findByIdOptional(new QuestionnaireResponse.Key(id.value(), responseId.value()))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }
}
