package fi.opastin.guidance.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.access.Actor;
import fi.opastin.access.Role;
import fi.opastin.guidance.consent.Consenting;
import fi.opastin.guidance.guidanceplan.Plans;
import fi.opastin.guidance.guidanceplan.Side;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.web.Language;
import fi.opastin.testing.Api;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestSessions;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Life goes on in a workspace while an archive of it is being sent. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ArchiveWhileWritingApiTest {

  @Inject ArchiveService archives;

  @Test
  @DisplayName("G12 an archive is whole when somebody joins while it is sent, and changes a task")
  void joined() throws IOException {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.expertCookie(), open.id(), "Ennen latausta");
    String task =
        Plans.addTask(open.expertCookie(), open.id(), "Kirjoita hakemus", null, Side.CUSTOMER)
            .extract()
            .path("id");
    var session = TestSessions.begin(open.customer().accountId(), Role.CUSTOMER);
    var download =
        archives.begin(
            new Actor(session.accountId(), session.id(), Set.of(Role.CUSTOMER)),
            new WorkspaceId(UUID.fromString(open.id())),
            Language.FI);

    var olga = Fixtures.olga();
    Consenting.active(open, olga, "ALL");
    Plans.changing(olga.cookie(), 0)
        .body(Plans.task("Kirjoita kaksi hakemusta", null, Side.CUSTOMER))
        .put("/workspaces/{id}/tasks/{task}", open.id(), task)
        .then()
        .statusCode(200);
    Api.post(olga.cookie(), open.id(), "Latauksen aikana");
    var zip = new ByteArrayOutputStream();
    archives.write(download, zip);

    var json = JsonPath.from(UnpackedArchive.of(zip.toByteArray()).text("workspace.json"));
    assertThat(json.getList("tasks.title")).containsExactly("Kirjoita kaksi hakemusta");
    assertThat(json.getList("tasks.author.name")).containsExactly(open.expert().name());
    assertThat(json.getList("tasks.changedBy.name")).containsExactly(olga.name());
    assertThat(json.getList("messages.text")).containsExactly("Ennen latausta");
  }
}
