package fi.opastin.access.seal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.testing.Api;
import fi.opastin.testing.AtOnce;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class SealingApiTest {

  private static final String SEAL = "select chain_id from gate.seal_access_log(1000)";

  @Inject AccessLogSealing sealing;

  @Test
  @DisplayName("T24 what people do is sealed, and the service's own check proves it")
  void sealed() throws SQLException {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), "Hei");
    Api.as(open.expertCookie()).get("/workspaces/{id}/messages", open.id()).then().statusCode(200);
    sealing.sealAll();
    var log = new SealedLog(UUID.fromString(open.id()));
    assertThat(log.seals()).isEqualTo(entries(log)).isGreaterThan(3);
    assertThat(log.firstBroken()).isEmpty();
    assertThat(
            Database.count("select max(number) from access_head where chain_id = ?", log.chainId()))
        .isEqualTo(log.seals());
  }

  @Test
  @DisplayName("T24 sealed twice changes nothing; what is new continues the chain")
  void again() throws SQLException {
    var log = SealedLog.of(3);
    sealing.sealAll();
    sealing.sealAll();
    assertThat(log.seals()).isEqualTo(3);
    log.add();
    sealing.sealAll();
    assertThat(log.seals()).isEqualTo(4);
    assertThat(log.firstBroken()).isEmpty();
  }

  @Test
  @DisplayName("T24 an entry that is committed late is sealed, too")
  void late() throws SQLException {
    var log = SealedLog.of(2);
    try (var slow = Database.connect()) {
      slow.setAutoCommit(false);
      log.add(slow);
      log.add();
      sealing.sealAll();
      assertThat(log.seals()).isEqualTo(3);
      slow.commit();
    }
    sealing.sealAll();
    assertThat(log.seals()).isEqualTo(4);
    assertThat(log.firstBroken()).isEmpty();
  }

  @Test
  @DisplayName("T24 a replica that is killed over its sealing leaves nothing half-made")
  void killed() throws SQLException {
    var log = SealedLog.of(5);
    try (var killed = Database.connectAsJobs()) {
      killed.setAutoCommit(false);
      query(killed, SEAL);
      Database.execute(
          """
          select pg_terminate_backend(pid) from pg_stat_activity
          where usename = 'opastin_jobs' and state = 'idle in transaction'\
          """);
    }
    assertThat(log.seals()).isZero();
    sealing.sealAll();
    assertThat(log.seals()).isEqualTo(5);
    assertThat(log.firstBroken()).isEmpty();
  }

  @Test
  @DisplayName("T24 while a replica is sealing, reading waits for nothing, and another one goes on")
  void nobodyWaits() throws Exception {
    var open = Workspaces.open(Fixtures.elina());
    var cookie = open.customerCookie();
    Api.as(cookie).get("/workspaces/{id}/messages", open.id()).then().statusCode(200);
    try (var busy = Database.connectAsJobs();
        var threads = Executors.newSingleThreadExecutor()) {
      busy.setAutoCommit(false);
      query(busy, SEAL);
      var read =
          threads.submit(
              () -> Api.as(cookie).get("/workspaces/{id}/messages", open.id()).statusCode());
      assertThat(read.get(5, SECONDS)).isEqualTo(200);
      var other = SealedLog.of(2);
      sealing.sealAll();
      assertThat(other.seals()).isEqualTo(2);
      assertThat(other.firstBroken()).isEmpty();
      busy.rollback();
    }
  }

  @Test
  @DisplayName("T24 two replicas seal while others write: every entry once, in one chain")
  void atTheSameTime() throws SQLException {
    var logs = List.of(SealedLog.of(0), SealedLog.of(0), SealedLog.of(0));
    var work = new ArrayList<Callable<Void>>();
    for (int i = 0; i < 4; i++) {
      work.add(() -> {
        for (int n = 0; n < 25; n++) {
          logs.forEach(SealedLog::add);
        }
        return null;
      });
    }
    for (int i = 0; i < 3; i++) {
      work.add(() -> {
        for (int n = 0; n < 40; n++) {
          sealing.sealAll();
        }
        return null;
      });
    }
    AtOnce.call(work);
    sealing.sealAll();
    for (var log : logs) {
      assertThat(log.seals()).isEqualTo(entries(log)).isEqualTo(100);
      assertThat(log.firstBroken()).isEmpty();
    }
  }

  @Test
  @DisplayName("security: no role of the service changes or takes away entries, seals or heads")
  void appendOnly() throws SQLException {
    SealedLog.of(1);
    sealing.sealAll();
    for (var table : List.of("access_log", "access_seal", "access_head")) {
      refused("delete from " + table);
      refused("truncate " + table);
    }
    refused("update access_log set action = 'x'");
    refused("update access_seal set number = number");
    refused("update access_head set number = number");
    refused("insert into access_seal values (gen_random_uuid(), 1, sha256(''), sha256(''))");
    refused("delete from access_unsealed");
    try (var app = Database.connectAsApp()) {
      refused(
          app, "insert into access_head select gen_random_uuid(), 1, sha256(''), now(), '', ''");
      refused(app, "select salt from access_log");
      refused(app, SEAL);
    }
    try (var jobs = Database.connectAsJobs()) {
      refused(jobs, "select from access_log");
    }
    try (var audit = Database.connectAsAudit()) {
      refused(audit, "select from message");
      refused(audit, "select from participation");
      refused(audit, SEAL);
    }
  }

  private static void refused(String sql) throws SQLException {
    try (var app = Database.connectAsApp();
        var jobs = Database.connectAsJobs();
        var audit = Database.connectAsAudit()) {
      for (var connection : List.of(app, jobs, audit)) {
        refused(connection, sql);
      }
    }
  }

  private static void refused(Connection connection, String sql) {
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                    SQLException.class, () -> query(connection, sql))
                .getSQLState())
        .as(sql)
        .isIn("42501", "25006");
  }

  private static void query(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long entries(SealedLog log) {
    return Database.count(
        "select count(*) from access_log where workspace_id = ?", log.workspaceId());
  }
}
