package fi.opastin.guidance.duedate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.opastin.guidance.consent.Consenting;
import fi.opastin.guidance.guidanceplan.Plans;
import fi.opastin.guidance.guidanceplan.Side;
import fi.opastin.guidance.workspace.Days;
import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Fixtures.Person;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Invited;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The job that reminds people of what falls due. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ReminderApiTest {

  @Inject TestClock clock;
  @Inject ReminderJob job;

  private Days days;
  private Invited invited;
  private Open open;
  private LocalDate due;

  @BeforeEach
  void workspace() {
    days = new Days(clock);
    invited = Workspaces.invited(Fixtures.elina(), true);
    open = Workspaces.accepted(invited);
    due = days.today().plusDays(10);
  }

  @Test
  @DisplayName(
      "G20 G22 of a task its side is reminded two days before and on the day, once each, and nobody else")
  void task() {
    addTask(Side.CUSTOMER);
    assertThat(toldOn(due.minusDays(3), open.customer())).isEmpty();
    assertThat(toldOn(due.minusDays(2), open.customer())).containsExactly("TASK_DUE_SOON");
    assertThat(toldOn(due.minusDays(2), open.customer())).isEmpty();
    assertThat(toldOn(due.minusDays(1), open.customer())).isEmpty();
    assertThat(toldOn(due, open.customer())).containsExactly("TASK_DUE");
    assertThat(toldOn(due.plusDays(1), open.customer())).isEmpty();
    assertThat(told(open.expert())).isEmpty();
  }

  @Test
  @DisplayName("G20 G22 the e-mail says that a task falls due, not which")
  void mail() {
    addTask(Side.CUSTOMER);
    runOn(due);
    var subject = "Tehtävän määräpäivä on tullut Opastimessa";
    // it waits a moment whether the notice is seen without it
    clock.move(Duration.ofMinutes(2));
    await().until(() -> mails().anyMatch(mail -> mail.subject().equals(subject)));
    assertThat(mails().filter(mail -> mail.subject().equals(subject)))
        .singleElement()
        .satisfies(mail -> assertThat(mail.source()).doesNotContain("Kirjoita hakemus"));
  }

  @Test
  @DisplayName(
      "G22 nobody is reminded of what is done or dropped; of what is opened again they are")
  void doneAndOpenedAgain() {
    var done = addTask(Side.CUSTOMER);
    move(done, 0, "DONE");
    var dropped = addTask(Side.CUSTOMER);
    move(dropped, 0, "DROPPED");
    assertThat(Database.count("select count(*) from due_date where workspace_id = ?", id()))
        .isZero();
    assertThat(toldOn(due.minusDays(2), open.customer())).isEmpty();
    clock.reset();
    move(dropped, 1, "OPEN");
    assertThat(toldOn(due.minusDays(2), open.customer())).containsExactly("TASK_DUE_SOON");
  }

  @Test
  @DisplayName("G22 a changed day or side counts, and a changed title changes nothing")
  void changed() {
    var task = addTask(Side.CUSTOMER);
    change(task, 0, due.plusDays(5), Side.EXPERT);
    change(task, 1, due.plusDays(5), Side.EXPERT);
    assertThat(toldOn(due, open.customer())).isEmpty();
    assertThat(toldOn(due.plusDays(3), open.expert())).containsExactly("TASK_DUE_SOON");
    assertThat(told(open.customer())).isEmpty();
    clock.reset();
    change(task, 2, null, Side.EXPERT);
    assertThat(toldOn(due.plusDays(5), open.expert())).isEmpty();
  }

  @Test
  @DisplayName("G7 G22 whoever has left is not reminded, nor whoever may not see the task")
  void present() {
    addTask(Side.EXPERT);
    var later = Fixtures.olga();
    Consenting.active(open, later, "FROM_NOW");
    var gone = Fixtures.henrik();
    Consenting.active(open, gone, "ALL").withdraw().then().statusCode(200);
    assertThat(toldOn(due, open.expert())).containsExactly("TASK_DUE");
    assertThat(told(later)).isEmpty();
    assertThat(told(gone)).isEmpty();
  }

  @Test
  @DisplayName(
      "G20 G22 of an agreed appointment both are reminded the day before, and then no more")
  void appointment() {
    var appointment = Plans.propose(open.expertCookie(), open.id(), at(due));
    assertThat(toldOn(due.minusDays(1), open.customer())).isEmpty();
    clock.reset();
    Plans.step(open.customerCookie(), open.id(), appointment, "acceptance", 0).statusCode(200);
    assertThat(toldOn(due.minusDays(1), open.customer())).containsExactly("APPOINTMENT_SOON");
    assertThat(told(open.expert())).containsExactly("APPOINTMENT_SOON");
    assertThat(toldOn(due, open.customer())).isEmpty();
    assertThat(toldOn(due.plusDays(1), open.customer())).isEmpty();
    assertThat(Database.count("select count(*) from due_date where workspace_id = ?", id()))
        .as("the day is forgotten")
        .isZero();
  }

  @Test
  @DisplayName(
      "G22 nobody is reminded of an appointment that was cancelled, or waits for an answer")
  void appointmentOff() {
    var cancelled = Plans.propose(open.expertCookie(), open.id(), at(due));
    Plans.step(open.customerCookie(), open.id(), cancelled, "acceptance", 0).statusCode(200);
    Plans.step(open.customerCookie(), open.id(), cancelled, "cancellation", 1).statusCode(200);
    var moved = Plans.propose(open.expertCookie(), open.id(), at(due));
    Plans.step(open.customerCookie(), open.id(), moved, "acceptance", 0).statusCode(200);
    Plans.changing(open.customerCookie(), 1)
        .body(Plans.meeting(at(due).plusSeconds(3600)))
        .put("/workspaces/{id}/appointments/{appointment}/proposal", open.id(), moved)
        .then()
        .statusCode(200);
    assertThat(toldOn(due.minusDays(1), open.customer())).isEmpty();
  }

  @Test
  @DisplayName("G22 two replicas at once remind once")
  void twoReplicas() throws SQLException {
    addTask(Side.CUSTOMER);
    days.moveTo(due);
    Database.execute("create table opastin.told (workspace_id uuid)");
    Database.execute(
        """
        create function opastin.told() returns trigger language plpgsql security definer as
        'begin insert into opastin.told values (new.workspace_id); return new; end'\
        """);
    Database.execute(
        """
        create trigger told before insert or update of at on notification
        for each row when (new.kind = 'TASK_DUE') execute function opastin.told()\
        """);
    try {
      runTwiceAtOnce();
      assertThat(Database.count("select count(*) from told where workspace_id = ?", id()))
          .isEqualTo(1);
    } finally {
      Database.execute("drop trigger told on notification");
      Database.execute("drop function opastin.told()");
      Database.execute("drop table opastin.told");
    }
  }

  /** Both runs have found the workspace before either can go on. */
  private void runTwiceAtOnce() throws SQLException {
    try (var connection = Database.connect();
        var threads = Executors.newFixedThreadPool(2);
        var lock = connection.prepareStatement("select from workspace where id = ? for update")) {
      connection.setAutoCommit(false);
      lock.setObject(1, id());
      lock.execute();
      var runs =
          Stream.generate(() -> CompletableFuture.runAsync(job::run, threads))
              .limit(2)
              .toArray(CompletableFuture[]::new);
      await().until(() -> Database.count("select count(*) from pg_locks where not granted") >= 2);
      connection.rollback();
      CompletableFuture.allOf(runs).join();
    }
  }

  @Test
  @DisplayName("G22 nobody is reminded at night: a day begins at seven")
  void night() {
    addTask(Side.CUSTOMER);
    clock.moveTo(due.atTime(6, 50).atZone(Finland.ZONE).toInstant());
    job.run();
    assertThat(told(open.customer())).isEmpty();
    clock.moveTo(due.atTime(7, 1).atZone(Finland.ZONE).toInstant());
    job.run();
    assertThat(told(open.customer())).containsExactly("TASK_DUE");
  }

  @Test
  @DisplayName(
      "G11 nobody is reminded in an archived workspace, whether or not a job has archived it")
  void archived() {
    addTask(Side.CUSTOMER);
    Workspaces.closedOn(open.id(), due.minusMonths(4));
    assertThat(toldOn(due, open.customer())).isEmpty();
    assertThat(Database.count("select count(*) from due_date where workspace_id = ?", id()))
        .isZero();
  }

  private UUID id() {
    return UUID.fromString(open.id());
  }

  private static Instant at(LocalDate day) {
    return day.atTime(13, 0).atZone(Finland.ZONE).toInstant();
  }

  private String addTask(Side assignee) {
    return Plans.addTask(
            open.customerCookie(), open.id(), "Kirjoita hakemus", due.toString(), assignee)
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void move(String task, int version, String state) {
    Plans.changing(open.customerCookie(), version)
        .body(Map.of("state", state))
        .put("/workspaces/{id}/tasks/{task}/state", open.id(), task)
        .then()
        .statusCode(200);
  }

  private void change(String task, int version, @Nullable LocalDate on, Side assignee) {
    Plans.changing(open.customerCookie(), version)
        .body(Plans.task("Toisin " + version, on == null ? null : on.toString(), assignee))
        .put("/workspaces/{id}/tasks/{task}", open.id(), task)
        .then()
        .statusCode(200);
  }

  private void runOn(LocalDate day) {
    days.moveTo(day);
    job.run();
  }

  /** What a run of the job on this day tells somebody. */
  private List<String> toldOn(LocalDate day, Person person) {
    Database.execute(
        "delete from notification where workspace_id = ? and account_id = ?",
        id(),
        person.accountId());
    runOn(day);
    return told(person);
  }

  /** Of which reminders the bell of somebody tells in this workspace. */
  private List<String> told(Person person) {
    return Database.rows(
            "select kind from notification where workspace_id = ? and account_id = ?",
            id(),
            person.accountId())
        .stream()
        .map(row -> String.valueOf(row.get("kind")))
        .filter(kind -> Stream.of(ReminderNotice.values()).anyMatch(own -> own.name().equals(kind)))
        .toList();
  }

  private Stream<Mails.Mail> mails() {
    return Mails.ofEnvironment().to(invited.email()).stream();
  }
}
