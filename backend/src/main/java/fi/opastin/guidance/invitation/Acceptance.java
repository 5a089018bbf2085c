package fi.opastin.guidance.invitation;

import fi.opastin.access.Access;
import fi.opastin.access.Standing;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.guidance.invitation.InvitationRepository.Link;
import fi.opastin.guidance.workspace.Profile;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.guidance.workspace.Workspaces.OtherParty;
import fi.opastin.identity.Customers;
import fi.opastin.identity.PersonalIdentityCode;
import fi.opastin.identity.login.InvitationAcceptance;
import fi.opastin.notification.Notices;
import fi.opastin.platform.crypto.LinkToken;
import fi.opastin.platform.crypto.LookupHash;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The customer's side of an invitation: follow the link, and be bound to it at log-in (G2, G3). */
@ApplicationScoped
class Acceptance implements InvitationAcceptance {

  private final Access access;
  private final InvitationRepository invitations;
  private final Workspaces workspaces;
  private final Customers customers;
  private final ServiceProviders providers;
  private final Notices notices;
  private final LookupHash hash;
  private final Clock clock;

  Acceptance(
      Access access,
      InvitationRepository invitations,
      Workspaces workspaces,
      Customers customers,
      ServiceProviders providers,
      Notices notices,
      LookupHash hash,
      Clock clock) {
    this.access = access;
    this.invitations = invitations;
    this.workspaces = workspaces;
    this.customers = customers;
    this.providers = providers;
    this.notices = notices;
    this.hash = hash;
    this.clock = clock;
  }

  /** What the holder of a link gets to know before logging in. */
  sealed interface Visit {
    record Welcome(LocalizedText serviceProvider, Instant expiresAt) implements Visit {}

    /** Why the link does not work. */
    record Refused(InvitationProblem problem) implements Visit {}
  }

  @Transactional
  Visit visit(LinkToken token) {
    return invitations
        .link(token)
        .map(this::answer)
        .orElseGet(() -> new Visit.Refused(InvitationProblem.INVITATION_UNKNOWN));
  }

  private Visit answer(Link link) {
    return switch (link.state()) {
      case SENT ->
          clock.instant().isBefore(link.expiresAt())
              ? new Visit.Welcome(providers.get(link.serviceProviderId()).name(), link.expiresAt())
              : new Visit.Refused(InvitationProblem.INVITATION_EXPIRED);
      case AWAITING_CONFIRMATION, ACCEPTED, REJECTED ->
          new Visit.Refused(InvitationProblem.INVITATION_USED);
      case REVOKED -> new Visit.Refused(InvitationProblem.INVITATION_REVOKED);
      case SUPERSEDED -> new Visit.Refused(InvitationProblem.INVITATION_SUPERSEDED);
    };
  }

  /**
   * {@inheritDoc} Another person than the invited one is refused without using up the invitation.
   */
  @Override
  @Transactional
  public Outcome accept(
      String token, PersonalIdentityCode code, String authenticatedName, Language language) {
    var known = customers.find(code);
    var accountId = known.map(Customers.Known::accountId).orElseGet(Ids::next);
    var entered = invitations.enterAcceptance(new LinkToken(token), accountId);
    if (entered.isEmpty()) {
      return new Outcome.Unknown();
    }
    var invitation = entered.get();
    if (invitation.boundTo(accountId)) {
      return new Outcome.Accepted(accountId);
    }
    var now = clock.instant();
    if (invitation.state() != InvitationState.SENT || invitation.expired(now)) {
      return new Outcome.Ended();
    }
    if (!invitation.isFor(code.lookup(hash))) {
      return new Outcome.NotForYou();
    }
    var workspace = workspaces.get(invitation.workspaceId());
    var cipher = workspaces.cipher(workspace);
    if (known.isEmpty()) {
      customers.create(accountId, code, authenticatedName, invitation.email(cipher), language);
    }
    invitation.bind(accountId, authenticatedName, cipher, now);
    var founder =
        workspaces.participants(workspace).stream()
            .filter(present -> present.standing() == Standing.FOUNDER)
            .findFirst()
            .orElseThrow();
    workspaces.add(
        workspace,
        accountId,
        Standing.CUSTOMER,
        null,
        new Profile(authenticatedName, null),
        new OtherParty(founder.profile().name(), founder.serviceProviderId()),
        invitation.status());
    workspaces.showInvitation(workspace.id(), invitation.status());
    if (invitation.identityCodeGiven()) {
      workspaces.accepted(workspace.id());
    }
    workspaces.record(workspace.id(), accountId);
    access.logBeginning(
        accountId, Standing.CUSTOMER, InvitationAction.ACCEPT, workspace.id().value());
    notices.tell(
        invitation.identityCodeGiven()
            ? InvitationNotice.INVITATION_ACCEPTED
            : InvitationNotice.CONFIRMATION_NEEDED,
        workspace.id().value(),
        List.of(founder.accountId()));
    return new Outcome.Accepted(accountId);
  }
}
