package fi.opastin.guidance.consent;

import fi.opastin.access.Standing;
import fi.opastin.guidance.consent.Consent.Proposal;
import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom one may propose, and making the proposal. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Proposing {

  private final ConsentRepository consents;
  private final ConsentCourse course;
  private final ConsentPeople people;
  private final Workspaces workspaces;
  private final Experts experts;
  private final Clock clock;
  private final int answerDays;

  /**
   * @param answerDays how many days customer and expert have to answer
   */
  Proposing(
      ConsentRepository consents,
      ConsentCourse course,
      ConsentPeople people,
      Workspaces workspaces,
      Experts experts,
      Clock clock,
      @ConfigProperty(name = "opastin.consent.answer-days") int answerDays) {
    this.consents = consents;
    this.course = course;
    this.people = people;
    this.workspaces = workspaces;
    this.experts = experts;
    this.clock = clock;
    this.answerDays = answerDays;
  }

  /** Whom somebody has in mind: an account of the list, or a work address. */
  sealed interface Candidate {
    record Account(UUID id) implements Candidate {}

    record Address(EmailAddress email) implements Candidate {}

    /** Which property of the request named the person. */
    default String pointer() {
      return switch (this) {
        case Account ignored -> "/expertId";
        case Address ignored -> "/email";
      };
    }
  }

  /** What is proposed, and the request's key and body. */
  record Request(
      ConsentKind kind, Candidate candidate, ConsentReason reason, UUID key, Object body) {}

  /** What became of it. */
  sealed interface Proposed {
    record Done(Consent consent) implements Proposed {}

    /** The customer is not there yet. */
    record NotPossible() implements Proposed {}

    /** This person cannot be proposed. */
    record Refused(String code) implements Proposed {}
  }

  /** The workspace is entered and locked. */
  Proposed propose(Workspace workspace, UUID proposedBy, UUID consentId, Request request) {
    if (!workspace.accepted()) {
      return new Proposed.NotPossible();
    }
    course.endLapsed(workspace);
    var found = find(request.candidate());
    if (found.isEmpty()) {
      return new Proposed.Refused("unknown-expert");
    }
    var expert = found.get();
    var refusal = refusal(workspace, expert, proposedBy, request.kind());
    if (refusal.isPresent()) {
      return new Proposed.Refused(refusal.get());
    }
    var consent =
        Consent.propose(
            new Consent.Key(workspace.id().value(), consentId),
            consents.nextNumber(workspace.id()),
            new Proposal(
                request.kind(),
                expert.accountId(),
                expert.serviceProviderId(),
                request.reason(),
                Finland.dayOf(clock.instant()).plusDays(answerDays)),
            proposedBy,
            workspaces.cipher(workspace),
            clock.instant());
    course.propose(workspace, consent);
    return new Proposed.Done(consent);
  }

  /** Somebody who is disabled, or gives no guidance, is as unknown as somebody who is not there. */
  private Optional<Expert> find(Candidate candidate) {
    return switch (candidate) {
      case Candidate.Account(var id) -> experts.find(id).filter(Expert::givesGuidance);
      case Candidate.Address(var email) -> experts.withAddress(email);
    };
  }

  private Optional<String> refusal(
      Workspace workspace, Expert expert, UUID proposedBy, ConsentKind kind) {
    if (expert.accountId().equals(proposedBy)) {
      return Optional.of("yourself");
    }
    if (kind == ConsentKind.HANDOVER
        && !expert.serviceProviderId().equals(workspace.serviceProviderId())) {
      return Optional.of("other-organisation");
    }
    var open =
        consents.notEnded(workspace.id()).stream()
            .filter(consent -> consent.state() == ConsentState.DRAFT)
            .anyMatch(consent ->
                consent.expertId().equals(expert.accountId())
                    || (kind == ConsentKind.HANDOVER && consent.kind() == ConsentKind.HANDOVER));
    if (open) {
      return Optional.of("already-proposed");
    }
    var present =
        people.present(workspace).stream()
            .filter(one -> kind == ConsentKind.JOIN || one.standing() == Standing.FOUNDER)
            .anyMatch(one -> one.accountId().equals(expert.accountId()));
    return present ? Optional.of("already-present") : Optional.empty();
  }
}
