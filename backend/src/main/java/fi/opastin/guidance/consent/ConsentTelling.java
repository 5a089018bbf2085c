package fi.opastin.guidance.consent;

import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is told what about a consent. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConsentTelling {

  private final Notices notices;
  private final ConsentPeople people;
  private final ConsentRepository consents;

  ConsentTelling(Notices notices, ConsentPeople people, ConsentRepository consents) {
    this.notices = notices;
    this.people = people;
    this.consents = consents;
  }

  /** The customer is asked for consent, the expert is invited. */
  void proposed(Workspace workspace, Consent consent) {
    tell(ConsentNotice.CONSENT_REQUESTED, consent, people.customer(workspace).stream().toList());
    tell(ConsentNotice.CONSENT_INVITATION, consent, List.of(consent.expertId()));
  }

  /**
   * Access has begun.
   *
   * @param readers whom it concerns
   * @param oldFounder whose place a successor has taken
   */
  void given(Consent consent, List<UUID> readers, Optional<UUID> oldFounder) {
    tell(
        ConsentNotice.CONSENT_GIVEN,
        consent,
        readers.stream().filter(reader -> !oldFounder.equals(Optional.of(reader))).toList());
    tellOfEnd(consent, oldFounder.stream().toList());
  }

  /** Somebody has ended it, or the proposal. */
  void ended(Workspace workspace, Consent consent) {
    var expert = List.of(consent.expertId());
    var founder = people.founder(workspace).stream().toList();
    customerAnswered(workspace);
    expertAnswered(consent);
    switch (consent.progress().endCause()) {
      case WITHDRAWN -> {
        tell(ConsentNotice.CONSENT_WITHDRAWN, consent, founder);
        tellOfEnd(consent, expert);
      }
      case REJECTED -> {
        tell(ConsentNotice.CONSENT_REJECTED, consent, founder);
        tell(ConsentNotice.CONSENT_ACCESS_ENDED, consent, expert);
      }
      case CANCELLED -> tell(ConsentNotice.CONSENT_ACCESS_ENDED, consent, expert);
      case DECLINED -> tell(ConsentNotice.CONSENT_DECLINED, consent, people.bothSides(workspace));
      case NOT_ANSWERED -> {
        tell(ConsentNotice.CONSENT_NOT_ANSWERED, consent, people.bothSides(workspace));
        tell(ConsentNotice.CONSENT_ACCESS_ENDED, consent, expert);
      }
      case EXPERT_LEFT, EXPERT_DISABLED -> {
        // whoever was never there has not left
        var notice =
            consent.hasBegun() ? ConsentNotice.CONSENT_EXPERT_LEFT : ConsentNotice.CONSENT_DECLINED;
        tell(notice, consent, people.bothSides(workspace));
        withdraw(consent, expert);
      }
      case END_DATE -> {
        tell(ConsentNotice.CONSENT_END_DATE, consent, people.bothSides(workspace));
        tellOfEnd(consent, expert);
      }
      case HANDED_OVER, ARCHIVED -> {
        // told with what has ended it
      }
      case null -> throw new IllegalArgumentException("it has not ended");
    }
    switch (consent.progress().endCause()) {
      case REJECTED, WITHDRAWN, DECLINED, NOT_ANSWERED, EXPERT_DISABLED ->
          tell(ConsentNotice.HANDOVER_ENDED, consent, administrator(workspace, consent));
      case EXPERT_LEFT, END_DATE, CANCELLED, HANDED_OVER, ARCHIVED -> {
        // the administrator's own doing, or nothing of theirs
      }
    }
  }

  /** Who has proposed it without being in the workspace. */
  private List<UUID> administrator(Workspace workspace, Consent consent) {
    var proposer = consent.proposedBy();
    var isPresent =
        people.present(workspace).stream().anyMatch(one -> one.accountId().equals(proposer));
    return isPresent || consent.kind() == ConsentKind.JOIN ? List.of() : List.of(proposer);
  }

  /** The customer need not look any more, unless another proposal waits. */
  void customerAnswered(Workspace workspace) {
    if (!asksCustomer(workspace.id())) {
      notices.withdraw(
          ConsentNotice.CONSENT_REQUESTED,
          workspace.id().value(),
          people.customer(workspace).stream().toList());
    }
  }

  /** The expert need not look at the invitation any more. */
  void expertAnswered(Consent consent) {
    notices.withdraw(
        ConsentNotice.CONSENT_INVITATION,
        consent.workspaceId().value(),
        List.of(consent.expertId()));
  }

  /** Whether the customer is still to answer another proposal. */
  private boolean asksCustomer(WorkspaceId id) {
    return consents.notEnded(id).stream()
        .anyMatch(consent ->
            consent.state() == ConsentState.DRAFT
                && consent.progress().customerDecision() == Decision.PENDING);
  }

  /** What was told before leads nowhere any more. */
  private void tellOfEnd(Consent consent, List<UUID> accountIds) {
    withdraw(consent, accountIds);
    tell(ConsentNotice.CONSENT_ACCESS_ENDED, consent, accountIds);
  }

  private void withdraw(Consent consent, List<UUID> accountIds) {
    notices.withdraw(consent.workspaceId().value(), accountIds);
  }

  private void tell(ConsentNotice notice, Consent consent, List<UUID> accountIds) {
    notices.tell(notice, consent.workspaceId().value(), accountIds);
  }
}
