package fi.opastin.service.announcement;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.platform.database.IdPage;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.Problem.FieldError;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeping the announcements. */
@ApplicationScoped
class AnnouncementService {

  private final Access access;
  private final AnnouncementRepository announcements;
  private final Idempotency idempotency;
  private final Clock clock;

  AnnouncementService(
      Access access, AnnouncementRepository announcements, Idempotency idempotency, Clock clock) {
    this.access = access;
    this.announcements = announcements;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /** An announcement as its keeper sees it at an instant. */
  record Kept(Announcement announcement, Instant now) {}

  /** What became of what was to be told. */
  sealed interface Outcome {
    record Done(Kept kept) implements Outcome {}

    record Faulty(List<FieldError> errors) implements Outcome {}
  }

  @Transactional
  IdPage<Kept> list(Actor actor, UUID before, int size) {
    access.enterService(actor, AnnouncementAction.MANAGE);
    return IdPage.of(
            announcements.before(before, size + 1), size, announcement -> announcement.id().value())
        .map(this::kept);
  }

  @Transactional
  Kept get(Actor actor, AnnouncementId id) {
    access.enterService(actor, AnnouncementAction.MANAGE);
    return kept(found(id));
  }

  @Transactional
  Outcome add(Actor actor, UUID key, Announcement.Told told, Object request) {
    access.enterService(actor, AnnouncementAction.MANAGE);
    var id = Ids.next();
    var repeated = idempotency.repeated(actor.accountId(), key, "announcement.add", request, id);
    if (repeated.isPresent()) {
      return new Outcome.Done(kept(found(new AnnouncementId(repeated.get()))));
    }
    var faults = faults(told);
    if (!faults.isEmpty()) {
      return idempotency.refused(new Outcome.Faulty(faults));
    }
    var added = Announcement.of(id, told, clock.instant());
    announcements.persistAndFlush(added);
    return new Outcome.Done(kept(added));
  }

  /** What has begun keeps its beginning. */
  @Transactional
  Outcome change(Actor actor, AnnouncementId id, @Nullable String ifMatch, Announcement.Told told) {
    var announcement = forStep(actor, id, ifMatch, AnnouncementStep.CHANGE);
    var faults = faults(told);
    if (announcement.phase(clock.instant()) == AnnouncementPhase.NOW
        && !told.from().equals(announcement.told().from())) {
      faults.add(new FieldError("/from", "has-begun"));
    }
    if (!faults.isEmpty()) {
      return new Outcome.Faulty(faults);
    }
    announcement.replace(told);
    announcements.flush();
    return new Outcome.Done(kept(announcement));
  }

  @Transactional
  Kept end(Actor actor, AnnouncementId id, @Nullable String ifMatch) {
    var announcement = forStep(actor, id, ifMatch, AnnouncementStep.END);
    announcement.end(clock.instant());
    announcements.flush();
    return kept(announcement);
  }

  @Transactional
  void delete(Actor actor, AnnouncementId id, @Nullable String ifMatch) {
    announcements.delete(forStep(actor, id, ifMatch, AnnouncementStep.DELETE));
  }

  private Announcement forStep(
      Actor actor, AnnouncementId id, @Nullable String ifMatch, AnnouncementStep step) {
    access.enterService(actor, AnnouncementAction.MANAGE);
    var announcement = found(id);
    Etag.require(ifMatch, announcement.version());
    if (!step.possible(announcement.phase(clock.instant()))) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
    return announcement;
  }

  private Announcement found(AnnouncementId id) {
    return announcements
        .findByIdOptional(id.value())
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private List<FieldError> faults(Announcement.Told told) {
    var faults = new ArrayList<FieldError>();
    if (!told.until().isAfter(told.from())) {
      faults.add(new FieldError("/until", "before-beginning"));
    } else if (!told.until().isAfter(clock.instant())) {
      faults.add(new FieldError("/until", "past"));
    }
    return faults;
  }

  private Kept kept(Announcement announcement) {
    return new Kept(announcement, clock.instant());
  }
}
