package fi.opastin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.access.Role;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestSessions;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Plain SQL with the role that serves requests: what a forgotten condition would show. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class RowLevelSecurityApiTest {

  /** Open to whoever is in the service: the providers' staff and what belongs to no person. */
  private static final Set<String> OPEN =
      Set.of(
          "announcement",
          "expert",
          "interruption",
          "municipality",
          "organisation_login",
          "questionnaire",
          "service_provider",
          "service_text",
          "topic");

  /** Nobody's own, and yet closed to whoever has not entered as an administrator. */
  private static final Set<String> NOBODYS =
      Set.of("organisation_issuer", "statistics_cell", "statistics_report");

  private Workspaces.Open own;
  private Workspaces.Open foreign;

  @BeforeEach
  void twoWorkspaces() {
    own = Workspaces.open(Fixtures.elina());
    foreign = Workspaces.open(Fixtures.markus());
    for (var open : List.of(own, foreign)) {
      Api.post(open.customerCookie(), open.id(), "kirje");
      Api.post(open.expertCookie(), open.id(), "vastaus");
    }
  }

  @Test
  @DisplayName("security: without entering, plain SQL reads nothing of anybody")
  void withoutEntering() throws SQLException {
    try (var connection = Database.connectAsApp()) {
      connection.setAutoCommit(false);
      for (var table : tables().keySet()) {
        assertThat(count(connection, table, "true")).as(table).isZero();
      }
    }
  }

  @Test
  @DisplayName(
      "security: having entered a workspace, plain SQL reads it and nothing foreign; afterwards nothing")
  void entered() throws SQLException {
    var me = own.expert().accountId();
    try (var connection = Database.connectAsApp()) {
      connection.setAutoCommit(false);
      assertThat(enter(connection, own.id())).isEqualTo("ENTERED");
      assertThat(count(connection, "message", "true")).isEqualTo(2);
      for (var table : tables().entrySet()) {
        if (NOBODYS.contains(table.getKey())) {
          assertThat(count(connection, table.getKey(), "true")).as(table.getKey()).isZero();
          continue;
        }
        var foreignRows = foreignRows(table.getKey(), table.getValue(), me);
        assertThat(count(connection, table.getKey(), foreignRows)).as(table.getKey()).isZero();
      }
      connection.commit();
      for (var table : tables().keySet()) {
        assertThat(count(connection, table, "true")).as("afterwards, %s", table).isZero();
      }
    }
  }

  @Test
  @DisplayName("security: a foreign workspace cannot be entered, and the attempt opens nothing")
  void foreign() throws SQLException {
    try (var connection = Database.connectAsApp()) {
      connection.setAutoCommit(false);
      assertThat(enter(connection, foreign.id())).isEqualTo("ABSENT");
      for (var table : tables().keySet()) {
        assertThat(count(connection, table, "true")).as(table).isZero();
      }
    }
  }

  /** Which rows would be somebody else's. */
  private String foreignRows(String table, Set<String> columns, UUID me) {
    var owner = table.equals("workspace") ? "id" : "workspace_id";
    var account = table.equals("account") ? "id" : "account_id";
    var ofWorkspace = columns.contains(owner) && !table.equals("account");
    var ofAccount = columns.contains(account) && !table.equals("workspace");
    assertThat(ofWorkspace || ofAccount)
        .as("%s belongs to a workspace or a person", table)
        .isTrue();
    var outside = "%s is distinct from '%s'::uuid";
    var notInWorkspace = outside.formatted(owner, own.id());
    var notMine = outside.formatted(account, me);
    return ofWorkspace && ofAccount
        ? notInWorkspace + " and " + notMine
        : ofWorkspace ? notInWorkspace : notMine;
  }

  private String enter(Connection connection, String workspaceId) throws SQLException {
    var session = TestSessions.begin(own.expert().accountId(), Role.EXPERT);
    try (var statement =
        connection.prepareStatement(
            "select outcome from gate.enter_workspace(?, ?::uuid, true, ?, false, uuidv7(), 'message.read', uuidv7(), null)")) {
      statement.setObject(1, session.id());
      statement.setString(2, workspaceId);
      statement.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private static long count(Connection connection, String table, String condition)
      throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select count(*) from " + table + " where " + condition)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Tables of which the role may read something, with the columns that it may read. */
  private static Map<String, Set<String>> tables() {
    return Database.rows(
            """
            select c.relname, a.attname
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'opastin'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
              and has_column_privilege('opastin_app', c.oid, a.attnum, 'SELECT')\
            """)
        .stream()
        .filter(row -> !OPEN.contains(String.valueOf(row.get("relname"))))
        .collect(
            Collectors.groupingBy(
                row -> String.valueOf(row.get("relname")),
                TreeMap::new,
                Collectors.mapping(row -> String.valueOf(row.get("attname")), Collectors.toSet())));
  }
}
