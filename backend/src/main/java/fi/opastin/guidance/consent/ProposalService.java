package fi.opastin.guidance.consent;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.consent.ConsentViews.View;
import fi.opastin.guidance.consent.Proposing.Proposed;
import fi.opastin.guidance.consent.Proposing.Request;
import fi.opastin.guidance.workspace.Presence;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The founding expert proposes another one to the customer, or a successor (G7). */
@ApplicationScoped
class ProposalService {

  private final Access access;
  private final ConsentRepository consents;
  private final Proposing proposing;
  private final ConsentViews views;
  private final Presence presence;
  private final Idempotency idempotency;

  ProposalService(
      Access access,
      ConsentRepository consents,
      Proposing proposing,
      ConsentViews views,
      Presence presence,
      Idempotency idempotency) {
    this.access = access;
    this.consents = consents;
    this.proposing = proposing;
    this.views = views;
    this.presence = presence;
    this.idempotency = idempotency;
  }

  /** What became of a proposal. */
  sealed interface Outcome {
    record Done(View view) implements Outcome {}

    /** The customer is not there yet. */
    record NotPossible() implements Outcome {}

    /** This person cannot be proposed. */
    record Refused(String code) implements Outcome {}
  }

  @Transactional
  Outcome propose(Actor actor, WorkspaceId id, Request request) {
    var consentId = Ids.next();
    var entry = access.enter(actor, ConsentAction.PROPOSE, id.value(), consentId);
    var repeated =
        idempotency.repeated(
            actor.accountId(),
            request.key(),
            ConsentAction.PROPOSE.id() + id,
            request.body(),
            consentId);
    var workspace = presence.lock(id);
    if (repeated.isPresent()) {
      return new Outcome.Done(
          views.of(
              entry, workspace, consents.find(id, new ConsentId(repeated.get())).orElseThrow()));
    }
    return switch (proposing.propose(workspace, actor.accountId(), consentId, request)) {
      case Proposed.Done(var consent) -> new Outcome.Done(views.of(entry, workspace, consent));
      case Proposed.NotPossible() -> idempotency.refused(new Outcome.NotPossible());
      case Proposed.Refused(var code) -> idempotency.refused(new Outcome.Refused(code));
    };
  }
}
