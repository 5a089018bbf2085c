package fi.opastin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.opastin.access.Access;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class NoticesApiTest {

  @Inject Access access;
  @Inject Notices notices;
  @Inject NoticeCatalogue kinds;

  @Test
  @DisplayName("G20 a message is told to everybody but its author, once while it is unseen")
  void message() {
    var workspace = Workspaces.open(Fixtures.elina());
    post(workspace);
    post(workspace);
    assertThat(told(workspace))
        .containsExactlyInAnyOrder(
            Map.of("account_id", workspace.customer().accountId(), "kind", "NEW_MESSAGE"),
            Map.of("account_id", workspace.expert().accountId(), "kind", "INVITATION_ACCEPTED"));
  }

  @Test
  @DisplayName("G20 many are told at once, and each e-mail knows its workspace and account")
  void many() {
    var workspace = UUID.fromString(Workspaces.open(Fixtures.elina()).id());
    var people = Stream.generate(() -> Fixtures.customer("Saaja").accountId()).limit(20).toList();
    QuarkusTransaction.requiringNew()
        .run(() -> {
          access.enterJob(workspace);
          notices.tell(kind("WORKSPACE_OPEN"), workspace, people);
          notices.tell(kind("WORKSPACE_OPEN"), workspace, List.of());
        });
    assertThat(
            Database.rows(
                    "select account_id from notification where workspace_id = ? and kind = ?",
                    workspace,
                    "WORKSPACE_OPEN")
                .stream()
                .map(row -> row.get("account_id")))
        .containsExactlyInAnyOrderElementsOf(people);
  }

  @Test
  @DisplayName("security: only staff is told of what waits outside of workspaces")
  void outside() {
    var customer = Fixtures.customer("Asiakas").person().accountId();
    QuarkusTransaction.requiringNew()
        .run(() ->
            notices.tell(kind("NEW_CONTACT"), List.of(customer, Fixtures.markus().accountId())));
    assertThat(
            Database.rows(
                    "select account_id from notification where workspace_id is null and account_id in (?, ?)",
                    customer,
                    Fixtures.markus().accountId())
                .stream()
                .map(row -> row.get("account_id"))
                .distinct())
        .containsExactly(Fixtures.markus().accountId());
  }

  @Test
  @DisplayName("security: nobody is told of a workspace that has not been entered")
  void notEntered() {
    var entered = UUID.fromString(Workspaces.open(Fixtures.elina()).id());
    var other = UUID.fromString(Workspaces.open(Fixtures.markus()).id());
    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  access.enterJob(entered);
                  notices.tell(kind("NEW_MESSAGE"), other, List.of(Fixtures.markus().accountId()));
                }))
        .hasStackTraceContaining("the workspace has not been entered");
  }

  @Test
  @DisplayName("security: the bell's rows show to nobody else, even in the same workspace")
  void ownRows() throws SQLException {
    var workspace = Workspaces.open(Fixtures.elina());
    post(workspace);
    try (var connection = Database.connectAsApp();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local opastin.frame = '" + workspace.id() + "'");
      statement.execute("set local opastin.workspace = '" + workspace.id() + "'");
      try (var rows = statement.executeQuery("select count(*) from notification")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isZero();
      }
    }
  }

  private NoticeKind kind(String name) {
    return kinds.find(name).orElseThrow();
  }

  private static void post(Open workspace) {
    Api.creating(workspace.expertCookie())
        .body(Map.of("text", "Hei!"))
        .post("/workspaces/" + workspace.id() + "/messages")
        .then()
        .statusCode(201);
  }

  private static List<Map<String, @Nullable Object>> told(Open workspace) {
    return Database.rows(
        "select account_id, kind from notification where workspace_id = ?",
        UUID.fromString(workspace.id()));
  }
}
