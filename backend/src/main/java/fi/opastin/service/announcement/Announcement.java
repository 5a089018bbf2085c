package fi.opastin.service.announcement;

import fi.opastin.platform.web.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Something that the service tells its users for a time. */
@Entity
class Announcement {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private AnnouncementKind kind;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  private Instant beginsAt;
  private Instant endsAt;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "text_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "text_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "text_en"))
  private LocalizedText text;

  @Column(updatable = false)
  private Instant createdAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Announcement() {}

  /**
   * What is announced.
   *
   * @param from when it is shown first; of an interruption, when that begins
   * @param until when it is shown no longer; of an interruption, when that is over
   */
  record Told(
      AnnouncementKind kind, Audience audience, Instant from, Instant until, LocalizedText text) {}

  static Announcement of(UUID id, Told told, Instant now) {
    var announcement = new Announcement();
    announcement.id = id;
    announcement.createdAt = now;
    announcement.replace(told);
    return announcement;
  }

  void replace(Told told) {
    kind = told.kind();
    audience = told.audience();
    beginsAt = told.from();
    endsAt = told.until();
    text = told.text();
  }

  /** Ends it before its time. */
  void end(Instant now) {
    endsAt = now;
  }

  AnnouncementId id() {
    return new AnnouncementId(id);
  }

  Told told() {
    return new Told(kind, audience, beginsAt, endsAt, text);
  }

  AnnouncementPhase phase(Instant now) {
    if (now.isBefore(beginsAt)) {
      return AnnouncementPhase.AHEAD;
    }
    return now.isBefore(endsAt) ? AnnouncementPhase.NOW : AnnouncementPhase.PAST;
  }

  int version() {
    return version;
  }
}
