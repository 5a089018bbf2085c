package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.opastin.access.Role;
import fi.opastin.identity.login.InvitationAcceptance.Outcome;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Fixtures.Person;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The job that writes down what the days say, tells people, and reminds them. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class LifecycleJobApiTest {

  @Inject TestClock clock;
  @Inject LifecycleJob job;

  private Days days;
  private Workspaces.Invited invited;
  private Person customer;
  private LocalDate closes;

  @BeforeEach
  void workspace() {
    days = new Days(clock);
    // nothing of other tests is due
    Database.execute("update workspace set due_on = '2999-01-01'");
    invited = Workspaces.invited(Fixtures.elina(), true);
    var accepted = (Outcome.Accepted) invited.acceptAs("Aino", invited.identityCode());
    customer = new Person(accepted.accountId(), "Aino", Role.CUSTOMER);
    closes = days.today().plusMonths(3);
  }

  private void runOn(LocalDate day) {
    days.moveTo(day);
    job.run();
    // a leap of the clock would end the lease of a letter that is being sent
    awaitSent();
  }

  private void awaitSent() {
    await()
        .until(() ->
            Database.count(
                    "select count(*) from outbox where workspace_id = ?",
                    UUID.fromString(invited.id()))
                == 0);
  }

  private String stored() {
    return Database.value(
            String.class, "select state from workspace where id = ?", UUID.fromString(invited.id()))
        .orElseThrow();
  }

  /** Subjects of the mails about the life of the workspace, when nothing waits to be sent. */
  private List<String> mails() {
    awaitSent();
    return Mails.ofEnvironment().to(invited.email()).stream()
        .map(Mails.Mail::subject)
        .filter(subject -> subject.startsWith("Ohjaustila"))
        .toList();
  }

  @Test
  @DisplayName("G14 everybody is reminded 30 and 7 days before, once, and told at each change")
  void wholeLife() {
    IntStream.of(31, 30, 29, 8, 7, 1, 0).forEach(left -> runOn(closes.minusDays(left)));
    assertThat(stored()).isEqualTo("ACTIVE");
    runOn(closes.plusDays(1));
    assertThat(stored()).isEqualTo("CLOSED");
    var archives = closes.plusMonths(3);
    IntStream.of(30, 7, 0).forEach(left -> runOn(archives.minusDays(left)));
    assertThat(stored()).isEqualTo("CLOSED");
    runOn(archives.plusDays(1));
    assertThat(stored()).isEqualTo("ARCHIVED");
    var deletes = closes.plusMonths(15);
    IntStream.of(30, 7, 0).forEach(left -> runOn(deletes.minusDays(left)));
    assertThat(mails())
        .containsExactlyInAnyOrder(
            "Ohjaustila sulkeutuu kuukauden kuluessa",
            "Ohjaustila sulkeutuu viikon kuluessa",
            "Ohjaustila on suljettu",
            "Ohjaustila arkistoidaan kuukauden kuluessa",
            "Ohjaustila arkistoidaan viikon kuluessa",
            "Ohjaustila on arkistoitu",
            "Ohjaustila poistetaan kuukauden kuluessa",
            "Ohjaustila poistetaan viikon kuluessa");
    assertThat(
            Database.rows(
                "select distinct kind from notification where account_id = ? and workspace_id = ?",
                invited.expert().accountId(),
                UUID.fromString(invited.id())))
        .extracting(row -> row.get("kind"))
        .contains("CLOSING_IN_30_DAYS", "ARCHIVING_IN_7_DAYS", "WORKSPACE_ARCHIVED")
        .doesNotContain("DELETION_IN_30_DAYS", "DELETION_IN_7_DAYS");
  }

  @Test
  @DisplayName("G14 a job that has not run for weeks sends the nearest reminder only")
  void late() {
    runOn(closes.minusDays(3));
    runOn(closes.minusDays(3));
    runOn(closes.minusDays(2));
    assertThat(mails()).containsExactly("Ohjaustila sulkeutuu viikon kuluessa");
  }

  @Test
  @DisplayName("G11 a job that has not run for months goes through the states and tells the last")
  void veryLate() {
    runOn(closes.plusMonths(3).plusDays(20));
    assertThat(stored()).isEqualTo("ARCHIVED");
    assertThat(mails()).containsExactly("Ohjaustila on arkistoitu");
  }

  @Test
  @DisplayName("G14 two replicas at once remind once")
  void twoReplicas() throws Exception {
    days.moveTo(closes.minusDays(30));
    var barrier = new CyclicBarrier(2);
    var runs =
        IntStream.range(0, 2)
            .mapToObj(i ->
                CompletableFuture.runAsync(() -> {
                  try {
                    barrier.await();
                  } catch (java.util.concurrent.BrokenBarrierException | InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  job.run();
                }))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(runs).get();
    assertThat(mails()).containsExactly("Ohjaustila sulkeutuu kuukauden kuluessa");
  }

  @Test
  @DisplayName("G9 G14 a visit moves the days; the old reminders are moot, the new ones come")
  void visited() {
    runOn(closes.minusDays(7));
    Api.as(customer.cookie()).get("/workspaces/{id}", invited.id()).then().statusCode(200);
    var moved = closes.minusDays(7).plusMonths(3);
    runOn(closes.plusDays(1));
    assertThat(stored()).isEqualTo("ACTIVE");
    runOn(moved.minusDays(30));
    assertThat(mails())
        .containsExactlyInAnyOrder(
            "Ohjaustila sulkeutuu viikon kuluessa", "Ohjaustila sulkeutuu kuukauden kuluessa");
  }

  @Test
  @DisplayName(
      "G14 broken off in the middle, nothing was told and nothing written; the next run does both")
  void brokenOff() {
    Database.execute(
        """
        create function opastin.fail() returns trigger language plpgsql as
        'begin raise exception ''broken off''; end'\
        """);
    Database.execute(
        "create trigger broken_off before insert on outbox for each row execute function opastin.fail()");
    try {
      runOn(closes.plusDays(1));
      assertThat(stored()).isEqualTo("ACTIVE");
    } finally {
      Database.execute("drop trigger broken_off on outbox");
      Database.execute("drop function opastin.fail()");
    }
    Api.as(customer.cookie())
        .get("/workspaces/{id}", invited.id())
        .then()
        .body("state", equalTo("CLOSED"));
    job.run();
    assertThat(stored()).isEqualTo("CLOSED");
    assertThat(mails()).containsExactly("Ohjaustila on suljettu");
  }

  @Test
  @DisplayName(
      "G10 a workspace that has closed by its day can be reactivated, before or after the job has run")
  void reactivatedAfterDay() {
    days.moveTo(closes.plusDays(2));
    LifecycleApiTest.step(invited.expert().cookie(), invited.id(), "reactivation")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACTIVE"))
        .body("actions", not(hasItem("workspace.reactivate")));
    job.run();
    assertThat(stored()).isEqualTo("ACTIVE");
  }
}
