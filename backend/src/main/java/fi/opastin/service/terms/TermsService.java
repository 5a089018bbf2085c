package fi.opastin.service.terms;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.service.text.Terms;
import fi.opastin.service.text.Terms.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The terms of use as they concern one person: what they have accepted, and what they should. */
@ApplicationScoped
class TermsService {

  private final Access access;
  private final Terms terms;
  private final TermsAcceptanceRepository acceptances;
  private final Clock clock;

  TermsService(Access access, Terms terms, TermsAcceptanceRepository acceptances, Clock clock) {
    this.access = access;
    this.terms = terms;
    this.acceptances = acceptances;
    this.clock = clock;
  }

  /** That somebody has accepted a version. */
  record Accepted(Version version, Instant at) {}

  /**
   * @param accepted the latest first
   * @param next the first version, in force or announced, that has not been accepted
   */
  record View(List<Accepted> accepted, Optional<Version> next) {}

  @Transactional
  View read(Actor actor) {
    access.enterOwn(actor, TermsAction.READ);
    return view(actor);
  }

  /** Accepts the version in force or one that is announced; again changes nothing. */
  @Transactional
  View accept(Actor actor, int number) {
    access.enterOwn(actor, TermsAction.ACCEPT);
    var version =
        terms.current().stream()
            .filter(found -> found.number() == number)
            .findFirst()
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    acceptances.accept(version.id(), clock.instant());
    return view(actor);
  }

  private View view(Actor actor) {
    var versions = terms.all();
    var rows = acceptances.of(actor.accountId());
    var accepted =
        rows.stream()
            .flatMap(row ->
                versions.stream()
                    .filter(version -> version.id().equals(row.textId()))
                    .map(version -> new Accepted(version, row.acceptedAt())))
            .toList();
    var ids = rows.stream().map(TermsAcceptance::textId).collect(Collectors.toSet());
    var next = terms.current().stream().filter(version -> !ids.contains(version.id())).findFirst();
    return new View(accepted, next);
  }
}
