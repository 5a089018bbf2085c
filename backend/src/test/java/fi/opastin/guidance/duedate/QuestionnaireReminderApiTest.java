package fi.opastin.guidance.duedate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.opastin.guidance.questionnaire.Answering;
import fi.opastin.guidance.workspace.Days;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a questionnaire with a due date to the letters that remind of it. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class QuestionnaireReminderApiTest {

  private static final String GIVEN = "Sinulle on kysely Opastimessa";
  private static final String SOON = "Kyselyn määräpäivä lähestyy Opastimessa";
  private static final String TODAY = "Kyselyn määräpäivä on tullut Opastimessa";

  @Inject TestClock clock;
  @Inject ReminderJob job;

  @Test
  @DisplayName(
      "G20 G22 of a questionnaire its customer is reminded until it is sent, by letters without it")
  void letters() {
    var days = new Days(clock);
    var invited = Workspaces.invited(Fixtures.elina(), true);
    var open = Workspaces.accepted(invited);
    var due = days.today().plusDays(10);
    var given = Map.<String, Object>of("dueOn", due.toString());
    var sent = Answering.assign(open, "service-need", given);
    Answering.assign(open, "service-need", given);
    Answering.step(open.customerCookie(), open, sent, "answers", 0, Answering.need("x"))
        .statusCode(200);

    awaitLetter(invited.email(), GIVEN);
    days.moveTo(due.minusDays(3));
    job.run();
    days.moveTo(due.minusDays(2));
    job.run();
    job.run();
    awaitLetter(invited.email(), SOON);
    days.moveTo(due);
    job.run();
    awaitLetter(invited.email(), TODAY);
    days.moveTo(due.plusDays(1));
    job.run();

    assertThat(subjects(invited.email()))
        .filteredOn(subject -> subject.startsWith("Kyselyn"))
        .containsExactly(SOON, TODAY);
    assertThat(Mails.texts(invited.email()))
        .noneMatch(text -> text.contains("Palvelutarve") || text.contains("service-need"));
    assertThat(Answering.told(open, open.expert().accountId()))
        .noneMatch(kind -> kind.startsWith("QUESTIONNAIRE_DUE"));
  }

  /** It waits a moment whether the notice is seen without it. */
  private void awaitLetter(String address, String subject) {
    clock.move(Duration.ofMinutes(2));
    await().until(() -> subjects(address).contains(subject));
  }

  private static List<String> subjects(String address) {
    return Mails.ofEnvironment().to(address).stream().map(Mails.Mail::subject).toList();
  }
}
