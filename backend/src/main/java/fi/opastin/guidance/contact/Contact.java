package fi.opastin.guidance.contact;

import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has sent with a contact form, encrypted with a key of its own. Its handlers read it
 * until its 180th day, or it goes on in the workspace to which it has led (G5, G15).
 */
@Entity
@DynamicUpdate
class Contact {

  private static final int GONE_ON_DAY = 180;

  private static final String TEXT = "text";
  private static final String NAME = "name";
  private static final String EMAIL = "email";

  @Id private UUID id;
  private @Nullable UUID providerId;
  private String reference;

  @Enumerated(EnumType.STRING)
  private ContactKind kind;

  private String language;
  private byte[] keyset;
  private byte[] text;
  private byte @Nullable [] name;
  private byte @Nullable [] email;
  private byte[] requestDigest;
  private Instant sentAt;
  private @Nullable LocalDate dueOn;
  private @Nullable LocalDate goneOn;

  @Enumerated(EnumType.STRING)
  private ContactState state;

  private @Nullable UUID handlerId;
  private Instant changedAt;

  @Column(insertable = false, updatable = false)
  private @Nullable UUID workspaceId;

  private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Contact() {}

  /**
   * @param keyset its own, wrapped
   * @param cipher of that keyset
   * @param digest of what was sent, for recognising a repeat
   */
  static Contact send(
      OpeningProof proof,
      String reference,
      Sent sent,
      byte[] keyset,
      FieldCipher cipher,
      byte[] digest,
      Instant now) {
    var contact = new Contact();
    contact.id = proof.id();
    contact.providerId = proof.recipient().providerId().orElse(null);
    contact.reference = reference;
    contact.kind = sent.kind();
    contact.language = sent.language().code();
    contact.keyset = keyset;
    contact.text = cipher.encrypt(proof.id(), TEXT, sent.text());
    contact.name = sent.name() == null ? null : cipher.encrypt(proof.id(), NAME, sent.name());
    contact.email =
        sent.email() == null ? null : cipher.encrypt(proof.id(), EMAIL, sent.email().value());
    contact.requestDigest = digest;
    contact.sentAt = now;
    contact.dueOn = sent.kind().dueOn(Finland.dayOf(now));
    contact.goneOn = goneOn(now);
    contact.state = ContactState.NEW;
    contact.changedAt = now;
    return contact;
  }

  /** The first day on which what was sent at an instant is gone, unless it led to a workspace. */
  static LocalDate goneOn(Instant sentAt) {
    return Finland.dayOf(sentAt).plusDays(GONE_ON_DAY);
  }

  /** Takes a step that is possible. */
  void take(ContactStep step, UUID actor, Instant now) {
    if (!allows(step, actor)) {
      throw new IllegalStateException(step + " in state " + state);
    }
    state = step.to();
    handlerId = step == ContactStep.GIVE_BACK ? null : actor;
    changedAt = now;
    version++;
  }

  boolean allows(ContactStep step, UUID actor) {
    return step.possible(state, actor.equals(handlerId))
        && (step != ContactStep.OPEN_WORKSPACE || providerId != null);
  }

  /** What was written, with the cipher of its own keyset. */
  Sent content(FieldCipher cipher) {
    return new Sent(
        kind,
        Language.of(language),
        cipher.decrypt(id, TEXT, text),
        name == null ? null : cipher.decrypt(id, NAME, name),
        email == null ? null : new EmailAddress(cipher.decrypt(id, EMAIL, email)));
  }

  ContactId id() {
    return new ContactId(id);
  }

  byte[] keyset() {
    return keyset;
  }

  Recipient recipient() {
    return new Recipient(Optional.ofNullable(providerId));
  }

  String reference() {
    return reference;
  }

  ContactKind kind() {
    return kind;
  }

  Language language() {
    return Language.of(language);
  }

  Instant sentAt() {
    return sentAt;
  }

  /** The last day for an answer; null where none is set. */
  @Nullable LocalDate dueOn() {
    return dueOn;
  }

  /** Whether that day is past, and nobody has answered. */
  boolean isOverdue(LocalDate today) {
    return dueOn != null && state.isOpen() && dueOn.isBefore(today);
  }

  /** The last day on which it is in the inbox; empty: it shares its workspace's storage time. */
  Optional<LocalDate> keptUntil() {
    return Optional.ofNullable(goneOn).map(day -> day.minusDays(1));
  }

  ContactState state() {
    return state;
  }

  /** Who has it in hand, or had it last. */
  @Nullable UUID handlerId() {
    return handlerId;
  }

  int version() {
    return version;
  }
}
