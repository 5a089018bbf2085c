package fi.opastin.guidance.statistics;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Role;
import fi.opastin.directory.ServiceProvider;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.guidance.statistics.StatisticsRepository.MonthCell;
import fi.opastin.guidance.statistics.StatisticsRepository.Published;
import fi.opastin.guidance.statistics.StatisticsRepository.Report;
import fi.opastin.guidance.statistics.StatisticsSubjects.Description;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Published statistics, of one's organisation or, for the service's administrator, of all. */
@ApplicationScoped
class StatisticsService {

  private final Access access;
  private final StatisticsRepository statistics;
  private final SubjectCatalogue subjects;
  private final ServiceProviders providers;

  StatisticsService(
      Access access,
      StatisticsRepository statistics,
      SubjectCatalogue subjects,
      ServiceProviders providers) {
    this.access = access;
    this.statistics = statistics;
    this.subjects = subjects;
    this.providers = providers;
  }

  /**
   * A subject that something is published of.
   *
   * @param description null if its feature does not know it any more
   */
  record Offered(Published published, @Nullable Description description) {}

  /**
   * What there is to choose from.
   *
   * @param everywhere whether the numbers of all organisations together can be seen
   */
  record Choice(List<Offered> subjects, List<ServiceProvider> providers, boolean everywhere) {}

  /**
   * The cells of some tables.
   *
   * @param provider of whom they are; null: of all together
   */
  record Tables(List<MonthCell> cells, @Nullable UUID provider, List<ServiceProvider> providers) {}

  @Transactional
  Choice choice(Actor actor) {
    var organisation = enter(actor, StatisticsAction.READ);
    return new Choice(
        statistics.subjects().stream()
            .map(published ->
                new Offered(published, subjects.describe(published.subject()).orElse(null)))
            .toList(),
        List.copyOf(providers.get(statistics.providers()).values()),
        organisation.isEmpty());
  }

  /** Another organisation's are absent. */
  @Transactional
  Tables tables(Actor actor, TableWish wish) {
    var organisation = enter(actor, StatisticsAction.READ);
    if (organisation.isPresent()
        && wish.provider() != null
        && !organisation.get().equals(wish.provider())) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    var provider = organisation.isPresent() ? organisation.get() : wish.provider();
    if (provider != null && providers.get(List.of(provider)).isEmpty()) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    var cells = statistics.cells(wish, provider);
    var named =
        cells.stream()
            .map(cell -> cell.cell().group().provider())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return new Tables(cells, provider, List.copyOf(providers.get(named).values()));
  }

  @Transactional
  List<Report> reports(Actor actor) {
    enter(actor, StatisticsAction.REPORT);
    return statistics.reports();
  }

  /** The organisation to which the answer is limited; empty for the service's administrator. */
  private Optional<UUID> enter(Actor actor, StatisticsAction action) {
    if (actor.roles().contains(Role.SERVICE_ADMINISTRATOR)) {
      access.enterService(actor, action);
      return Optional.empty();
    }
    return Optional.of(access.enterOrganisation(actor, action));
  }
}
