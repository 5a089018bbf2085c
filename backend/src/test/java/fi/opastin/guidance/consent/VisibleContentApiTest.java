package fi.opastin.guidance.consent;

import static org.hamcrest.Matchers.equalTo;

import fi.opastin.testing.Api;
import fi.opastin.testing.AttachedFiles;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How much a customer is told, before consenting, that the expert would see. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class VisibleContentApiTest {

  @Test
  @DisplayName("G7 files that the expert would see are counted: those of messages, not of drafts")
  void files() {
    var open = Workspaces.open(Fixtures.elina());
    var customer = open.customerCookie();
    AttachedFiles.send(customer, open.id(), "Kaksi", upload(customer, open), upload(customer, open))
        .statusCode(201);
    String mistaken =
        AttachedFiles.send(
                open.expertCookie(), open.id(), "Väärä", upload(open.expertCookie(), open))
            .statusCode(201)
            .extract()
            .path("id");
    upload(customer, open);
    upload(open.expertCookie(), open);
    var elsewhere = Workspaces.open(Fixtures.elina());
    AttachedFiles.send(
            elsewhere.customerCookie(),
            elsewhere.id(),
            "Muualla",
            upload(elsewhere.customerCookie(), elsewhere))
        .statusCode(201);

    var consenting = Consenting.proposed(open, Fixtures.olga(), "JOIN");
    consenting.read().then().body("visibleContent.files", equalTo(3));
    Api.as(open.expertCookie())
        .post("/workspaces/{id}/messages/{message}/retraction", open.id(), mistaken)
        .then()
        .statusCode(200);
    consenting.read().then().body("visibleContent.files", equalTo(2));
  }

  private static String upload(String cookie, Open open) {
    return AttachedFiles.upload(cookie, open.id(), "tiedosto.pdf", AttachedFiles.pdf(100));
  }
}
