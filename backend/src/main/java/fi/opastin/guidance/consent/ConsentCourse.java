package fi.opastin.guidance.consent;

import fi.opastin.access.Standing;
import fi.opastin.guidance.workspace.Presence;
import fi.opastin.guidance.workspace.Profile;
import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.guidance.workspace.Workspaces.OtherParty;
import fi.opastin.identity.Experts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a consent and what follows from them: who comes in and who goes, what is recorded,
 * who is told. The workspace and the consent are locked.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConsentCourse {

  private final ConsentRepository consents;
  private final StepTakenRepository steps;
  private final Workspaces workspaces;
  private final Presence presence;
  private final Experts experts;
  private final ConsentPeople people;
  private final ConsentTelling telling;
  private final Clock clock;

  ConsentCourse(
      ConsentRepository consents,
      StepTakenRepository steps,
      Workspaces workspaces,
      Presence presence,
      Experts experts,
      ConsentPeople people,
      ConsentTelling telling,
      Clock clock) {
    this.consents = consents;
    this.steps = steps;
    this.workspaces = workspaces;
    this.presence = presence;
    this.experts = experts;
    this.people = people;
    this.telling = telling;
    this.clock = clock;
  }

  /** Somebody is proposed: the customer and the expert are asked. */
  void propose(Workspace workspace, Consent consent) {
    consents.persist(consent);
    note(consent, Step.PROPOSE, consent.proposedBy());
    workspaces.record(workspace.id(), consent.proposedBy(), false);
    telling.proposed(workspace, consent);
  }

  void acceptByCustomer(
      Workspace workspace,
      Consent consent,
      ConsentScope scope,
      @Nullable LocalDate untilOn,
      UUID customerId) {
    makeRoom(consent, Step.CUSTOMER_ACCEPT);
    consent.acceptByCustomer(scope, untilOn, nextEvent(workspace), clock.instant());
    note(consent, Step.CUSTOMER_ACCEPT, customerId);
    telling.customerAnswered(workspace);
    proceed(workspace, consent, customerId);
  }

  /** The expert says yes where the customer has said yes before. */
  void acceptByExpert(Workspace workspace, Consent consent) {
    makeRoom(consent, Step.EXPERT_ACCEPT);
    consent.acceptByExpert(nextEvent(workspace), clock.instant());
    note(consent, Step.EXPERT_ACCEPT, consent.expertId());
    telling.expertAnswered(consent);
    proceed(workspace, consent, consent.expertId());
  }

  /** The expert answers while the workspace is closed to the expert; others hear of it later. */
  void answerOutside(Consent consent, Step step) {
    if (step == Step.EXPERT_ACCEPT) {
      // no number: the customer has not said yes, so access does not begin
      consent.acceptByExpert(0, clock.instant());
    } else {
      consent.end(step, EndCause.DECLINED, clock.instant());
    }
    note(consent, step, consent.expertId());
    consents.flush();
  }

  void shorten(Consent consent, LocalDate untilOn, UUID customerId) {
    consent.shorten(untilOn, clock.instant());
    note(consent, Step.SHORTEN, customerId);
    presence.endOn(consent.workspaceId(), consent.expertId(), untilOn);
    workspaces.record(consent.workspaceId(), customerId, false);
  }

  /** Ends a consent or a proposal; whoever was there by it is out with this transaction. */
  void end(Workspace workspace, Consent consent, Step step, EndCause cause, UUID actorId) {
    var wasActive = consent.state() == ConsentState.ACTIVE;
    consent.end(step, cause, clock.instant());
    note(consent, step, actorId);
    // while the expert still counts as present, so that the expert's stream hears of the end
    workspaces.record(workspace.id(), actorId, false);
    if (wasActive) {
      presence.end(workspace.id(), consent.expertId());
    }
    telling.ended(workspace, consent);
  }

  /**
   * The service ends consents: on a date, or because what they rest on has ended.
   *
   * @param ending locked, of this workspace
   */
  void endByService(WorkspaceId id, List<Consent> ending, EndCause cause) {
    for (var consent : ending) {
      var wasIn = consent.state() == ConsentState.ACTIVE && consent.kind() == ConsentKind.JOIN;
      consent.end(Step.END, cause, clock.instant());
      note(consent, Step.END, null);
      if (wasIn) {
        presence.end(id, consent.expertId());
      }
    }
    workspaces.changed(id, ending.stream().map(Consent::expertId).distinct().toList());
  }

  /** Writes down that proposals were not answered in time: they make room for others. */
  void endLapsed(Workspace workspace) {
    var lapsed =
        consents.notEnded(workspace.id()).stream()
            .filter(consent -> consent.stage(presence.today()) == ConsentStage.LAPSED)
            .toList();
    if (!lapsed.isEmpty()) {
      endByService(workspace.id(), lapsed, EndCause.NOT_ANSWERED);
      lapsed.forEach(consent -> telling.ended(workspace, consent));
    }
  }

  /** A handover takes the place of the consent by which the successor, or the founder, is there. */
  private void makeRoom(Consent consent, Step step) {
    var completes =
        consent.stage(presence.today()).after(step).orElseThrow() == ConsentStage.ACTIVE;
    if (!completes || consent.kind() != ConsentKind.HANDOVER) {
      return;
    }
    consents.notEnded(consent.workspaceId()).stream()
        .filter(other -> other.state() == ConsentState.ACTIVE)
        .filter(other ->
            other.kind() == ConsentKind.HANDOVER || other.expertId().equals(consent.expertId()))
        .forEach(other -> {
          other.end(Step.END, EndCause.HANDED_OVER, clock.instant());
          note(other, Step.END, null);
        });
    // an expert is there by one consent at a time
    consents.flush();
  }

  private void proceed(Workspace workspace, Consent consent, UUID actorId) {
    if (consent.state() != ConsentState.ACTIVE) {
      workspaces.record(workspace.id(), actorId, false);
      return;
    }
    var handover = consent.kind() == ConsentKind.HANDOVER;
    var expert = experts.find(consent.expertId()).orElseThrow();
    var oldFounder =
        handover
            ? people.founder(workspace).filter(old -> !old.equals(expert.accountId()))
            : Optional.<UUID>empty();
    presence.admit(
        workspace,
        expert.accountId(),
        new Profile(expert.name(), expert.title()),
        new Presence.Terms(
            handover ? Standing.FOUNDER : Standing.EXPERT,
            expert.serviceProviderId(),
            consent.fromEvent(),
            consent.untilOn(),
            handover ? null : consent.number()));
    // while the old founder still counts as present, so that the own stream hears of the end
    var readers =
        workspaces
            .record(workspace.id(), actorId, false)
            .map(event -> event.readersBut(actorId))
            .orElse(List.of());
    if (handover) {
      oldFounder.ifPresent(old -> presence.end(workspace.id(), old));
      people
          .customer(workspace)
          .ifPresent(customer ->
              presence.showFounder(
                  workspace, customer, new OtherParty(expert.name(), expert.serviceProviderId())));
    }
    telling.given(consent, readers, oldFounder);
  }

  /** The number that the event gets which is recorded next: the workspace is locked. */
  private static long nextEvent(Workspace workspace) {
    return workspace.lastEvent() + 1;
  }

  private void note(Consent consent, Step step, @Nullable UUID actorId) {
    // the step refers to the consent
    consents.flush();
    steps.persist(StepTaken.latest(consent, step, actorId, clock.instant()));
  }
}
