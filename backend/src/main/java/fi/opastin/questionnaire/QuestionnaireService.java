package fi.opastin.questionnaire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.access.Actor;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Idempotency;
import fi.opastin.questionnaire.form.FormFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeping questionnaires: drafts, their publication, and what follows it. */
@ApplicationScoped
class QuestionnaireService {

  private final QuestionnaireAccess access;
  private final QuestionnaireRepository questionnaires;
  private final QuestionnaireJson json;
  private final Idempotency idempotency;
  private final Clock clock;

  QuestionnaireService(
      QuestionnaireAccess access,
      QuestionnaireRepository questionnaires,
      QuestionnaireJson json,
      Idempotency idempotency,
      Clock clock) {
    this.access = access;
    this.questionnaires = questionnaires;
    this.json = json;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /**
   * A version as it is shown.
   *
   * @param steps ids of what the reader may do with it now
   */
  record Shown(Questionnaire questionnaire, Definition definition, List<String> steps) {}

  /** What became of a new draft. */
  sealed interface Drafted {
    record Done(Shown draft) implements Drafted {}

    /** There is a draft of this questionnaire already. */
    record DraftExists() implements Drafted {}
  }

  /** What became of a draft that was to be replaced. */
  sealed interface Replaced {
    record Done(Shown draft) implements Replaced {}

    /** Versions of one questionnaire have one address. */
    record OtherUrl() implements Replaced {}
  }

  /** What became of a draft that was to be published. */
  sealed interface Activated {
    record Done(Shown active) implements Activated {}

    /** It is not whole. */
    record Faulty(List<FormFault> faults) implements Activated {}
  }

  @Transactional
  List<Shown> list(Actor actor) {
    var reader = access.enter(actor, QuestionnaireAction.READ);
    return access.seenBy(reader).stream().map(found -> shown(reader, found)).toList();
  }

  @Transactional
  Shown get(Actor actor, QuestionnaireId id) {
    var reader = access.enter(actor, QuestionnaireAction.READ);
    var found = questionnaires.findById(id.value());
    if (found == null || !reader.sees(found)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return shown(reader, found);
  }

  @Transactional
  List<FormFault> validate(Actor actor, FhirQuestionnaire said) {
    access.enter(actor, QuestionnaireAction.MANAGE);
    return Definition.of(said.json()).faults();
  }

  /**
   * Begins a draft, also of the next version where there is one of this address.
   *
   * @param url null: it gets one
   */
  @Transactional
  Drafted create(Actor actor, UUID key, @Nullable String url, FhirQuestionnaire said) {
    var keeper = access.enter(actor, QuestionnaireAction.MANAGE);
    var id = Ids.next();
    var repeated = idempotency.repeated(actor.accountId(), key, "questionnaire.create", said, id);
    if (repeated.isPresent()) {
      return new Drafted.Done(shown(keeper, kept(keeper, new QuestionnaireId(repeated.get()))));
    }
    var address = url == null ? "urn:uuid:" + id : url;
    return draft(keeper, id, address, said.json().deepCopy().put("url", address));
  }

  /** Begins a draft of the next version with what this one says. */
  @Transactional
  Drafted renew(Actor actor, UUID key, QuestionnaireId of) {
    var keeper = access.enter(actor, QuestionnaireAction.MANAGE);
    var id = Ids.next();
    var repeated = idempotency.repeated(actor.accountId(), key, "questionnaire.renew", of, id);
    if (repeated.isPresent()) {
      return new Drafted.Done(shown(keeper, kept(keeper, new QuestionnaireId(repeated.get()))));
    }
    var earlier = kept(keeper, of);
    earlier.require(QuestionnaireStep.RENEW);
    return draft(keeper, id, earlier.url(), json.definition(earlier).json());
  }

  @Transactional
  Replaced replace(
      Actor actor,
      QuestionnaireId id,
      @Nullable String ifMatch,
      @Nullable String url,
      FhirQuestionnaire said) {
    var keeper = access.enter(actor, QuestionnaireAction.MANAGE);
    var draft = kept(keeper, id);
    Etag.require(ifMatch, draft.version());
    if (url != null && !url.equals(draft.url())) {
      return new Replaced.OtherUrl();
    }
    draft.replace(Definition.of(said.json().deepCopy().put("url", draft.url())), clock.instant());
    questionnaires.flush();
    return new Replaced.Done(shown(keeper, draft));
  }

  @Transactional
  Activated activate(Actor actor, QuestionnaireId id, @Nullable String ifMatch) {
    var keeper = access.enter(actor, QuestionnaireAction.MANAGE);
    var draft = kept(keeper, id);
    Etag.require(ifMatch, draft.version());
    draft.require(QuestionnaireStep.ACTIVATE);
    var faults = json.definition(draft).faults();
    if (!faults.isEmpty()) {
      return new Activated.Faulty(faults);
    }
    var now = clock.instant();
    questionnaires.versions(keeper.ownerId(), draft.url()).stream()
        .filter(version -> version.state() == QuestionnaireState.ACTIVE)
        .forEach(version -> version.retire(now));
    // there is one active version at any time
    questionnaires.flush();
    draft.activate(now);
    questionnaires.flush();
    return new Activated.Done(shown(keeper, draft));
  }

  @Transactional
  Shown retire(Actor actor, QuestionnaireId id, @Nullable String ifMatch) {
    var keeper = access.enter(actor, QuestionnaireAction.MANAGE);
    var active = kept(keeper, id);
    Etag.require(ifMatch, active.version());
    active.retire(clock.instant());
    questionnaires.flush();
    return shown(keeper, active);
  }

  @Transactional
  void delete(Actor actor, QuestionnaireId id, @Nullable String ifMatch) {
    var draft = kept(access.enter(actor, QuestionnaireAction.MANAGE), id);
    Etag.require(ifMatch, draft.version());
    draft.require(QuestionnaireStep.DELETE);
    questionnaires.delete(draft);
  }

  private Drafted draft(QuestionnaireReader keeper, UUID id, String url, ObjectNode said) {
    var versions = questionnaires.versions(keeper.ownerId(), url);
    if (versions.stream().anyMatch(version -> version.state() == QuestionnaireState.DRAFT)) {
      return idempotency.refused(new Drafted.DraftExists());
    }
    var number = versions.isEmpty() ? 1 : versions.getFirst().formVersion() + 1;
    var draft =
        Questionnaire.draft(
            id, keeper.ownerId(), url, number, Definition.of(said), clock.instant());
    questionnaires.persist(draft);
    return new Drafted.Done(shown(keeper, draft));
  }

  private Questionnaire kept(QuestionnaireReader keeper, QuestionnaireId id) {
    var found = questionnaires.findById(id.value());
    if (found == null || !keeper.keeps(found)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return found;
  }

  private Shown shown(QuestionnaireReader reader, Questionnaire questionnaire) {
    var steps =
        reader.keeps(questionnaire)
            ? QuestionnaireStep.from(questionnaire.state())
            : List.<String>of();
    return new Shown(questionnaire, json.definition(questionnaire), steps);
  }
}
