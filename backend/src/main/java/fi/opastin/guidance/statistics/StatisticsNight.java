package fi.opastin.guidance.statistics;

import fi.opastin.guidance.statistics.MonthRepository.Done;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One night: destroys what has waited too long, counts the batches that are complete, takes them
 * away from what waits, and publishes a month that has ended. All of it in one transaction: killed
 * in the middle, nothing has happened; of two replicas, the second finds it done.
 */
@ApplicationScoped
class StatisticsNight {

  private final AgroalDataSource database;
  private final WaitingRowsRepository waiting;
  private final MonthRepository months;
  private final PublicationRepository publications;
  private final GuidanceFacts facts;
  private final SubjectCatalogue subjects;
  private final CountedHash hash;

  StatisticsNight(
      @DataSource("jobs") AgroalDataSource database,
      WaitingRowsRepository waiting,
      MonthRepository months,
      PublicationRepository publications,
      GuidanceFacts facts,
      SubjectCatalogue subjects,
      CountedHash hash) {
    this.database = database;
    this.waiting = waiting;
    this.months = months;
    this.publications = publications;
    this.facts = facts;
    this.subjects = subjects;
    this.hash = hash;
  }

  /**
   * @return false if this night has been counted before
   */
  boolean count(LocalDate night) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var open = months.open(connection, night);
        if (open.isEmpty() || !open.get().lastNight().isBefore(night)) {
          return false;
        }
        count(connection, open.get().month(), night);
        connection.commit();
        return true;
      } finally {
        // nothing is left to do after a commit
        connection.rollback();
      }
    }
  }

  private void count(Connection connection, YearMonth open, LocalDate night) throws SQLException {
    var pool = new Pool(waiting.read(connection, night), night);
    waiting.takeAway(connection, pool.gone());
    var expired = pool.expired();
    var deleted = waiting.destroyed(connection);
    var month = open;
    for (; month.isBefore(YearMonth.from(night)); month = month.plusMonths(1)) {
      var written = facts.of(connection, month);
      pool.add(written);
      var counted = countBatches(connection, month, pool);
      waiting.add(connection, pool.stillWaiting(written));
      months.report(connection, month, night, new Done(counted, pool.size(), expired, deleted));
      publish(connection, month);
      months.begin(connection, month.plusMonths(1), night);
      expired = 0;
      deleted = 0;
    }
    var counted = countBatches(connection, month, pool);
    months.report(connection, month, night, new Done(counted, pool.size(), expired, deleted));
  }

  private int countBatches(Connection connection, YearMonth month, Pool pool) throws SQLException {
    var tokens = new HashMap<UUID, String>();
    pool.respondents().forEach(one -> tokens.put(one.waitingId(), hash.of(month, one)));
    var before = months.counted(connection, tokens.values());
    var batches =
        Batches.of(pool.respondents(), one -> before.contains(tokens.get(one.waitingId())));
    if (batches.isEmpty()) {
      return 0;
    }
    var counting = new Counting(months.counts(connection));
    batches.forEach(counting::add);
    months.write(connection, counting.counts());
    var people = batches.stream().flatMap(batch -> batch.people().stream()).toList();
    var ids = people.stream().map(Respondent::waitingId).toList();
    months.addCounted(connection, ids.stream().map(tokens::get).toList());
    waiting.takeAway(connection, pool.remove(ids));
    return ids.size();
  }

  private void publish(Connection connection, YearMonth month) throws SQLException {
    Map<Subject, List<Count>> counts =
        months.counts(connection).stream()
            .collect(Collectors.groupingBy(count -> count.cell().subject()));
    var cells = new ArrayList<PublishedCell>();
    counts.forEach(
        (subject, some) -> cells.addAll(Publication.of(subject, some, subjects.tables(subject))));
    publications.publish(connection, month, cells);
    months.clearCounts(connection);
    months.clearCounted(connection);
  }
}
