package fi.opastin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.access.Access;
import fi.opastin.platform.web.Language;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.MailServer;
import fi.opastin.testing.Mails;
import fi.opastin.testing.Mails.Mail;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** E-mails that can be chosen off; each customer here has had one letter before: the invitation. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class NoticeMailApiTest {

  private static final Duration GRACE = Duration.ofSeconds(61);
  private static final String NEW_MESSAGE = "Sinulle on uusi viesti Opastimessa";

  @Inject Access access;
  @Inject Notices notices;
  @Inject NoticeCatalogue kinds;
  @Inject TestClock clock;

  private final Mails mails = Mails.ofEnvironment();
  private Open workspace;
  private String address;

  @BeforeEach
  void open() {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    workspace = Workspaces.accepted(invited);
    address = invited.email();
    mails.awaitOneTo(address);
  }

  @Test
  @DisplayName("G20 the first e-mail leaves after a minute, the next sums up half an hour later")
  void throttled() {
    post();
    post();
    assertThat(waiting()).isOne();
    clock.move(GRACE);
    await().until(() -> letters().size() == 1);
    post();
    clock.move(GRACE);
    await("put off").until(() -> dueIn().compareTo(Duration.ofMinutes(28)) > 0);
    post();
    assertThat(waiting()).isOne();
    assertThat(letters()).hasSize(1);
    clock.move(Duration.ofMinutes(30));
    await().until(() -> letters().size() == 2);
    await().until(() -> waiting() == 0);
    assertThat(letters()).extracting(Mail::subject).containsOnly(NEW_MESSAGE);
    assertThat(letters().getFirst().text()).contains("Voit valita Opastimen asetuksissa");
  }

  @Test
  @DisplayName("G20 what has been read before its e-mail leaves is not told by e-mail")
  void read() {
    post();
    var lastEvent =
        Api.as(workspace.customerCookie())
            .get("/workspaces/" + workspace.id() + "/messages")
            .jsonPath()
            .getLong("items[-1].eventNumber");
    Api.as(workspace.customerCookie())
        .body(Map.of("eventNumber", lastEvent))
        .put("/workspaces/" + workspace.id() + "/read-mark")
        .then()
        .statusCode(200);
    clock.move(GRACE);
    await().until(() -> waiting() == 0);
    assertThat(letters()).isEmpty();
  }

  @Test
  @DisplayName("G20 what has been seen in the bell before its e-mail leaves is not told by e-mail")
  void seen() {
    post();
    Api.as(workspace.customerCookie())
        .body(Map.of("until", clock.instant().toString()))
        .post("/notifications/seen")
        .then()
        .statusCode(200)
        .body("unseen", equalTo(0));
    clock.move(GRACE);
    await().until(() -> waiting() == 0);
    assertThat(letters()).isEmpty();
    post();
    clock.move(GRACE);
    await().until(() -> letters().size() == 1);
  }

  @Test
  @DisplayName("G20 a kind that has been chosen off is not told by e-mail, but by the bell")
  void chosenOff() {
    Api.as(workspace.customerCookie())
        .header("If-Match", "\"0\"")
        .body(Map.of("withoutEmail", List.of("NEW_MESSAGE")))
        .put("/me/notifications")
        .then()
        .statusCode(200);
    post();
    clock.move(GRACE);
    await().until(() -> waiting() == 0);
    assertThat(letters()).isEmpty();
    Api.as(workspace.customerCookie())
        .get("/notifications")
        .then()
        .statusCode(200)
        .body("unseen", equalTo(1));
  }

  @Test
  @DisplayName("G20 one e-mail sums up several kinds, in the language that the receiver has then")
  void severalKinds() {
    var henrik = Fixtures.henrik();
    var before = toHenrik().size();
    var open = Workspaces.open(henrik);
    Api.post(open.customerCookie(), open.id(), "Hei!");
    Database.execute("update account set language = 'sv' where id = ?", henrik.accountId());
    try {
      clock.move(GRACE);
      await().until(() -> toHenrik().size() == before + 1);
    } finally {
      Database.execute("update account set language = 'fi' where id = ?", henrik.accountId());
    }
    assertThat(toHenrik().getLast().subject())
        .isEqualTo(SeveralThingsText.in(Language.SV).subject());
  }

  @Test
  @DisplayName("G20 a mail server that is down for an hour loses nothing and doubles nothing")
  void mailServerDown() {
    // what other tests sent has left
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() ->
            Database.count(
                    "select count(*) from outbox where topic = 'letter'"
                        + " and due_at < now() + interval '9 days'")
                == 0);
    MailServer.stop();
    UUID id;
    try {
      post();
      clock.move(GRACE);
      await().until(() -> attempts() > 0);
      id = Database.value(UUID.class, "select id from outbox where account_id = ?", who()).get();
      clock.move(Duration.ofMinutes(60));
      await().until(() -> attempts() > 1);
    } finally {
      MailServer.start();
    }
    clock.move(Duration.ofMinutes(31));
    await().until(() -> waiting() == 0);
    assertThat(letters()).hasSize(1);
    assertThat(letters().getFirst().header("Message-ID")).isEqualTo("<" + id + "@localhost>");
  }

  @Test
  @DisplayName("G7 an e-mail about access that has ended leads to the list, and older news is gone")
  void accessEnded() {
    var id = UUID.fromString(workspace.id());
    post();
    QuarkusTransaction.requiringNew()
        .run(() -> {
          access.enterJob(id);
          notices.withdraw(id, List.of(who()));
          notices.tell(kinds.find("CONSENT_ACCESS_ENDED").orElseThrow(), id, List.of(who()));
        });
    clock.move(GRACE);
    await().until(() -> waiting() == 0);
    assertThat(letters()).hasSize(1);
    assertThat(letters().getFirst().subject()).isNotEqualTo(NEW_MESSAGE);
    assertThat(letters().getFirst().text())
        .contains("/fi/workspaces")
        .doesNotContain(workspace.id());
  }

  @Test
  @DisplayName(
      "security: what waits to be mailed names nobody and tells nothing, also in the database")
  void nothingTold() {
    post();
    var row =
        Database.value(
                String.class,
                "select encode(payload, 'escape') || topic from outbox where account_id = ?",
                who())
            .orElseThrow();
    assertThat(row).doesNotContain("NEW_MESSAGE", workspace.id());
    clock.move(GRACE);
    await().until(() -> letters().size() == 1);
    var mail = letters().getFirst();
    assertThat(mail.text() + mail.html() + mail.source())
        .doesNotContain("Salaisuus", "Elina", "Virtanen");
  }

  private UUID who() {
    return workspace.customer().accountId();
  }

  /** Of a new session: the clock may have ended the one before. */
  private void post() {
    Api.post(workspace.expert().cookie(), workspace.id(), "Salaisuus");
  }

  /** Without the invitation. */
  private List<Mail> letters() {
    return mails.to(address).stream().filter(mail -> !mail.subject().startsWith("Kutsu")).toList();
  }

  private List<Mail> toHenrik() {
    return mails.to(
        Database.value(
                String.class,
                "select work_email from expert where account_id = ?",
                Fixtures.henrik().accountId())
            .orElseThrow());
  }

  private long waiting() {
    return Database.count("select count(*) from outbox where account_id = ?", who());
  }

  private int attempts() {
    return Database.value(
            Integer.class,
            "select attempts from outbox where account_id = ? and last_failure is not null",
            who())
        .orElse(0);
  }

  private Duration dueIn() {
    var due =
        Database.value(
                OffsetDateTime.class, "select due_at from outbox where account_id = ?", who())
            .orElseThrow();
    return Duration.between(clock.instant(), due.toInstant());
  }
}
