package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.access.Role;
import fi.opastin.identity.Customers;
import fi.opastin.identity.PersonalIdentityCode;
import fi.opastin.identity.login.InvitationAcceptance.Outcome;
import fi.opastin.retention.RetentionSweep;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Fixtures.Person;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Deletion for good: from every table, with the key, once. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class WorkspaceDeletionApiTest {

  @Inject TestClock clock;
  @Inject RetentionSweep sweep;
  @Inject LifecycleJob job;
  @Inject WorkspaceDeletion deletion;
  @Inject Customers customers;
  @Inject TestHold hold;

  private Days days;
  private Workspaces.Invited invited;
  private Person customer;
  private LocalDate lastDay;

  @BeforeEach
  void workspace() {
    days = new Days(clock);
    invited = Workspaces.invited(Fixtures.elina(), true);
    var accepted = (Outcome.Accepted) invited.acceptAs("Aino", invited.identityCode());
    customer = new Person(accepted.accountId(), "Aino", Role.CUSTOMER);
    lastDay = days.today().plusMonths(3).plusMonths(15);
  }

  private UUID id() {
    return UUID.fromString(invited.id());
  }

  private boolean deleted() {
    return deletion.delete(new WorkspaceId(id()));
  }

  /** In which tables a row names an id, whatever the column is called. */
  private static List<String> tablesWith(UUID id) {
    return Database.rows(
            """
            select relname from pg_class
            where relnamespace = 'opastin'::regnamespace and relkind = 'r'
              and relname not like 'databasechangelog%'\
            """)
        .stream()
        .map(row -> String.valueOf(row.get("relname")))
        .filter(table ->
            Database.count(
                    "select count(*) from opastin.%s t where to_jsonb(t)::text like ?"
                        .formatted(table),
                    "%" + id + "%")
                > 0)
        .sorted()
        .toList();
  }

  @Test
  @DisplayName(
      "G13 G14 after its last day nothing of workspace and customer is left but the certificate")
  void nothingLeft() {
    Api.post(customer.cookie(), invited.id(), "ensimmäinen");
    Api.post(invited.expertCookie(), invited.id(), "toinen");
    Api.as(customer.cookie())
        .header("If-Match", "\"0\"")
        .body(Map.of("text", "kesken"))
        .put("/workspaces/{id}/draft", invited.id())
        .then()
        .statusCode(200);
    assertThat(tablesWith(id()))
        .contains("workspace", "message", "draft", "access_log", "notification");
    assertThat(tablesWith(customer.accountId())).contains("account", "customer", "session");

    for (var day = days.today(); day.isBefore(lastDay); day = day.plusDays(20)) {
      days.moveTo(day);
      job.run();
      sweep.run();
    }
    days.moveTo(lastDay);
    sweep.run();
    assertThat(deleted()).as("on its last day").isFalse();
    Api.as(customer.cookie()).get("/workspaces/{id}", invited.id()).then().statusCode(200);
    var expert = invited.expert().cookie();
    Api.as(expert).get("/workspaces/{id}", invited.id()).then().statusCode(404);

    days.moveTo(lastDay.plusDays(1));
    var before = customer.cookie();
    sweep.run();
    sweep.run();
    assertThat(tablesWith(id())).isSubsetOf("deletion_certificate");
    assertThat(tablesWith(customer.accountId())).isEmpty();
    Api.as(before).get("/workspaces").then().statusCode(401);
    assertThat(known()).isFalse();
    var certificate =
        Database.rows("select * from deletion_certificate where workspace_id = ?", id()).getFirst();
    assertThat(String.valueOf(certificate.get("counts")))
        .contains("\"message\": 2", "\"participation\": 2", "\"invitation\": 1");
    assertThat(certificate.get("account_deleted")).isEqualTo(true);
    assertThat(certificate.get("last_day")).hasToString(lastDay.toString());
    assertThat(certificate.get("backups_until")).hasToString(lastDay.plusDays(36).toString());
  }

  private boolean known() {
    var code = new PersonalIdentityCode(invited.identityCode());
    return QuarkusTransaction.requiringNew().call(() -> customers.find(code).isPresent());
  }

  @Test
  @DisplayName("G13 what waits to be mailed of the workspace goes with it")
  void outbox() {
    Database.execute(
        """
        insert into outbox (id, topic, payload, created_at, due_at, workspace_id, account_id)
        values (?, 'letter', '\\x00', now(), now() + interval '9 years', ?, ?)\
        """,
        UUID.randomUUID(),
        id(),
        customer.accountId());
    days.moveTo(lastDay.plusDays(1));
    assertThat(deleted()).isTrue();
    assertThat(
            Database.count(
                "select count(*) from outbox where workspace_id = ? or account_id = ?",
                id(),
                customer.accountId()))
        .isZero();
  }

  @Test
  @DisplayName(
      "G13 G14 the account waits for the customer's last workspace; each workspace goes on its own day")
  void lastOne() {
    var second = Workspaces.invited(Fixtures.olga(), true);
    days.moveTo(days.today().plusDays(20));
    Database.execute(
        "update invitation set identity_code_lookup = (select identity_code_lookup from customer where account_id = ?) where workspace_id = ?",
        customer.accountId(),
        UUID.fromString(second.id()));
    second.acceptAs("Aino", invited.identityCode());
    days.moveTo(lastDay.plusDays(1));
    assertThat(deleted()).isTrue();
    assertThat(known()).isTrue();
    Api.as(customer.cookie())
        .get("/workspaces")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1));
    days.moveTo(lastDay.plusDays(60));
    assertThat(deletion.delete(WorkspaceId.fromString(second.id()))).isTrue();
    assertThat(known()).isFalse();
  }

  @Test
  @DisplayName("G13 Transactions hold the account; when they let go, the sweep finds it")
  void held() {
    hold.hold(customer.accountId());
    days.moveTo(lastDay.plusDays(1));
    assertThat(deleted()).isTrue();
    assertThat(tablesWith(id())).isSubsetOf("deletion_certificate", "idempotency_key");
    sweep.run();
    assertThat(known()).isTrue();
    hold.letGo(customer.accountId());
    sweep.run();
    assertThat(known()).isFalse();
  }

  @Test
  @DisplayName("G9 never accepted, it is deleted when the time of reactivation ends")
  void neverAccepted() {
    var alone = Workspaces.invited(Fixtures.elina(), true);
    var last = days.today().plusMonths(3).plusMonths(3);
    days.moveTo(last);
    assertThat(deletion.delete(WorkspaceId.fromString(alone.id()))).isFalse();
    days.moveTo(last.plusDays(1));
    assertThat(deletion.delete(WorkspaceId.fromString(alone.id()))).isTrue();
  }

  @Test
  @DisplayName("G13 broken off in the middle, everything is still there; the next run deletes it")
  void brokenOff() {
    Database.execute(
        """
        create function opastin.fail() returns trigger language plpgsql as
        'begin raise exception ''broken off''; end'\
        """);
    Database.execute(
        "create trigger broken_off before insert on deletion_certificate for each row execute function opastin.fail()");
    days.moveTo(lastDay.plusDays(1));
    try {
      sweep.run();
      assertThat(tablesWith(id())).contains("workspace", "participation");
      assertThat(known()).isTrue();
    } finally {
      Database.execute("drop trigger broken_off on deletion_certificate");
      Database.execute("drop function opastin.fail()");
    }
    sweep.run();
    assertThat(tablesWith(id())).isSubsetOf("deletion_certificate");
  }

  @Test
  @DisplayName("G13 of two replicas at one workspace, one deletes it and the other does not wait")
  void twoReplicas() throws SQLException {
    days.moveTo(lastDay.plusDays(1));
    try (var other = Database.connect();
        var lock = other.prepareStatement("select from workspace where id = ? for update")) {
      other.setAutoCommit(false);
      lock.setObject(1, id());
      lock.execute();
      assertThat(deleted()).isFalse();
      other.rollback();
    }
    assertThat(deleted()).isTrue();
    assertThat(deleted()).isFalse();
  }

  @Test
  @DisplayName("G13 a login at the moment of the deletion waits for it and finds nobody")
  void loginMeanwhile() throws SQLException, ExecutionException, InterruptedException {
    days.moveTo(lastDay.plusDays(1));
    try (var deleting = Database.connect();
        var statement = deleting.createStatement()) {
      deleting.setAutoCommit(false);
      // as far as the deletion gets before its commit
      statement.execute(
          "select from account where id = '%s' for update".formatted(customer.accountId()));
      statement.execute("delete from workspace where id = '%s'".formatted(id()));
      statement.execute("delete from account where id = '%s'".formatted(customer.accountId()));
      var login = CompletableFuture.supplyAsync(this::known);
      await()
          .atMost(Duration.ofSeconds(10))
          .until(() ->
              Database.count(
                      """
                      select count(*) from pg_stat_activity
                      where wait_event_type = 'Lock' and query like '%find_customer%'\
                      """)
                  > 0);
      assertThat(login).isNotDone();
      deleting.commit();
      assertThat(login.get()).isFalse();
    }
    assertThat(tablesWith(customer.accountId())).isEmpty();
  }

  @Test
  @DisplayName("G13 while a login is being decided, the deletion waits, and sees what came of it")
  void deletionMeanwhile() throws SQLException, ExecutionException, InterruptedException {
    days.moveTo(lastDay.plusDays(1));
    try (var login = Database.connect();
        var statement = login.createStatement()) {
      login.setAutoCommit(false);
      statement.execute(
          "select from account where id = '%s' for key share".formatted(customer.accountId()));
      var running = CompletableFuture.supplyAsync(this::deleted);
      await()
          .atMost(Duration.ofSeconds(10))
          .until(() ->
              Database.count(
                      """
                      select count(*) from pg_stat_activity
                      where wait_event_type = 'Lock' and query like '%enter_deletion%'\
                      """)
                  > 0);
      // the login accepts another invitation: the account is needed again
      statement.execute(
          """
          insert into workspace (id, service_provider_id, state, keyset, created_at, accepted_at, closes_on,
            archives_on, deletes_on, due_on)
          select '01930000-0000-7000-8000-0000000000aa', service_provider_id, 'ACTIVE', keyset, now(), now(),
            '2030-01-01', '2030-04-01', '2031-04-01', '2030-01-01'
          from workspace where id = '%s'\
          """
              .formatted(id()));
      statement.execute(
          """
          insert into participation (account_id, workspace_id, standing, profile, other_party, state,
            invitation_state, invitation_expires_at, last_event_at, created_at, closes_on, archives_on, deletes_on)
          select account_id, '01930000-0000-7000-8000-0000000000aa', standing, profile, other_party, 'ACTIVE',
            invitation_state, invitation_expires_at, last_event_at, created_at, '2030-01-01', '2030-04-01',
            '2031-04-01'
          from participation where workspace_id = '%s' and standing = 'CUSTOMER'\
          """
              .formatted(id()));
      login.commit();
      assertThat(running.get()).isTrue();
    }
    assertThat(known()).isTrue();
    assertThat(Database.count("select count(*) from workspace where id = ?", id())).isZero();
    Database.execute("delete from workspace where id = '01930000-0000-7000-8000-0000000000aa'");
  }
}
