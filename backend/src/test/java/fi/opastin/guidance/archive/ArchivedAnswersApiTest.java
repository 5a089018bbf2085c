package fi.opastin.guidance.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import fi.opastin.guidance.questionnaire.Answering;
import fi.opastin.platform.pdf.VeraPdf;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Questionnaires and what was sent are in the archive. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ArchivedAnswersApiTest {

  @Test
  @DisplayName(
      "G12 questionnaires are in the archive with all that was sent, as FHIR and to be read")
  void answers() {
    var open = Workspaces.open(Fixtures.elina());
    var id = Answering.assign(open, "service-need", Map.of());
    var cookie = open.customerCookie();
    Answering.step(cookie, open, id, "answers", 0, Answering.need("Ensin näin"));
    Answering.step(cookie, open, id, "amendment", 1, Answering.need("Sitten näin"));
    Answering.assign(open, "life-situation", Map.of());

    var archive = UnpackedArchive.of(cookie, open.id(), "fi");
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(archive.text("workspace.schema.json"))
                .validate(archive.json("workspace.json")))
        .isEmpty();
    var json = JsonPath.from(archive.text("workspace.json"));
    assertThat(json.getList("questionnaireResponses.state"))
        .containsExactly("amended", "in-progress");
    assertThat(json.getList("questionnaireResponses[0].sent.status"))
        .containsExactly("completed", "amended");
    assertThat(json.getList("questionnaireResponses[0].sent.resourceType"))
        .containsOnly("QuestionnaireResponse");
    assertThat(json.getString("questionnaireResponses[0].author.name"))
        .isEqualTo("Elina Esimerkki");

    assertThat(archive.pdf("workspace.pdf"))
        .contains("Kyselyt ja itsearvioinnit", "vastattu ja muutettu")
        .contains("Ensin näin", "Sitten näin", "Kyllä");
    assertThat(VeraPdf.faults(archive.file("workspace.pdf"))).isEmpty();
  }
}
