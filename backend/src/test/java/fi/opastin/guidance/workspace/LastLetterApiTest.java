package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.opastin.identity.login.InvitationAcceptance.Outcome;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.MailServer;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is sent to somebody whose workspace and account have just been deleted. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class LastLetterApiTest {

  private static final String SUBJECT = "Ohjaustilasi on poistettu";

  @Inject TestClock clock;
  @Inject WorkspaceDeletion deletion;

  private final Mails mails = Mails.ofEnvironment();

  private Days days;
  private Workspaces.Invited invited;
  private UUID customerId;
  private LocalDate lastDay;

  @BeforeEach
  void workspace() {
    days = new Days(clock);
    // what other tests could not send waits for days of theirs
    Database.execute("delete from outbox where topic = 'letter'");
    invited = Workspaces.invited(Fixtures.elina(), true);
    var accepted = (Outcome.Accepted) invited.acceptAs("Aino", invited.identityCode());
    customerId = accepted.accountId();
    lastDay = days.today().plusMonths(3).plusMonths(15);
    // what told of the invitation has left
    await().until(() -> waiting() == 0);
    days.moveTo(lastDay.plusDays(1));
  }

  private boolean deleted(String id) {
    return deletion.delete(WorkspaceId.fromString(id));
  }

  private static long waiting() {
    return Database.count("select count(*) from outbox where topic = 'letter'");
  }

  private boolean hasHeard(String address) {
    return mails.to(address).stream().anyMatch(mail -> mail.subject().equals(SUBJECT));
  }

  @Test
  @DisplayName("G14 the customer hears of the deletion, without content; nothing is kept for it")
  void told() {
    assertThat(deleted(invited.id())).isTrue();
    await().until(() -> hasHeard(invited.email()));
    var mail = mails.to(invited.email()).getLast();
    assertThat(mail.text() + mail.html()).doesNotContain("Aino", "Elina", invited.id());
    await().until(() -> waiting() == 0);
    assertThat(Database.count("select count(*) from account where id = ?", customerId)).isZero();
  }

  @Test
  @DisplayName("G14 a last letter that cannot leave waits encrypted, a week at most")
  void givenUp() {
    MailServer.stop();
    try {
      assertThat(deleted(invited.id())).isTrue();
      await()
          .until(() ->
              Database.count(
                      "select count(*) from outbox where topic = 'letter' and last_failure is not null")
                  == 1);
      var row = Database.rows("select * from outbox where topic = 'letter'").getFirst();
      assertThat(row.toString()).doesNotContain(invited.email());
      assertThat(row.get("account_id")).isNull();
      assertThat(row.get("workspace_id")).isNull();
      days.moveTo(lastDay.plusDays(9));
      await().until(() -> waiting() == 0);
    } finally {
      MailServer.start();
    }
    assertThat(hasHeard(invited.email())).isFalse();
  }

  @Test
  @DisplayName("G14 whoever never accepted has nothing to be told")
  void neverAccepted() {
    var alone = Workspaces.invited(Fixtures.elina(), true);
    days.moveTo(lastDay.plusMonths(12));
    assertThat(deleted(alone.id())).isTrue();
    assertThat(deleted(invited.id())).isTrue();
    await().until(() -> hasHeard(invited.email()));
    assertThat(hasHeard(alone.email())).isFalse();
  }
}
