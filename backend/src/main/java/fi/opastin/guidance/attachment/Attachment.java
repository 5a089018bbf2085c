package fi.opastin.guidance.attachment;

import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.crypto.FileCipher;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A file: first in its author's draft, for the author only, then in a message. */
@Entity
@DynamicUpdate
class Attachment {

  /** Leads with the workspace: its rows lie together. */
  @Embeddable
  record Key(UUID workspaceId, UUID id) {}

  /** The largest file that is taken: 25 MB. */
  static final int LIMIT = 25 * 1024 * 1024;

  private static final String NAME = "name";
  private static final String DIGEST = "sha-256";

  @EmbeddedId private Key key;
  private UUID authorId;
  private @Nullable UUID messageId;
  private @Nullable Long eventNumber;
  private byte[] name;

  @Enumerated(EnumType.STRING)
  private FileKind kind;

  private int size;

  @Enumerated(EnumType.STRING)
  private AttachmentStatus status;

  @Enumerated(EnumType.STRING)
  private @Nullable Refusal refusal;

  private boolean scanned;
  private byte @Nullable [] digest;
  private byte @Nullable [] keyset;
  private int attempt;
  private Instant createdAt;
  private Instant touchedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Attachment() {}

  @SuppressWarnings("NullAway.Init") // what is not set here may be null
  private Attachment(
      Key key, UUID authorId, FileName name, int size, FieldCipher cipher, Instant now) {
    this.key = key;
    this.authorId = authorId;
    this.name = cipher.encrypt(key.id(), NAME, name.value());
    this.kind = name.kind();
    this.size = size;
    this.status = AttachmentStatus.RECEIVING;
    this.keyset = FileCipher.newKeyset(cipher, key.id());
    this.createdAt = now;
    this.touchedAt = now;
  }

  static Attachment announce(
      Key key, UUID authorId, FileName name, int size, FieldCipher cipher, Instant now) {
    return new Attachment(key, authorId, name, size, cipher, now);
  }

  /**
   * An upload of its content begins; one that still runs writes no more.
   *
   * @return number of the attempt
   */
  int begin(Instant now) {
    touchedAt = now;
    return ++attempt;
  }

  /** All of its content has come. */
  void received(AttachmentStatus next, String sha256, FieldCipher cipher) {
    become(next);
    digest = cipher.encrypt(key.id(), DIGEST, sha256);
  }

  /** The malware scan found nothing. */
  void passed() {
    become(AttachmentStatus.AVAILABLE);
    scanned = true;
  }

  /** Its content is not to be had by anybody, and will be deleted. */
  void refuse(Refusal reason, boolean byScan) {
    become(AttachmentStatus.REFUSED);
    refusal = reason;
    scanned = byScan;
    keyset = null;
  }

  /** Goes from its author's draft into a message. */
  void send(UUID message, long number) {
    messageId = message;
    eventNumber = number;
  }

  private void become(AttachmentStatus next) {
    if (!status.canBecome(next)) {
      throw new IllegalStateException(status + " cannot become " + next);
    }
    status = next;
  }

  AttachmentId id() {
    return new AttachmentId(key.id());
  }

  boolean isIn(int ofAttempt) {
    return status == AttachmentStatus.RECEIVING && attempt == ofAttempt;
  }

  boolean isDraftOf(UUID account) {
    return messageId == null && authorId.equals(account);
  }

  @Nullable UUID messageId() {
    return messageId;
  }

  String name(FieldCipher cipher) {
    return cipher.decrypt(key.id(), NAME, name);
  }

  /** SHA-256 of the content in hexadecimal. */
  String digest(FieldCipher cipher) {
    return cipher.decrypt(key.id(), DIGEST, Objects.requireNonNull(digest));
  }

  FileCipher content(FieldCipher cipher) {
    return FileCipher.open(cipher, key.id(), Objects.requireNonNull(keyset));
  }

  FileKind kind() {
    return kind;
  }

  int size() {
    return size;
  }

  AttachmentStatus status() {
    return status;
  }

  @Nullable Refusal refusal() {
    return refusal;
  }

  boolean scanned() {
    return scanned;
  }

  Instant createdAt() {
    return createdAt;
  }
}
