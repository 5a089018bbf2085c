package fi.opastin.service.interruption;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.platform.database.IdPage;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Switching off and on again. */
@ApplicationScoped
class InterruptionService {

  private final Access access;
  private final InterruptionRepository interruptions;
  private final Idempotency idempotency;
  private final Clock clock;

  InterruptionService(
      Access access, InterruptionRepository interruptions, Idempotency idempotency, Clock clock) {
    this.access = access;
    this.interruptions = interruptions;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /** What became of what was asked. */
  sealed interface Outcome {
    record Done(Interruption interruption) implements Outcome {}

    /** It is off already. */
    record OffAlready() implements Outcome {}

    /** The expected end is not ahead. */
    record Past() implements Outcome {}
  }

  @Transactional
  IdPage<Interruption> list(Actor actor, UUID before, int size) {
    access.enterService(actor, InterruptionAction.MANAGE);
    return IdPage.of(
        interruptions.before(before, size + 1), size, interruption -> interruption.id().value());
  }

  @Transactional
  Interruption get(Actor actor, InterruptionId id) {
    access.enterService(actor, InterruptionAction.MANAGE);
    return found(id);
  }

  @Transactional
  Outcome begin(
      Actor actor,
      UUID key,
      @Nullable ServiceFunction function,
      Interruption.Told told,
      Object request) {
    access.enterService(actor, InterruptionAction.MANAGE);
    var id = Ids.next();
    var repeated = idempotency.repeated(actor.accountId(), key, "interruption.begin", request, id);
    if (repeated.isPresent()) {
      return new Outcome.Done(found(new InterruptionId(repeated.get())));
    }
    var open = interruptions.lockOpen();
    if (open.stream().anyMatch(other -> other.function().equals(Optional.ofNullable(function)))) {
      return idempotency.refused(new Outcome.OffAlready());
    }
    if (!isAhead(told)) {
      return idempotency.refused(new Outcome.Past());
    }
    var begun = Interruption.begin(id, function, told, clock.instant());
    interruptions.persistAndFlush(begun);
    return new Outcome.Done(begun);
  }

  @Transactional
  Outcome tell(Actor actor, InterruptionId id, @Nullable String ifMatch, Interruption.Told told) {
    var open = open(actor, id, ifMatch);
    if (!isAhead(told)) {
      return new Outcome.Past();
    }
    open.tell(told);
    interruptions.flush();
    return new Outcome.Done(open);
  }

  @Transactional
  Interruption end(Actor actor, InterruptionId id, @Nullable String ifMatch) {
    var open = open(actor, id, ifMatch);
    open.end(clock.instant());
    interruptions.flush();
    return open;
  }

  private Interruption open(Actor actor, InterruptionId id, @Nullable String ifMatch) {
    access.enterService(actor, InterruptionAction.MANAGE);
    var interruption = found(id);
    Etag.require(ifMatch, interruption.version());
    if (interruption.endedAt().isPresent()) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
    return interruption;
  }

  private Interruption found(InterruptionId id) {
    var found = interruptions.byId(id);
    if (found == null) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return found;
  }

  private boolean isAhead(Interruption.Told told) {
    return told.expectedEnd().isAfter(clock.instant());
  }
}
