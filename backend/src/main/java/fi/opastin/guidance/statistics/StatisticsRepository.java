package fi.opastin.guidance.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has been published, of the entered organisation or of all to the service's administrator.
 */
@ApplicationScoped
class StatisticsRepository {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 1);

  private final EntityManager entityManager;

  StatisticsRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** A subject with the months of which something is published. */
  record Published(Subject subject, YearMonth first, YearMonth last) {}

  /** A published cell of a month. */
  record MonthCell(YearMonth month, PublishedCell cell) {}

  /** Numbers of the nightly job in a month. */
  record Report(YearMonth month, int counted, int waiting, int expired, int deleted) {}

  List<Published> subjects() {
    return entityManager
        .createNativeQuery(
            """
            select subject, min(month) as first, max(month) as last from statistics_cell
            group by subject order by subject\
            """,
            Tuple.class)
        .getResultStream()
        .map(row -> published((Tuple) row))
        .toList();
  }

  /** The organisations of which something is published. */
  List<UUID> providers() {
    return entityManager
        .createNativeQuery(
            """
            select distinct service_provider_id from statistics_cell
            where service_provider_id is not null\
            """,
            UUID.class)
        .getResultList();
  }

  /**
   * @param provider null: of all together
   */
  List<MonthCell> cells(TableWish wish, @Nullable UUID provider) {
    return entityManager
        .createNativeQuery(
            """
            select month, service_provider_id, language, item, code, several, respondents
            from statistics_cell
            where subject = :subject and month between :from and :to
              and case when :eachProvider then service_provider_id is not null
                else service_provider_id is not distinct from cast(:provider as uuid) end
              and case when :eachLanguage then language <> 'all' else language = :language end
            order by month, service_provider_id, language, item, code\
            """,
            Tuple.class)
        .setParameter("subject", wish.subject().toString())
        .setParameter("from", day(wish.from(), FIRST))
        .setParameter("to", day(wish.to(), LAST))
        .setParameter("eachProvider", wish.each() == TableWish.Each.PROVIDER)
        .setParameter("provider", provider == null ? null : provider.toString())
        .setParameter("eachLanguage", wish.each() == TableWish.Each.LANGUAGE)
        .setParameter("language", wish.language())
        .getResultStream()
        .map(row -> cell(wish.subject(), (Tuple) row))
        .toList();
  }

  /** By month, the latest first. */
  List<Report> reports() {
    return entityManager
        .createNativeQuery(
            """
            select month, counted, waiting, expired, deleted from statistics_report
            where frozen order by month desc\
            """,
            Tuple.class)
        .getResultStream()
        .map(row -> report((Tuple) row))
        .toList();
  }

  private static LocalDate day(@Nullable YearMonth month, LocalDate otherwise) {
    return month == null ? otherwise : month.atDay(1);
  }

  private static Published published(Tuple row) {
    return new Published(
        Subject.parse(row.get("subject", String.class)),
        YearMonth.from(row.get("first", LocalDate.class)),
        YearMonth.from(row.get("last", LocalDate.class)));
  }

  private static MonthCell cell(Subject subject, Tuple row) {
    return new MonthCell(
        YearMonth.from(row.get("month", LocalDate.class)),
        new PublishedCell(
            subject,
            new Group(
                row.get("service_provider_id", UUID.class), row.get("language", String.class)),
            row.get("item", String.class),
            row.get("code", String.class),
            row.get("several", Boolean.class),
            row.get("respondents", Integer.class)));
  }

  private static Report report(Tuple row) {
    return new Report(
        YearMonth.from(row.get("month", LocalDate.class)),
        row.get("counted", Integer.class),
        row.get("waiting", Integer.class),
        row.get("expired", Integer.class),
        row.get("deleted", Integer.class));
  }
}
