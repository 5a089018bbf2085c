package fi.opastin.guidance.invitation;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Standing;
import fi.opastin.guidance.contact.ContactId;
import fi.opastin.guidance.contact.Contacts;
import fi.opastin.guidance.invitation.Invitation.Invitee;
import fi.opastin.guidance.invitation.InvitationResource.SendInvitationRequest;
import fi.opastin.guidance.workspace.Presence;
import fi.opastin.guidance.workspace.Profile;
import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.WorkspaceAction;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.guidance.workspace.Workspaces.OtherParty;
import fi.opastin.identity.Customers;
import fi.opastin.identity.Experts;
import fi.opastin.notification.Letters;
import fi.opastin.notification.Notices;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.crypto.LinkToken;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The expert's side of an invitation: open a workspace with it, send it anew, take back, confirm,
 * reject (G2).
 */
@ApplicationScoped
class InvitationService {

  private final Access access;
  private final InvitationRepository invitations;
  private final Workspaces workspaces;
  private final Presence presence;
  private final Experts experts;
  private final Customers customers;
  private final Contacts contacts;
  private final Letters letters;
  private final Notices notices;
  private final Idempotency idempotency;
  private final Clock clock;
  private final Duration validity;

  InvitationService(
      Access access,
      InvitationRepository invitations,
      Workspaces workspaces,
      Presence presence,
      Experts experts,
      Customers customers,
      Contacts contacts,
      Letters letters,
      Notices notices,
      Idempotency idempotency,
      Clock clock,
      @ConfigProperty(name = "opastin.invitation.validity") Duration validity) {
    this.access = access;
    this.invitations = invitations;
    this.workspaces = workspaces;
    this.presence = presence;
    this.experts = experts;
    this.customers = customers;
    this.contacts = contacts;
    this.letters = letters;
    this.notices = notices;
    this.idempotency = idempotency;
    this.clock = clock;
    this.validity = validity;
  }

  /** The invitation after a step, what it takes to read it, and what can be done next. */
  record View(Invitation invitation, FieldCipher cipher, Instant now, List<String> actions) {}

  /** What became of a step. */
  sealed interface Outcome {
    record Done(View view) implements Outcome {}

    /** The invitation is in a state in which the step cannot be taken. */
    record NotPossible() implements Outcome {}
  }

  /**
   * Opens a workspace and sends the customer the invitation to it. The founder may write at once if
   * the identity code was given: then nobody else can ever accept.
   *
   * @param contact what has led to it; null: something else
   */
  @Transactional
  WorkspaceId open(
      Actor actor, UUID key, Invitee invitee, @Nullable ContactId contact, Object request) {
    var id = new WorkspaceId(Ids.next());
    var serviceProviderId = access.enterNew(actor, WorkspaceAction.OPEN, id.value());
    var repeated =
        idempotency.repeated(
            actor.accountId(), key, WorkspaceAction.OPEN.id(), request, id.value());
    if (repeated.isPresent()) {
      return new WorkspaceId(repeated.get());
    }
    var workspace = workspaces.create(id, serviceProviderId);
    var invitation = send(workspace, invitee, Ids.next());
    var expert = experts.find(actor.accountId()).orElseThrow();
    workspaces.add(
        workspace,
        actor.accountId(),
        Standing.FOUNDER,
        serviceProviderId,
        new Profile(expert.name(), expert.title()),
        new OtherParty(invitee.name().value(), null),
        invitation.status());
    if (invitation.identityCodeGiven()) {
      workspaces.openContent(id);
    }
    access.logBeginning(actor.accountId(), Standing.FOUNDER, WorkspaceAction.OPEN, id.value());
    if (contact != null) {
      var event = workspaces.record(id, actor.accountId()).orElseThrow();
      contacts.link(contact, serviceProviderId, id, event.number());
    }
    return id;
  }

  @Transactional
  View read(Actor actor, WorkspaceId id) {
    access.enter(actor, InvitationAction.READ, id.value());
    return view(invitations.current(id));
  }

