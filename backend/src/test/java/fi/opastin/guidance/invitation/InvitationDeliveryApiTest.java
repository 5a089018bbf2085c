package fi.opastin.guidance.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
    var invitation =
        Database.value(UUID.class, "select id from invitation where workspace_id = ?", workspace)
            .orElseThrow();
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
      await("waits")
          .until(() ->
              Database.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                  == 1);
      acceptance.commit();
      assertThat(told).succeedsWithin(10, TimeUnit.SECONDS);
    }
    assertThat(delivered(workspace)).isEqualTo("SENT");
    assertThat(Mails.ofEnvironment().to(invited.email())).hasSize(1);
  }

  private static String delivered(UUID workspace) {
    return Database.value(
            String.class, "select delivery from invitation where workspace_id = ?", workspace)
        .orElseThrow();
  }
}
