package fi.opastin.guidance.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the service itself counts of an ended month: workspaces that began, that closed, and that
 * were written in. Each workspace is a contribution that waits like every other one until there are
 * five.
 */
@ApplicationScoped
class GuidanceFacts {

  private static final String READ =
      """
      select f.workspace_id, f.opened, f.closed, f.days, f.messages,
        cast(extract(epoch from f.longest_wait) as double precision), a.id, w.service_provider_id, coalesce(a.language, 'fi'),
        w.closes_on
      from gate.guidance_in_month(?) f
        join workspace w on w.id = f.workspace_id
        left join (participation p join account a on a.id = p.account_id and a.kind = 'CUSTOMER')
          on p.workspace_id = f.workspace_id\
      """;

  /** Contributions of a month, none of which has waited yet. */
  List<WaitingRow> of(Connection connection, YearMonth month) throws SQLException {
    var facts = new ArrayList<WaitingRow>();
    try (var statement = connection.prepareStatement(READ)) {
      statement.setObject(1, month.atDay(1));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          facts(rows, month.plusMonths(1).atDay(1)).forEach(facts::add);
        }
      }
    }
    return facts;
  }

  private static Stream<WaitingRow> facts(ResultSet row, LocalDate day) throws SQLException {
    var workspaceId = row.getObject(1, UUID.class);
    var account = row.getObject(7, UUID.class);
    var place =
        new WaitingRow.Place(
            account == null ? workspaceId : account,
            row.getObject(8, UUID.class),
            row.getString(9),
            row.getObject(10, LocalDate.class));
    var facts = new ArrayList<WaitingRow>();
    if (row.getBoolean(2)) {
      facts.add(fact(workspaceId, place, day, GuidanceSubjects.OPENED, Map.of()));
    }
    if (row.getBoolean(3)) {
      var answers = Map.of(GuidanceSubjects.LENGTH, Bands.length(row.getInt(4)));
      facts.add(fact(workspaceId, place, day, GuidanceSubjects.CLOSED, answers));
    }
    if (row.getLong(5) > 0) {
      var answers =
          Map.of(
              GuidanceSubjects.MESSAGES,
              Bands.messages(row.getLong(5)),
              GuidanceSubjects.WAIT,
              Bands.wait(seconds(row.getObject(6, Double.class))));
      facts.add(fact(workspaceId, place, day, GuidanceSubjects.ACTIVITY, answers));
    }
    return facts.stream();
  }

  private static @Nullable Duration seconds(@Nullable Double seconds) {
    return seconds == null ? null : Duration.ofSeconds(seconds.longValue());
  }

  private static WaitingRow fact(
      UUID workspaceId,
      WaitingRow.Place place,
      LocalDate day,
      Subject subject,
      Map<Code, Answer.One> answers) {
    var tallies =
        answers.entrySet().stream()
            .flatMap(answer -> Tally.of(answer.getKey(), answer.getValue()))
            .toList();
    return new WaitingRow(
        UUID.randomUUID(),
        workspaceId,
        false,
        new Contribution(subject, null, null, day, null, 0, tallies),
        place);
  }
}