  /** Sends a new invitation in the place of one that was not used; the old link dies. */
  @Transactional
  Outcome sendAnew(
      Actor actor, WorkspaceId id, UUID key, SendInvitationRequest request, EmailAddress email) {
    var newId = Ids.next();
    access.enter(actor, InvitationAction.SEND, id.value(), newId);
    var repeated =
        idempotency.repeated(
            actor.accountId(), key, InvitationAction.SEND.id() + id, request, newId);
    if (repeated.isPresent()) {
      return new Outcome.Done(
          view(invitations.findById(new Invitation.Key(id.value(), repeated.get()))));
    }
    var workspace = presence.lock(id);
    var old = invitations.current(id);
    if (!old.allows(InvitationState.Step.SUPERSEDE, clock.instant())) {
      return idempotency.refused(new Outcome.NotPossible());
    }
    old.supersede(clock.instant());
    // before the new one: only one invitation of a workspace can be acted on at a time
    invitations.flush();
    var invitee =
        new Invitee(
            old.customerName(workspaces.cipher(workspace)),
            email,
            old.language(),
            old.identityCodeLookup());
    return done(actor, send(workspace, invitee, newId));
  }

  /** Takes back, confirms or rejects; the version guards against a decision on something else. */
  @Transactional
  Outcome decide(Actor actor, InvitationAction action, WorkspaceId id, @Nullable String ifMatch) {
    access.enter(actor, action, id.value());
    presence.lock(id);
    var invitation = invitations.current(id);
    Etag.require(ifMatch, invitation.version());
    var step = action.step().orElseThrow();
    var now = clock.instant();
    if (!invitation.allows(step, now)) {
      return new Outcome.NotPossible();
    }
    switch (action) {
      case REVOKE -> invitation.revoke(now);
      case CONFIRM -> confirm(invitation);
      case REJECT -> reject(invitation);
      case READ, SEND -> throw new IllegalArgumentException(action + " decides nothing");
    }
    return done(actor, invitation);
  }

  private void confirm(Invitation invitation) {
    var customer = Objects.requireNonNull(invitation.acceptedBy());
    invitation.confirm(clock.instant());
    workspaces.accepted(invitation.workspaceId());
    notices.tell(
        InvitationNotice.WORKSPACE_OPEN, invitation.workspaceId().value(), List.of(customer));
  }

  private void reject(Invitation invitation) {
    var stranger = Objects.requireNonNull(invitation.acceptedBy());
    invitation.reject(clock.instant());
    workspaces.remove(invitation.workspaceId(), stranger);
    invitations.flush();
    customers.forgetUnused(stranger);
  }

  private Invitation send(Workspace workspace, Invitee invitee, UUID invitationId) {
    var token = LinkToken.create();
    var invitation =
        Invitation.send(
            new Invitation.Key(workspace.id().value(), invitationId),
            token,
            invitee,
            validity,
            workspaces.cipher(workspace),
            clock.instant());
    invitations.persist(invitation);
    letters.invitation(
        workspace.id().value(),
        invitationId,
        invitee.email(),
        invitee.language(),
        token.value(),
        invitation.expiresAt());
    return invitation;
  }

  private Outcome done(Actor actor, Invitation invitation) {
    workspaces.showInvitation(invitation.workspaceId(), invitation.status());
    workspaces.record(invitation.workspaceId(), actor.accountId());
    return new Outcome.Done(view(invitation));
  }

  private View view(Invitation invitation) {
    // the version in the answer is that of the written row
    invitations.flush();
    var now = clock.instant();
    var actions =
        Arrays.stream(InvitationAction.values())
            .filter(action -> action.step().map(step -> invitation.allows(step, now)).orElse(true))
            .map(InvitationAction::id)
            .sorted()
            .toList();
    var cipher = workspaces.cipher(workspaces.get(invitation.workspaceId()));
    return new View(invitation, cipher, now, actions);
  }
}
