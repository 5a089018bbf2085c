package fi.opastin.service.text;

import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.time.Finland;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The texts as everybody reads them, signed in or not. */
@ApplicationScoped
class TextReader {

  private final ServiceTextRepository texts;
  private final Clock clock;

  TextReader(ServiceTextRepository texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * A text, and what will follow it.
   *
   * @param next the version that comes into force on a day ahead, if one is announced
   */
  record Found(ServiceText text, Optional<ServiceText> next) {}

  /**
   * The version in force today. A controller without a privacy notice of its own has the service's.
   */
  @Transactional
  Found inForce(TextKind kind, Optional<UUID> providerId) {
    var today = Finland.dayOf(clock.instant());
    var found =
        texts
            .inForce(new TextSeries(kind, providerId), today)
            .or(() -> texts.inForce(new TextSeries(kind, Optional.empty()), today))
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    return new Found(found, next(found));
  }

  /** A version by its number, also a past one or one that has been announced. */
  @Transactional
  Found version(TextKind kind, Optional<UUID> providerId, int number) {
    var found =
        texts
            .published(new TextSeries(kind, providerId), number)
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    return new Found(found, next(found));
  }

  /** The published versions, the newest first. */
  @Transactional
  List<ServiceText> versions(TextKind kind, Optional<UUID> providerId) {
    return texts.published(new TextSeries(kind, providerId));
  }

  private Optional<ServiceText> next(ServiceText text) {
    var today = Finland.dayOf(clock.instant());
    return texts.published(text.series()).stream()
        .filter(version -> version.isAhead(today) && version.number() > text.number())
        .reduce((newer, older) -> older);
  }
}
