package fi.opastin.local;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class SeedContactsApiTest {

  @AfterEach
  void remove() {
    Database.execute("delete from contact");
  }

  @Test
  @DisplayName("G5 on a developer's machine the inboxes have something to read, once")
  void seeded() throws SQLException {
    for (int start = 0; start < 2; start++) {
      try (var connection = Database.connect()) {
        connection.setAutoCommit(false);
        SeedContacts.insert(connection, Path.of(Database.setting("OPASTIN_KEYS")), Instant.now());
      }
    }
    Api.as(Fixtures.elina().cookie())
        .get("/inbox")
        .then()
        .body("items.kind", contains("WISH_FOR_GUIDANCE", "QUESTION", "ACCESSIBILITY"));
    var sami = Fixtures.sami().cookie();
    String id = Api.as(sami).get("/inbox").path("items[0].id");
    Api.as(sami)
        .get("/inbox/{id}", id)
        .then()
        .statusCode(200)
        .body("text", equalTo("Palvelu on selkeä, kiitos!"));
  }
}
