package fi.opastin.guidance.consent;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step in the course of a consent, for the customer's receipts. */
@Entity
@Immutable
@Table(name = "consent_step")
class StepTaken {

  /** Leads with the workspace: its rows lie together. */
  @Embeddable
  record Key(UUID workspaceId, UUID consentId, int number) {}

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  private Step step;

  @Enumerated(EnumType.STRING)
  private Party party;

  private @Nullable UUID actorId;
  private Instant at;
  private @Nullable LocalDate untilOn;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected StepTaken() {}

  /**
   * The latest step of a consent, which has just been taken.
   *
   * @param actorId null if the service itself took it
   */
  static StepTaken latest(Consent consent, Step step, @Nullable UUID actorId, Instant now) {
    var taken = new StepTaken();
    taken.key =
        new Key(consent.workspaceId().value(), consent.id().value(), consent.progress().lastStep());
    taken.step = step;
    taken.party = step.party();
    taken.actorId = actorId;
    taken.at = now;
    taken.untilOn = consent.untilOn();
    return taken;
  }

  UUID consentId() {
    return key.consentId();
  }

  Step step() {
    return step;
  }

  Party party() {
    return party;
  }

  @Nullable UUID actorId() {
    return actorId;
  }

  Instant at() {
    return at;
  }

  @Nullable LocalDate untilOn() {
    return untilOn;
  }
}
