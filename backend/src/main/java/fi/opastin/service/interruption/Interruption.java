package fi.opastin.service.interruption;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time in which the service or one of its functions is switched off. */
@Entity
class Interruption {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "function", updatable = false)
  private @Nullable ServiceFunction switchedOff;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "reason_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "reason_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
  private LocalizedText reason;

  @Column(updatable = false)
  private Instant beganAt;

  private Instant expectedEnd;
  private @Nullable Instant endedAt;
  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Interruption() {}

  static Interruption begin(UUID id, @Nullable ServiceFunction function, Told told, Instant now) {
    var begun = new Interruption();
    begun.id = id;
    begun.switchedOff = function;
    begun.beganAt = now;
    begun.tell(told);
    return begun;
  }

  /**
   * What people are told of it.
   *
   * @param reason why, in a sentence or two
   * @param expectedEnd when it will be over, as far as is known
   */
  record Told(LocalizedText reason, Instant expectedEnd) {}

  void tell(Told told) {
    reason = told.reason();
    expectedEnd = told.expectedEnd();
  }

  void end(Instant now) {
    endedAt = now;
  }

  InterruptionId id() {
    return new InterruptionId(id);
  }

  /** The one function that is off; empty: the whole service. */
  Optional<ServiceFunction> function() {
    return Optional.ofNullable(switchedOff);
  }

  LocalizedText reason() {
    return reason;
  }

  Instant beganAt() {
    return beganAt;
  }

  Instant expectedEnd() {
    return expectedEnd;
  }

  /** Empty: it goes on. */
  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  int version() {
    return version;
  }
}
