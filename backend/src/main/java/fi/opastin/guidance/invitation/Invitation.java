package fi.opastin.guidance.invitation;

import fi.opastin.guidance.invitation.InvitationState.Step;
import fi.opastin.guidance.workspace.Participation.InvitationStatus;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.crypto.LinkToken;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The customer's invitation to a workspace (G2). Single-use; name and address are encrypted with
 * the workspace's keyset.
 */
@Entity
class Invitation {

  /** Leads with the workspace: its rows lie together. */
  @Embeddable
  record Key(UUID workspaceId, UUID id) {}

  /** Whether the e-mail reached the address's server. */
  enum Delivery {
    WAITING,
    SENT,
    UNDELIVERABLE
  }

  private static final String NAME = "customer-name";
  private static final String EMAIL = "email";
  private static final String ACCEPTED_NAME = "accepted-name";

  @EmbeddedId private Key key;

  @Column(updatable = false)
  private byte[] tokenHash;

  @Enumerated(EnumType.STRING)
  private InvitationState state;

  @Column(updatable = false)
  private byte[] customerName;

  @Column(updatable = false)
  private byte[] email;

  @Column(updatable = false)
  private String language;

  @Column(updatable = false)
  private byte @Nullable [] identityCodeLookup;

  @Column(updatable = false)
  private Instant sentAt;

  @Column(updatable = false)
  private Instant expiresAt;

  @Enumerated(EnumType.STRING)
  private Delivery delivery;

  private @Nullable UUID acceptedBy;
  private byte @Nullable [] acceptedName;
  private @Nullable Instant decidedAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Invitation() {}

  /**
   * Whom an expert invites.
   *
   * @param identityCodeLookup keyed hash of the identity code, if the expert gave it
   */
  record Invitee(
      CustomerName name,
      EmailAddress email,
      Language language,
      byte @Nullable [] identityCodeLookup) {}

  static Invitation send(
      Key key,
      LinkToken token,
      Invitee invitee,
      Duration validity,
      FieldCipher cipher,
      Instant now) {
    var invitation = new Invitation();
    invitation.key = key;
    invitation.tokenHash = token.hash();
    invitation.state = InvitationState.SENT;
    invitation.customerName = cipher.encrypt(key.id(), NAME, invitee.name().value());
    invitation.email = cipher.encrypt(key.id(), EMAIL, invitee.email().value());
    invitation.language = invitee.language().code();
    invitation.identityCodeLookup = invitee.identityCodeLookup();
    invitation.sentAt = now;
    invitation.expiresAt = now.plus(validity);
    invitation.delivery = Delivery.WAITING;
    return invitation;
  }

  /** Whether the step can be taken now: an expired link is good only for being replaced. */
  boolean allows(Step step, Instant now) {
    var dead = expired(now) && step != Step.SUPERSEDE;
    return !dead && state.after(step).isPresent();
  }

  /** The person behind the link has logged in. */
  void bind(UUID accountId, String authenticatedName, FieldCipher cipher, Instant now) {
    take(identityCodeGiven() ? Step.ACCEPT : Step.CLAIM, now);
    acceptedBy = accountId;
    acceptedName = cipher.encrypt(key.id(), ACCEPTED_NAME, authenticatedName);
  }

  void confirm(Instant now) {
    take(Step.CONFIRM, now);
  }

  /** It was somebody else: nothing about that person stays. */
  void reject(Instant now) {
    take(Step.REJECT, now);
    acceptedBy = null;
    acceptedName = null;
  }

  void revoke(Instant now) {
    take(Step.REVOKE, now);
  }

  void supersede(Instant now) {
    take(Step.SUPERSEDE, now);
  }

  void delivered(Delivery outcome) {
    delivery = outcome;
  }

  private void take(Step step, Instant now) {
    if (!allows(step, now)) {
      throw new IllegalStateException(step + " is not possible in " + state);
    }
    state = state.after(step).orElseThrow();
    decidedAt = now;
  }

  /** Whether nobody used the link in time. */
  boolean expired(Instant now) {
    return state == InvitationState.SENT && !now.isBefore(expiresAt);
  }

  boolean isFor(byte[] lookup) {
    return identityCodeLookup == null || Arrays.equals(identityCodeLookup, lookup);
  }

  boolean boundTo(UUID accountId) {
    return accountId.equals(acceptedBy);
  }

  boolean identityCodeGiven() {
    return identityCodeLookup != null;
  }

  UUID id() {
    return key.id();
  }

  WorkspaceId workspaceId() {
    return new WorkspaceId(key.workspaceId());
  }

  InvitationState state() {
    return state;
  }

  InvitationStatus status() {
    return new InvitationStatus(state.name(), expiresAt, delivery == Delivery.UNDELIVERABLE);
  }

  CustomerName customerName(FieldCipher cipher) {
    return new CustomerName(cipher.decrypt(key.id(), NAME, customerName));
  }

  EmailAddress email(FieldCipher cipher) {
    return new EmailAddress(cipher.decrypt(key.id(), EMAIL, email));
  }

  Language language() {
    return Language.of(language);
  }

  byte @Nullable [] identityCodeLookup() {
    return identityCodeLookup;
  }

  Instant sentAt() {
    return sentAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  Delivery delivery() {
    return delivery;
  }

  @Nullable UUID acceptedBy() {
    return acceptedBy;
  }

  @Nullable String acceptedName(FieldCipher cipher) {
    return acceptedName == null ? null : cipher.decrypt(key.id(), ACCEPTED_NAME, acceptedName);
  }

  int version() {
    return version;
  }
}
