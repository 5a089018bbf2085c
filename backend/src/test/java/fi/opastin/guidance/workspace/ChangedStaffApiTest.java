package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.opastin.guidance.consent.Consenting;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An administrator has changed the name of an expert who is in workspaces. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ChangedStaffApiTest {

  private static final String NEW_NAME = "Henrik Uusinimi";

  @Inject ChangedStaffProgress progress;
  @Inject ChangedStaffRepository workspaces;

  private final UUID henrik = Fixtures.henrik().accountId();
  private final String name = Fixtures.henrik().name();

  @AfterEach
  void asBefore() {
    Database.execute("update expert set name = ?, version = 0 where account_id = ?", name, henrik);
  }

  @Test
  @DisplayName(
      "G1 G7 a changed name follows into the expert's workspaces and the customer's list; what was written stays theirs, and the others are told once")
  void renamed() throws SQLException {
    var founded = Workspaces.open(Fixtures.henrik());
    Consenting.active(founded, Fixtures.olga(), "ALL");
    var left = Consenting.active(Fixtures.elina(), Fixtures.henrik(), "ALL");
    Api.post(founded.expertCookie(), founded.id(), "Ennen");
    Api.post(left.expertCookie(), left.open().id(), "Siellä");
    left.withdraw().then().statusCode(200);
    Database.execute(
        "update expert set name = ?, version = 3 where account_id = ?", NEW_NAME, henrik);
    assertThat(outdated()).contains(founded.id()).doesNotContain(left.open().id());

    follow(founded.id());
    follow(left.open().id());
    follow(founded.id());

    assertThat(outdated()).doesNotContain(founded.id());
    Api.as(founded.customerCookie())
        .get("/workspaces")
        .then()
        .body("items.otherParty.name", contains(NEW_NAME));
    Api.as(founded.customerCookie())
        .get("/workspaces/{id}", founded.id())
        .then()
        .body("participants.name", hasItem(NEW_NAME))
        .body("participants.name", not(hasItem(name)));
    Api.as(founded.customerCookie())
        .get("/workspaces/{id}/messages", founded.id())
        .then()
        .body("items.author.name", contains(NEW_NAME))
        .body("items[0].author.accountId", equalTo(henrik.toString()));
    Api.as(left.open().customerCookie())
        .get("/workspaces/{id}/messages", left.open().id())
        .then()
        .body("items.author.name", contains(name));
    assertThat(told(founded.id()))
        .containsExactlyInAnyOrder(
            founded.customer().accountId().toString(), Fixtures.olga().accountId().toString());
  }

  @Test
  @DisplayName("G7 another title follows too, and nobody is troubled with it")
  void title() {
    var founded = Workspaces.open(Fixtures.henrik());
    Database.execute(
        "update expert set title = title || ' ', version = 1 where account_id = ?", henrik);
    try {
      follow(founded.id());
      assertThat(told(founded.id())).isEmpty();
    } finally {
      Database.execute("update expert set title = trim(title) where account_id = ?", henrik);
    }
  }

  private void follow(String id) {
    progress.follow(new WorkspaceId(UUID.fromString(id)));
  }

  private List<String> outdated() throws SQLException {
    return workspaces.outdated(new UUID(0, 0), 10_000).stream().map(UUID::toString).toList();
  }

  private static List<String> told(String workspace) {
    return Database.rows(
            "select account_id from notification where workspace_id = ?::uuid and kind = 'EXPERT_RENAMED'",
            workspace)
        .stream()
        .map(row -> String.valueOf(row.get("account_id")))
        .toList();
  }
}
