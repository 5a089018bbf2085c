package fi.opastin.guidance.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import fi.opastin.guidance.consent.Consenting;
import fi.opastin.guidance.contact.Contacting;
import fi.opastin.platform.pdf.VeraPdf;
import fi.opastin.testing.Api;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Invited;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was sent with a contact form belongs to the workspace to which it has led. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ArchivedContactApiTest {

  private static final String CODE = Fixtures.identityCode(9_181);
  private static final String EMAIL = "aino.archived@contact.example";

  @Inject TestClock clock;

  @Test
  @DisplayName(
      "G12 G15 the contact with which the guidance began is in the archive, and counts before consenting")
  void contact() {
    var contactId =
        Contacting.sent(
            clock,
            Fixtures.provider("employment"),
            "WISH_FOR_GUIDANCE",
            "Haluan ohjausta.\nSoittakaa.",
            Map.of("name", "Aino", "email", EMAIL));
    var open = opened(contactId);
    Consenting.proposed(open, Fixtures.olga(), "JOIN")
        .read()
        .then()
        .body("visibleContent.contact", equalTo(true));

    var archive = UnpackedArchive.of(open.customerCookie(), open.id(), "fi");
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(archive.text("workspace.schema.json"))
                .validate(archive.json("workspace.json")))
        .isEmpty();
    assertThat(JsonPath.from(archive.text("workspace.json")).getMap("contact"))
        .isNotEmpty()
        .isEqualTo(
            Api.as(open.customerCookie())
                .get("/workspaces/{id}/contact", open.id())
                .jsonPath()
                .getMap("contact"));
    assertThat(archive.pdf("workspace.pdf"))
        .contains("Yhteydenotto, josta ohjaus alkoi", "toive ohjauksesta", "Lähettäjän nimi: Aino")
        .contains(EMAIL, "Haluan ohjausta.", "Soittakaa.");
    assertThat(VeraPdf.faults(archive.file("workspace.pdf"))).isEmpty();
  }

  private static Open opened(String contactId) {
    var elina = Fixtures.elina();
    var cookie = elina.cookie();
    String id =
        Api.creating(cookie)
            .body(
                Map.of(
                    "customerName", "Aino",
                    "customerEmail", EMAIL,
                    "customerLanguage", "fi",
                    "personalIdentityCode", CODE,
                    "contactId", contactId))
            .post("/workspaces")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return Workspaces.accepted(new Invited(id, elina, cookie, EMAIL, CODE));
  }
}
