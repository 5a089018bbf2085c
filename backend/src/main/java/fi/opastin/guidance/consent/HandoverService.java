package fi.opastin.guidance.consent;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Standing;
import fi.opastin.guidance.consent.Progress.Stand;
import fi.opastin.guidance.consent.Proposing.Proposed;
import fi.opastin.guidance.consent.Proposing.Request;
import fi.opastin.guidance.workspace.Presence;
import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The administrator hands over a workspace whose founding expert is gone (G10). */
@ApplicationScoped
class HandoverService {

  private final Access access;
  private final ConsentRepository consents;
  private final ConsentCourse course;
  private final Proposing proposing;
  private final ConsentPeople people;
  private final ConsentViews views;
  private final Workspaces workspaces;
  private final Presence presence;
  private final Experts experts;
  private final Idempotency idempotency;

  HandoverService(
      Access access,
      ConsentRepository consents,
      ConsentCourse course,
      Proposing proposing,
      ConsentPeople people,
      ConsentViews views,
      Workspaces workspaces,
      Presence presence,
      Experts experts,
      Idempotency idempotency) {
    this.access = access;
    this.consents = consents;
    this.course = course;
    this.proposing = proposing;
    this.people = people;
    this.views = views;
    this.workspaces = workspaces;
    this.presence = presence;
    this.experts = experts;
    this.idempotency = idempotency;
  }

  /**
   * A handover, without customer and reason.
   *
   * @param stand how it stands today
   * @param actions what the administrator may do with it now
   */
  record Handover(Consent consent, Stand stand, ListedExpert successor, List<String> actions) {}

  /**
   * The handovers of a workspace, newest first.
   *
   * @param actions what the administrator may do beside those of each handover
   */
  record Handovers(Workspace workspace, List<Handover> items, List<String> actions) {}

  /** What became of a proposal, or of taking it back. */
  sealed interface Outcome {
    record Done(Handover handover) implements Outcome {}

    /** The workspace is not orphaned, there is no customer to ask, or all have answered. */
    record NotPossible() implements Outcome {}

    /** This person cannot be proposed. */
    record Refused(String code) implements Outcome {}
  }

  @Transactional
  Handovers list(Actor actor, WorkspaceId id) {
    access.enterAdministration(actor, HandoverAction.READ, id.value());
    var workspace = workspaces.get(id);
    var orphaned = orphaned(workspace);
    var found = consents.handovers(id);
    var lacksSuccessor =
        orphaned
            && workspace.accepted()
            && found.stream()
                .noneMatch(consent -> consent.on(presence.today()).state() == ConsentState.DRAFT);
    return new Handovers(
        workspace,
        seen(actor, orphaned, found),
        lacksSuccessor ? List.of(HandoverAction.PROPOSE.id()) : List.of());
  }

  @Transactional
  Outcome propose(Actor actor, WorkspaceId id, Request request) {
    access.enterAdministration(actor, HandoverAction.PROPOSE, id.value());
    var consentId = Ids.next();
    var repeated =
        idempotency.repeated(
            actor.accountId(),
            request.key(),
            HandoverAction.PROPOSE.id() + id,
            request.body(),
            consentId);
    var workspace = presence.lock(id);
    if (repeated.isPresent()) {
      return done(actor, workspace, consents.find(id, new ConsentId(repeated.get())).orElseThrow());
    }
    if (!orphaned(workspace)) {
      return idempotency.refused(new Outcome.NotPossible());
    }
    return switch (proposing.propose(workspace, actor.accountId(), consentId, request)) {
      case Proposed.Done(var consent) -> done(actor, workspace, consent);
      case Proposed.NotPossible() -> idempotency.refused(new Outcome.NotPossible());
      case Proposed.Refused(var code) -> idempotency.refused(new Outcome.Refused(code));
    };
  }

  /** Takes back an own proposal, or one that the expert made who is gone. */
  @Transactional
  Outcome cancel(Actor actor, WorkspaceId id, ConsentId consentId, @Nullable String ifMatch) {
    access.enterAdministration(actor, HandoverAction.CANCEL, id.value());
    var workspace = presence.lock(id);
    var consent =
        consents
            .lock(id, consentId)
            .filter(found -> found.kind() == ConsentKind.HANDOVER)
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    Etag.require(ifMatch, consent.progress().version());
    if (!mayCancel(actor, orphaned(workspace), consent)) {
      return new Outcome.NotPossible();
    }
    course.end(workspace, consent, Step.CANCEL, EndCause.CANCELLED, actor.accountId());
    return done(actor, workspace, consent);
  }

  private Outcome done(Actor actor, Workspace workspace, Consent consent) {
    consents.flush();
    return new Outcome.Done(seen(actor, orphaned(workspace), List.of(consent)).getFirst());
  }

  private List<Handover> seen(Actor actor, boolean orphaned, List<Consent> handovers) {
    var found = views.people(handovers);
    return handovers.stream()
        .map(consent ->
            new Handover(
                consent,
                consent.on(presence.today()),
                Objects.requireNonNull(found.get(consent.expertId())),
                mayCancel(actor, orphaned, consent)
                    ? List.of(HandoverAction.CANCEL.id())
                    : List.of()))
        .toList();
  }

  /** What a founding expert who is still here has proposed is that expert's business. */
  private boolean mayCancel(Actor actor, boolean orphaned, Consent consent) {
    return consent.allows(Step.CANCEL, presence.today())
        && (orphaned || consent.proposedBy().equals(actor.accountId()));
  }

  /** Whether the founding expert is gone from the service. */
  private boolean orphaned(Workspace workspace) {
    return people.present(workspace).stream()
        .filter(one -> one.standing() == Standing.FOUNDER)
        .noneMatch(one -> experts.find(one.accountId()).filter(Expert::givesGuidance).isPresent());
  }
}
