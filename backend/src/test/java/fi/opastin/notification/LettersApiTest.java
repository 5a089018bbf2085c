package fi.opastin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.notification.Deliveries.Delivery;
import fi.opastin.platform.outbox.Outbox;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.LogLines;
import fi.opastin.testing.MailServer;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class LettersApiTest {

  private static final String TOKEN = "Kanaria_tunnus-0123456789abcdefghijklmnopqr";
  private static final String KIND = "NEW_MESSAGE";
  private static final Instant EXPIRES = Instant.parse("2026-12-22T08:05:00Z");
  private static final UUID WORKSPACE = UUID.fromString("0199f6a8-6c1e-7d2b-8f3a-2b9d5e7c4a10");

  @Inject Letters letters;
  @Inject InvitationWording wording;
  @Inject Outbox outbox;
  @Inject NoticeCatalogue kinds;
  @Inject Deliveries deliveries;
  @Inject TestClock clock;

  @ConfigProperty(name = "opastin.origin")
  String origin;

  private final Mails mails = Mails.ofEnvironment();

  @AfterEach
  void clean() {
    Database.execute("delete from outbox where topic = 'letter'");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("G2 the invitation arrives in the language that the expert chose, with its link")
  void invitation(Language language) {
    var invitation = UUID.randomUUID();
    var address = address();
    invite(invitation, address, language);
    var mail = mails.awaitOneTo(address);
    var link = origin + "/" + language.code() + "/invitation#" + TOKEN;
    var text = wording.in(language, EXPIRES);
    assertThat(mail.subject()).isEqualTo(text.subject());
    isWellFormed(mail, language, text, link);
    await("told")
        .until(() -> deliveries.heard().contains(new Delivery(WORKSPACE, invitation, true)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("G20 letters to an account go to its address, in its language, without content")
  void toAccount(Language language) {
    var customer = Fixtures.customer("Kanaria Kertoja");
    Database.execute(
        "update account set language = ? where id = ?", language.code(), customer.accountId());
    tell(customer.accountId());
    var mail = mails.awaitOneTo(customer.email());
    isWellFormed(
        mail,
        language,
        kinds.find(KIND).orElseThrow().letter(language),
        origin + "/" + language.code() + "/workspaces/" + WORKSPACE);
    assertThat(mail.text() + mail.html() + mail.source())
        .doesNotContain("Kanaria", customer.identityCode());
  }

  @Test
  @DisplayName("G20 letters to an expert go to the work address")
  void toExpert() {
    var olga = Fixtures.olga();
    var address =
        Database.value(
                String.class,
                "select work_email from expert where account_id = ?",
                olga.accountId())
            .orElseThrow();
    var before = mails.to(address).size();
    tell(olga.accountId());
    await().until(() -> mails.to(address).size(), equalTo(before + 1));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("G20 the old address is told that it is no longer the account's")
  void addressChanged(Language language) {
    var address = address();
    inTransaction(() -> letters.addressChanged(new EmailAddress(address), language));
    isWellFormed(
        mails.awaitOneTo(address),
        language,
        AddressChangedText.in(language),
        origin + "/" + language.code() + "/settings");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("G20 the old work address is told that an administrator has changed it")
  void staffAddressChanged(Language language) {
    var address = address();
    inTransaction(() -> letters.staffAddressChanged(new EmailAddress(address), language));
    isWellFormed(
        mails.awaitOneTo(address),
        language,
        StaffAddressChangedText.in(language),
        origin + "/" + language.code() + "/settings");
  }

  @Test
  @DisplayName("G20 an account without address, or one that is gone, gets no letter")
  void nothingToSend() {
    var customer = Fixtures.customer("Osoitteeton");
    Database.execute("update customer set email = null where account_id = ?", customer.accountId());
    tell(customer.accountId());
    tell(UUID.randomUUID());
    await().until(LettersApiTest::waiting, equalTo(0L));
    assertThat(mails.to(customer.email())).isEmpty();
  }

  @Test
  @DisplayName("G2 an invitation to an address that the mail server refuses is undeliverable")
  void undeliverable() {
    var invitation = UUID.randomUUID();
    invite(invitation, "nobody@undeliverable.example", Language.FI);
    await("told")
        .until(() -> deliveries.heard().contains(new Delivery(WORKSPACE, invitation, false)));
    await().until(LettersApiTest::waiting, equalTo(0L));
  }

  @Test
  @DisplayName(
      "G20 a letter to an account whose address is refused is dropped, without a trace of it")
  void refused() {
    try (var log = LogLines.record()) {
      inTransaction(() ->
          letters.addressChanged(new EmailAddress("kanaria@undeliverable.example"), Language.SV));
      await().until(LettersApiTest::waiting, equalTo(0L));
      await("logged").until(() -> log.lines().stream().anyMatch(line -> line.contains("refuses")));
      assertThat(log.lines()).noneMatch(line -> line.contains("kanaria"));
    }
  }

  @Test
  @DisplayName("G20 what the mail server cannot take now is sent again, and nothing is told before")
  void busy() {
    var invitation = UUID.randomUUID();
    invite(invitation, "somebody@busy.example", Language.EN);
    await("first attempt").until(() -> failed(1));
    clock.move(Duration.ofSeconds(11));
    await("second attempt").until(() -> failed(2));
    assertThat(lastFailure()).isEqualTo("SMTP reply 451");
    assertThat(deliveries.heard())
        .noneMatch(delivery -> delivery.invitationId().equals(invitation));
  }

  @Test
  @DisplayName("G20 a mail server that is down for a day loses no letter, and each arrives once")
  void mailServerDown() {
    var addresses = Stream.generate(LettersApiTest::address).limit(12).toList();
    List<UUID> ids;
    // what other tests sent has left, but for what they sent with a clock far ahead
    await().atMost(Duration.ofMinutes(2)).until(LettersApiTest::waiting, equalTo(0L));
    clean();
    MailServer.stop();
    try {
      addresses.forEach(address ->
          inTransaction(() -> letters.addressChanged(new EmailAddress(address), Language.FI)));
      await().until(() -> failures(1) == 12);
      clock.move(Duration.ofSeconds(11));
      await().until(() -> failures(2) == 12);
      clock.move(Duration.ofDays(1));
      await().until(() -> failures(3) == 12);
      ids = ids();
    } finally {
      MailServer.start();
    }
    clock.move(Duration.ofMinutes(31));
    await().until(LettersApiTest::waiting, equalTo(0L));
    assertThat(addresses).allSatisfy(address -> assertThat(mails.to(address)).hasSize(1));
    assertThat(addresses)
        .extracting(address -> mails.to(address).getFirst().header("Message-ID"))
        .containsExactlyInAnyOrderElementsOf(
            ids.stream().map(id -> "<" + id + "@localhost>").toList());
  }

  @Test
  @DisplayName("security: a letter that leaves again after a crash has the same Message-ID")
  void sameMessageId() {
    var address = address();
    var end = deliveries.nextIsNotHeardOf();
    invite(UUID.randomUUID(), address, Language.FI);
    var first = mails.awaitOneTo(address);
    clock.move(Duration.ofSeconds(121));
    await().until(() -> mails.to(address).size(), equalTo(2));
    assertThat(mails.to(address).getLast().header("Message-ID"))
        .isEqualTo(first.header("Message-ID"));
    await().until(LettersApiTest::waiting, equalTo(0L));
    end.complete(null);
  }

  @Test
  @DisplayName("security: the invitation's token is in no log and not readable in the outbox")
  void tokenNowhere() {
    try (var log = LogLines.record()) {
      var address = address();
      invite(UUID.randomUUID(), "kanaria@busy.example", Language.FI);
      await("attempted").until(() -> failed(1));
      invite(UUID.randomUUID(), address, Language.FI);
      mails.awaitOneTo(address);
      var row =
          Database.value(
                  String.class,
                  "select encode(payload, 'escape') || last_failure || topic from outbox"
                      + " where topic = 'letter'")
              .orElseThrow();
      assertThat(row).doesNotContain(TOKEN, "kanaria");
      assertThat(log.lines()).isNotEmpty();
      assertThat(log.lines())
          .noneMatch(
              line -> line.contains(TOKEN) || line.contains("kanaria") || line.contains(address));
    }
  }

  private void isWellFormed(Mails.Mail mail, Language language, LetterText text, String link) {
    assertThat(mail.subject()).isEqualTo(text.subject());
    assertThat(mail.header("Message-ID")).matches("<[0-9a-f-]{36}@localhost>");
    assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(mail.header("Content-Language")).isEqualTo(language.code());
    assertThat(mail.header("From")).contains("Opastin", "<no-reply@opastin.example>");
    assertThat(mail.header("Content-Type")).startsWith("multipart/alternative");
    var frame = LetterFrame.in(language);
    var sentences =
        Stream.of(
                List.of(frame.greeting(), frame.safety(), frame.automatic()),
                text.before(),
                text.steps(),
                text.after())
            .flatMap(List::stream)
            .toList();
    assertThat(mail.text())
        .contains(sentences)
        .contains(text.link() + ":\n" + link)
        .doesNotContain("{", "<", "NOT_FOUND");
    assertThat(mail.html())
        .contains("<html lang=\"" + language.code() + "\">")
        .contains("<a href=\"" + link + "\"")
        .contains(sentences)
        .doesNotContain("{", "<img", "url(", "@import", "<link", "<script", "NOT_FOUND");
    // nothing is fetched or followed but the one link
    assertThat(Pattern.compile("https?://[^\"<\\s]+").matcher(mail.html()).results())
        .allSatisfy(address -> assertThat(address.group()).isEqualTo(link));
  }

  private void invite(UUID invitationId, String to, Language language) {
    inTransaction(() ->
        letters.invitation(
            WORKSPACE, invitationId, new EmailAddress(to), language, TOKEN, EXPIRES));
  }

  private void tell(UUID accountId) {
    inTransaction(
        () -> outbox.add(LetterOrder.TOPIC, new LetterOrder.ToAccount(KIND, accountId, WORKSPACE)));
  }

  private static void inTransaction(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }

  private static String address() {
    return "kirje-" + UUID.randomUUID() + "@example.org";
  }

  private static long waiting() {
    return Database.count(
        "select count(*) from outbox where topic = 'letter' and due_at < now() + interval '9 days'");
  }

  private static boolean failed(int attempts) {
    return failures(attempts) == 1;
  }

  private static long failures(int attempts) {
    return Database.count(
        "select count(*) from outbox where topic = 'letter' and attempts = ?"
            + " and last_failure is not null",
        attempts);
  }

  private static List<UUID> ids() {
    return Database.rows("select id from outbox where topic = 'letter'").stream()
        .map(row -> (UUID) row.get("id"))
        .toList();
  }

  private static String lastFailure() {
    return Database.value(String.class, "select last_failure from outbox where topic = 'letter'")
        .orElse("");
  }
}
