package fi.opastin.guidance.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import fi.opastin.platform.pdf.VeraPdf;
import fi.opastin.testing.Api;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The consents in the archive. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ArchivedConsentsApiTest {

  @Test
  @DisplayName(
      "G12 G7 consents are in the archive, with what happened to them; the expert wrote under a name")
  void consents() {
    var open = Workspaces.open(Fixtures.elina());
    var olga = Fixtures.olga();
    String id =
        Api.creating(open.expertCookie())
            .body(
                Map.of(
                    "kind", "JOIN",
                    "expertId", olga.accountId(),
                    "reason", "Tuntee koulutukset"))
            .post("/workspaces/{id}/consents", open.id())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var cookie = olga.cookie();
    Api.as(cookie)
        .header("If-Match", "\"0\"")
        .put("/consent-invitations/{consent}/acceptance", id)
        .then()
        .statusCode(200);
    String version =
        Api.as(open.customerCookie())
            .get("/workspaces/{id}/consents/{consent}", open.id(), id)
            .header("ETag");
    Api.as(open.customerCookie())
        .header("If-Match", version)
        .body(Map.of("scope", "ALL"))
        .put("/workspaces/{id}/consents/{consent}/acceptance", open.id(), id)
        .then()
        .statusCode(200);
    Api.post(cookie, open.id(), "Olgan viesti");

    var archive = UnpackedArchive.of(open.customerCookie(), open.id(), "fi");
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(archive.text("workspace.schema.json"))
                .validate(archive.json("workspace.json")))
        .isEmpty();
    var json = JsonPath.from(archive.text("workspace.json"));
    assertThat(json.getList("consents.id")).containsExactly(id);
    assertThat(json.getList("consents.state")).containsExactly("active");
    assertThat(json.getList("consents[0].steps.step"))
        .containsExactly("PROPOSE", "EXPERT_ACCEPT", "CUSTOMER_ACCEPT");
    assertThat(json.getString("messages.author.name[0]")).isEqualTo(olga.name());
    assertThat(archive.pdf("workspace.pdf"))
        .contains("Suostumus 1: " + olga.name(), "Tuntee koulutukset", "Olgan viesti");
    assertThat(VeraPdf.faults(archive.file("workspace.pdf"))).isEmpty();
  }
}
