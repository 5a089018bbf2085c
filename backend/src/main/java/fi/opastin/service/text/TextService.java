package fi.opastin.service.text;

import fi.opastin.access.Actor;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.Problem.FieldError;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeping the texts: drafts, and their publication for a day. */
@ApplicationScoped
class TextService {

  private final TextKeeper keeper;
  private final ServiceTextRepository texts;
  private final Idempotency idempotency;
  private final Clock clock;

  TextService(
      TextKeeper keeper, ServiceTextRepository texts, Idempotency idempotency, Clock clock) {
    this.keeper = keeper;
    this.texts = texts;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /**
   * A version as its keeper sees it.
   *
   * @param earliest the first day on which it could come into force; empty unless it is a draft
   * @param steps ids of what the keeper may do with it now
   */
  record Shown(
      ServiceText text, LocalDate today, Optional<LocalDate> earliest, List<String> steps) {}

  /** What became of a new draft. */
  sealed interface Drafted {
    record Done(Shown draft) implements Drafted {}

    /** There is a draft of this text already. */
    record DraftExists() implements Drafted {}

    /** It is another's to keep. */
    record NotYours() implements Drafted {}
  }

  /** What became of a draft that was to be published. */
  sealed interface Published {
    record Done(Shown version) implements Published {}

    /** It is not whole, or the day is too early. */
    record Faulty(List<FieldError> errors) implements Published {}
  }

  @Transactional
  List<Shown> list(Actor actor) {
    return texts.keptBy(keeper.enter(actor)).stream().map(this::shown).toList();
  }

  @Transactional
  Shown get(Actor actor, TextId id) {
    return shown(kept(keeper.enter(actor), id));
  }

  /** Begins a draft that says what the newest published version says. */
  @Transactional
  Drafted create(Actor actor, UUID key, TextKind kind) {
    var provider = keeper.enter(actor);
    if (provider.isPresent() && !kind.ofControllers()) {
      return new Drafted.NotYours();
    }
    var id = Ids.next();
    var repeated = idempotency.repeated(actor.accountId(), key, "service-text.create", kind, id);
    if (repeated.isPresent()) {
      return new Drafted.Done(shown(kept(provider, new TextId(repeated.get()))));
    }
    var series = new TextSeries(kind, provider);
    var versions = texts.lock(series);
    if (versions.stream().anyMatch(ServiceText::isDraft)) {
      return idempotency.refused(new Drafted.DraftExists());
    }
    var newest = versions.stream().findFirst();
    var draft =
        ServiceText.draft(
            id,
            series,
            newest.map(ServiceText::number).orElse(0) + 1,
            newest.map(ServiceText::said).orElse(TextBody.BLANK),
            clock.instant());
    texts.persist(draft);
    return new Drafted.Done(shown(draft));
  }

  @Transactional
  Shown replace(Actor actor, TextId id, @Nullable String ifMatch, TextBody said) {
    var draft = forStep(actor, id, ifMatch, TextStep.REPLACE);
    draft.replace(said, clock.instant());
    texts.flush();
    return shown(draft);
  }

  @Transactional
  void delete(Actor actor, TextId id, @Nullable String ifMatch) {
    texts.delete(forStep(actor, id, ifMatch, TextStep.DELETE));
  }

  /** Publishes a draft; it comes into force when its day begins in Finland. */
  @Transactional
  Published publish(Actor actor, TextId id, @Nullable String ifMatch, LocalDate day) {
    var draft = forStep(actor, id, ifMatch, TextStep.PUBLISH);
    texts.lock(draft.series());
    var missing = draft.said().missing(draft.kind());
    if (!missing.isEmpty()) {
      return new Published.Faulty(missing);
    }
    if (day.isBefore(earliest(draft))) {
      return new Published.Faulty(List.of(new FieldError("/inForceOn", "too-early")));
    }
    draft.publish(day, clock.instant());
    texts.flush();
    return new Published.Done(shown(draft));
  }

  /** Takes back a publication before its day: the version is a draft again. */
  @Transactional
  Shown withdraw(Actor actor, TextId id, @Nullable String ifMatch) {
    var announced = forStep(actor, id, ifMatch, TextStep.WITHDRAW);
    if (texts.lock(announced.series()).getFirst().number() > announced.number()) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
    announced.withdraw(clock.instant());
    texts.flush();
    if (announced.kind() == TextKind.TERMS) {
      texts.forgetTerms(id.value(), clock.instant());
    }
    return shown(announced);
  }

  private ServiceText forStep(Actor actor, TextId id, @Nullable String ifMatch, TextStep step) {
    var text = kept(keeper.enter(actor), id);
    Etag.require(ifMatch, text.version());
    if (!step.possible(text, today())) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
    return text;
  }

  private ServiceText kept(Optional<UUID> provider, TextId id) {
    var found = texts.findById(id.value());
    if (found == null || !found.series().providerId().equals(provider)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return found;
  }

  private Shown shown(ServiceText text) {
    return new Shown(
        text,
        today(),
        text.isDraft() ? Optional.of(earliest(text)) : Optional.empty(),
        TextStep.of(text, today()));
  }

  /** Today or, of what is announced first, so many days on; never before the version before. */
  private LocalDate earliest(ServiceText draft) {
    var before = texts.published(draft.series()).stream().findFirst();
    // the first of its kind changes nothing that anybody has agreed to
    var announced = today().plusDays(before.isEmpty() ? 0 : draft.kind().daysAnnounced());
    return before
        .flatMap(ServiceText::inForceOn)
        .filter(day -> day.isAfter(announced))
        .orElse(announced);
  }

  private LocalDate today() {
    return Finland.dayOf(clock.instant());
  }
}
