package fi.opastin.service.text;

import fi.opastin.platform.time.Finland;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The published terms of use, for those who have them accepted (T18). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Terms {

  private static final TextSeries TERMS = new TextSeries(TextKind.TERMS, Optional.empty());

  private final ServiceTextRepository texts;
  private final Clock clock;

  Terms(ServiceTextRepository texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * A published version.
   *
   * @param inForceOn the first day on which it is in force
   */
  public record Version(UUID id, int number, LocalDate inForceOn) {}

  /** All that have been published, the oldest first. */
  public List<Version> all() {
    return texts.published(TERMS).reversed().stream()
        .map(text -> new Version(text.id().value(), text.number(), text.inForceOn().orElseThrow()))
        .toList();
  }

  /** The one in force today and those announced after it, in the order of their days. */
  public List<Version> current() {
    var today = Finland.dayOf(clock.instant());
    var inForce = texts.inForce(TERMS, today).map(ServiceText::number).orElse(0);
    return all().stream().filter(version -> version.number() >= inForce).toList();
  }
}
