package fi.opastin.guidance.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the mail server says of an invitation's letter, while others act on the invitation. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class InvitationDeliveryApiTest {

  @Inject InvitationDelivery delivery;

  @Test
  @DisplayName("G2 an acceptance at the moment of the delivery makes no second letter")
  void acceptedMeanwhile() throws SQLException {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    var workspace = UUID.fromString(invited.id());
    await().until(() -> delivered(workspace).equals("SENT"));
    var invitation = invitation(workspace);
    try (var acceptance = Database.connect();
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var statement = acceptance.createStatement()) {
      acceptance.setAutoCommit(false);
      statement.execute(
          "select from workspace where id = '%s' for no key update".formatted(workspace));
      statement.execute(
          "update invitation set version = version + 1, delivery = 'WAITING' where workspace_id = '%s'"
              .formatted(workspace));
      var told = CompletableFuture.runAsync(() -> delivery.sent(workspace, invitation), threads);
      await("waits").until(() -> waiting() == 1);
      acceptance.commit();
      assertThat(told).succeedsWithin(10, TimeUnit.SECONDS);
    }
    assertThat(delivered(workspace)).isEqualTo("SENT");
    assertThat(Mails.ofEnvironment().to(invited.email())).hasSize(1);
  }

  @Test
  @DisplayName("G20 whoever reads at the moment of the delivery does not wait for it in a circle")
  void readMeanwhile() throws SQLException {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    var workspace = UUID.fromString(invited.id());
    await().until(() -> delivered(workspace).equals("SENT"));
    var invitation = invitation(workspace);
    try (var other = Database.connect();
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      // as an event in another workspace of the expert does
      statement.execute(
          "update account set last_change = last_change + 1 where id = '%s'"
              .formatted(invited.expert().accountId()));
      var read =
          CompletableFuture.supplyAsync(
              () ->
                  Api.as(invited.expertCookie())
                      .body(Map.of("eventNumber", 1))
                      .put("/workspaces/{id}/read-mark", workspace)
                      .statusCode(),
              threads);
      await("reads").until(() -> waiting() == 1);
      var told =
          CompletableFuture.runAsync(() -> delivery.undeliverable(workspace, invitation), threads);
      await("delivers").until(() -> waiting() == 2);
      other.commit();
      assertThat(read).succeedsWithin(10, TimeUnit.SECONDS).isEqualTo(200);
      assertThat(told).succeedsWithin(10, TimeUnit.SECONDS);
    }
  }

  private static long waiting() {
    return Database.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
  }

  private static UUID invitation(UUID workspace) {
    return Database.value(UUID.class, "select id from invitation where workspace_id = ?", workspace)
        .orElseThrow();
  }

  private static String delivered(UUID workspace) {
    return Database.value(
            String.class, "select delivery from invitation where workspace_id = ?", workspace)
        .orElseThrow();
  }
}
