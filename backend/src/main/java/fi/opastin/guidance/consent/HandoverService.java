package fi.opastin.guidance.consent;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Standing;
import fi.opastin.guidance.consent.Proposing.Proposed;
import fi.opastin.guidance.consent.Proposing.Request;
import fi.opastin.guidance.workspace.Presence;
import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** The administrator hands over a workspace whose founding expert is gone (G10). */
@ApplicationScoped
class HandoverService {

  private final Access access;
  private final ConsentRepository consents;
  private final Proposing proposing;
  private final ConsentPeople people;
  private final ConsentViews views;
  private final Presence presence;
  private final Experts experts;
  private final Idempotency idempotency;

  HandoverService(
      Access access,
      ConsentRepository consents,
      Proposing proposing,
      ConsentPeople people,
      ConsentViews views,
      Presence presence,
      Experts experts,
      Idempotency idempotency) {
    this.access = access;
    this.consents = consents;
    this.proposing = proposing;
    this.people = people;
    this.views = views;
    this.presence = presence;
    this.experts = experts;
    this.idempotency = idempotency;
  }

  /** A handover, without customer and reason. */
  record Handover(Consent consent, ListedExpert successor) {}

  /** What became of a proposal. */
  sealed interface Outcome {
    record Done(Handover handover) implements Outcome {}

    /** The workspace is not orphaned, or there is no customer to ask. */
    record NotPossible() implements Outcome {}

    /** This person cannot be proposed. */
    record Refused(String code) implements Outcome {}
  }

  @Transactional
  List<Handover> list(Actor actor, WorkspaceId id) {
    access.enterAdministration(actor, HandoverAction.READ, id.value());
    return seen(consents.handovers(id));
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
      return done(consents.find(id, new ConsentId(repeated.get())).orElseThrow());
    }
    if (!orphaned(workspace)) {
      return new Outcome.NotPossible();
    }
    return switch (proposing.propose(workspace, actor.accountId(), consentId, request)) {
      case Proposed.Done(var consent) -> done(consent);
      case Proposed.NotPossible() -> new Outcome.NotPossible();
      case Proposed.Refused(var code) -> new Outcome.Refused(code);
    };
  }

  private Outcome done(Consent consent) {
    return new Outcome.Done(seen(List.of(consent)).getFirst());
  }

  private List<Handover> seen(List<Consent> handovers) {
    var found = views.people(handovers);
    return handovers.stream()
        .map(
            consent -> new Handover(consent, Objects.requireNonNull(found.get(consent.expertId()))))
        .toList();
  }

  /** Whether the founding expert is gone from the service. */
  private boolean orphaned(Workspace workspace) {
    return people.present(workspace).stream()
        .filter(one -> one.standing() == Standing.FOUNDER)
        .noneMatch(one -> experts.find(one.accountId()).filter(Expert::givesGuidance).isPresent());
  }
}
