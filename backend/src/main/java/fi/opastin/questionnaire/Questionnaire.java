package fi.opastin.questionnaire;

import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.questionnaire.form.Purpose;
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
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One version of a questionnaire. From the day on which it is published it never changes. */
@Entity
class Questionnaire {

  @Id private UUID id;

  @Column(updatable = false)
  private @Nullable UUID ownerId;

  @Column(updatable = false)
  private String url;

  @Column(updatable = false)
  private int formVersion;

  private String state;

  @Enumerated(EnumType.STRING)
  private @Nullable Purpose purpose;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private LocalizedText title;

  private boolean usedForStatistics;

  @ColumnTransformer(read = "cast(definition as text)", write = "cast(? as jsonb)")
  private String definition;

  @Column(updatable = false)
  private Instant createdAt;

  private Instant changedAt;
  private @Nullable Instant activatedAt;
  private @Nullable Instant retiredAt;
  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Questionnaire() {}

  /**
   * A new draft.
   *
   * @param ownerId the provider whose it is; null: the service's
   */
  static Questionnaire draft(
      UUID id, @Nullable UUID ownerId, String url, int formVersion, Definition said, Instant now) {
    var draft = new Questionnaire();
    draft.id = id;
    draft.ownerId = ownerId;
    draft.url = url;
    draft.formVersion = formVersion;
    draft.state = QuestionnaireState.DRAFT.code();
    draft.createdAt = now;
    draft.say(said, now);
    return draft;
  }

  void replace(Definition said, Instant now) {
    require(QuestionnaireStep.REPLACE);
    say(said, now);
  }

  void activate(Instant now) {
    require(QuestionnaireStep.ACTIVATE);
    state = QuestionnaireState.ACTIVE.code();
    changedAt = now;
    activatedAt = now;
  }

  void retire(Instant now) {
    require(QuestionnaireStep.RETIRE);
    state = QuestionnaireState.RETIRED.code();
    changedAt = now;
    retiredAt = now;
  }

  /**
   * @throws ProblemException not-possible-now
   */
  void require(QuestionnaireStep step) {
    if (!step.possibleFrom(state())) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
  }

  private void say(Definition said, Instant now) {
    definition = said.json().toString();
    purpose = said.purpose();
    title = said.title();
    usedForStatistics = said.usedForStatistics();
    changedAt = now;
  }

  QuestionnaireId id() {
    return new QuestionnaireId(id);
  }

  /** The provider whose it is; empty: the service's. */
  Optional<UUID> ownerId() {
    return Optional.ofNullable(ownerId);
  }

  String url() {
    return url;
  }

  int formVersion() {
    return formVersion;
  }

  QuestionnaireState state() {
    return QuestionnaireState.of(state);
  }

  Optional<Purpose> purpose() {
    return Optional.ofNullable(purpose);
  }

  LocalizedText title() {
    return title;
  }

  boolean usedForStatistics() {
    return usedForStatistics;
  }

  String definition() {
    return definition;
  }

  Instant changedAt() {
    return changedAt;
  }

  Optional<Instant> activatedAt() {
    return Optional.ofNullable(activatedAt);
  }

  Optional<Instant> retiredAt() {
    return Optional.ofNullable(retiredAt);
  }

  int version() {
    return version;
  }
}
