package fi.opastin.retention;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Role;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.time.Finland;
import fi.opastin.retention.CertificateRepository.Position;
import fi.opastin.retention.Retention.Kept;
import fi.opastin.retention.Retention.Planned;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The dry run and the certificates, of one's organisation or, for the service's administrator, all.
 */
@ApplicationScoped
class RetentionService {

  private final Access access;
  private final List<Retention> features;
  private final CertificateRepository certificates;
  private final Clock clock;

  RetentionService(
      Access access,
      @All List<Retention> features,
      CertificateRepository certificates,
      Clock clock) {
    this.access = access;
    this.features = features;
    this.certificates = certificates;
    this.clock = clock;
  }

  /**
   * @param until the day of the sweep
   */
  record Plan(LocalDate until, List<Planned> steps, List<Kept> kept) {}

  /** A page of certificates, and where the next one begins. */
  record Page(List<Certificate> items, @Nullable String next) {}

  /** What the sweeps up to a day will have done if nothing changes before; today's without one. */
  @Transactional
  Plan plan(Actor actor, @Nullable LocalDate until) {
    var organisation = enter(actor, RetentionAction.PLAN);
    var day = Objects.requireNonNullElseGet(until, () -> Finland.dayOf(clock.instant()));
    var steps =
        features.stream()
            .flatMap(feature -> feature.planned(day, organisation).stream())
            .sorted(Comparator.comparing(Planned::on).thenComparing(Planned::step))
            .toList();
    var kept =
        features.stream().map(Retention::kept).sorted(Comparator.comparing(Kept::kind)).toList();
    return new Plan(day, steps, kept);
  }

  @Transactional
  Page certificates(Actor actor, @Nullable Position before, PageSize size) {
    enter(actor, RetentionAction.CERTIFICATES);
    var rows = certificates.latest(before, size.value() + 1);
    var page = rows.subList(0, Math.min(size.value(), rows.size()));
    var next =
        rows.size() > page.size()
            ? Cursor.of(page.getLast().deletedAt(), page.getLast().workspaceId()).text()
            : null;
    return new Page(page, next);
  }

  /** The organisation to which the answer is limited; empty for the service's administrator. */
  private Optional<UUID> enter(Actor actor, RetentionAction action) {
    if (actor.roles().contains(Role.SERVICE_ADMINISTRATOR)) {
      access.enterService(actor, action);
      return Optional.empty();
    }
    return Optional.of(access.enterOrganisation(actor, action));
  }
}
