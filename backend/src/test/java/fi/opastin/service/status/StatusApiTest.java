package fi.opastin.service.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Scanner;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class StatusApiTest {

  @Inject StatusBoard board;

  @AfterEach
  void well() {
    Database.execute("alter role opastin_app connection limit -1");
    Database.execute("delete from outbox where topic = 'letter' and last_failure = 'test'");
    Database.execute("delete from interruption");
    Database.execute("delete from announcement");
    await()
        .until(() -> {
          board.look();
          return board.found().works(ServicePart.DATA);
        });
  }

  @Test
  @DisplayName("T19 everybody sees in coarse words what works: data, e-mail, file check, logins")
  void parts() {
    // an earlier test may have left it there
    Scanner.stop();
    status()
        .body("state", equalTo("LIMITED"))
        .body(
            "parts.part", contains("DATA", "EMAIL", "FILE_CHECK", "CUSTOMER_LOGIN", "STAFF_LOGIN"))
        .body("parts.works", contains(true, true, false, true, true));
    late(2);
    status().body("parts.works", contains(true, true, false, true, true));
    late(1);
    status().body("parts.works", contains(true, false, false, true, true));
  }

  @Test
  @DisplayName("T19 without its database the status still answers, with what was known of the past")
  void down() {
    Database.execute(
        """
        insert into interruption (id, reason_fi, reason_sv, reason_en, began_at, expected_end, ended_at)
        values (?, 'a', 'b', 'c', now() - interval '3 hours', now(), now() - interval '1 hour')\
        """,
        UUID.randomUUID());
    planned("1 day", "25 hours", "tulossa");
    planned("-2 days", "-47 hours", "ohi");
    planned("-32 days", "-31 days", "kauan sitten");
    ValidatableResponse well = status();
    well.body("ahead.text.fi", contains("tulossa")).body("past.text.fi", contains("a", "ohi"));
    Database.execute("alter role opastin_app connection limit 0");
    Database.rows(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'opastin_app'");
    status()
        .body("state", equalTo("DOWN"))
        .body("parts[0]", equalTo(Map.of("part", "DATA", "works", false)))
        .body("past.text.fi", hasItem("ohi"));
    assertThat(Api.anonymous().get("/status").asString()).doesNotContain("127.0.0.1", "jdbc");
  }

  private ValidatableResponse status() {
    board.look();
    return Api.anonymous().get("/status").then().statusCode(200);
  }

  /** Letters that have waited for 20 minutes and failed. */
  private static void late(int count) {
    IntStream.range(0, count)
        .forEach(i ->
            Database.execute(
                """
                insert into outbox (id, topic, payload, created_at, due_at, attempts, last_failure)
                values (?, 'letter', '', now() - interval '20 minutes', now() + interval '1 day', 4, 'test')\
                """,
                UUID.randomUUID()));
  }

  private static void planned(String from, String until, String text) {
    Database.execute(
        """
        insert into announcement (id, kind, audience, begins_at, ends_at, text_fi, text_sv, text_en, created_at)
        values (?, 'INTERRUPTION', 'EVERYBODY', now() + cast(? as interval), now() + cast(? as interval), ?, 'x', 'x', now())\
        """,
        UUID.randomUUID(),
        from,
        until,
        text);
  }
}
