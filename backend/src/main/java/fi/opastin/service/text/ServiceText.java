package fi.opastin.service.text;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a text of the service. Once in force it never changes. */
@Entity
class ServiceText {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private TextKind kind;

  @Column(updatable = false)
  private @Nullable UUID providerId;

  @Column(updatable = false)
  private int number;

  private @Nullable LocalDate inForceOn;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private LocalizedText title;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "body_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "body_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "body_en"))
  private LocalizedText body;

  private Instant changedAt;
  private @Nullable Instant publishedAt;
  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected ServiceText() {}

  /** A new draft. */
  static ServiceText draft(UUID id, TextSeries series, int number, TextBody said, Instant now) {
    var draft = new ServiceText();
    draft.id = id;
    draft.kind = series.kind();
    draft.providerId = series.providerId().orElse(null);
    draft.number = number;
    draft.replace(said, now);
    return draft;
  }

  void replace(TextBody said, Instant now) {
    title = said.title();
    body = said.body();
    changedAt = now;
  }

  void publish(LocalDate day, Instant now) {
    inForceOn = day;
    publishedAt = now;
    changedAt = now;
  }

  /** Before its day it can become a draft again. */
  void withdraw(Instant now) {
    inForceOn = null;
    publishedAt = null;
    changedAt = now;
  }

  TextId id() {
    return new TextId(id);
  }

  TextSeries series() {
    return new TextSeries(kind, Optional.ofNullable(providerId));
  }

  TextKind kind() {
    return kind;
  }

  /** From 1 for each kind and controller. */
  int number() {
    return number;
  }

  boolean isDraft() {
    return inForceOn == null;
  }

  /** The first day on which it is in force; empty: a draft. */
  Optional<LocalDate> inForceOn() {
    return Optional.ofNullable(inForceOn);
  }

  boolean isAhead(LocalDate today) {
    return inForceOn != null && inForceOn.isAfter(today);
  }

  TextBody said() {
    return new TextBody(title, body);
  }

  Instant changedAt() {
    return changedAt;
  }

  int version() {
    return version;
  }
}
