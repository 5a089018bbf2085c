package fi.opastin.guidance.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.platform.pdf.VeraPdf;
import fi.opastin.testing.Api;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The receipts that stay with the customer. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ReceiptApiTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "fi, Suostumustosite 1, Asiakas perui suostumuksen, Malliopiston opinto-ohjaus",
    "sv, Kvitto på samtycke 1, Kunden återkallade samtycket, Modellinstitutets studiehandledning",
    "en, Receipt of consent 1, The customer withdrew the consent, Model College Guidance"
  })
  @DisplayName(
      "G7 a receipt says who, why, how much, what has happened and how to withdraw; conforms to PDF/A-3a and PDF/UA-1")
  void receipt(String language, String title, String withdrawn, String organisation)
      throws IOException {
    var consenting = Consenting.active(Fixtures.elina(), Fixtures.olga(), "FROM_NOW");
    consenting.withdraw().then().statusCode(200);
    var response = download(consenting, consenting.open().customerCookie(), language);
    response
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", "attachment; filename=\"consent-1.pdf\"");
    assertThat(VeraPdf.faults(response.asByteArray())).isEmpty();
    try (var pdf = Loader.loadPDF(response.asByteArray())) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
          .contains(
              title,
              withdrawn,
              organisation,
              "Aino Maria Virtanen",
              "Olga Opinto",
              "Elina Esimerkki",
              Consenting.REASON);
    }
  }

  @Test
  @DisplayName("G7 receipts are the customer's alone, and of what the customer has answered")
  void whose() {
    var consenting = Consenting.proposed(Fixtures.elina(), Fixtures.olga());
    var open = consenting.open();
    assertThat(download(consenting, open.customerCookie(), "fi").statusCode()).isEqualTo(404);
    consenting.expertAccepts().then().statusCode(200);
    consenting.customerAccepts("ALL", null).then().statusCode(200);
    assertThat(download(consenting, open.customerCookie(), "fi").statusCode()).isEqualTo(200);
    download(consenting, open.customerCookie(), "de")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("invalid-language"));
    assertThat(download(consenting, open.expertCookie(), "fi").statusCode()).isEqualTo(403);
    assertThat(download(consenting, consenting.expertCookie(), "fi").statusCode()).isEqualTo(403);
    assertThat(download(consenting, Fixtures.markus().cookie(), "fi").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("G16 a receipt has words for everything that can happen, in three languages")
  void words() {
    for (var language : new String[] {"fi", "sv", "en"}) {
      var words = ResourceBundle.getBundle("texts/consent/receipt", Locale.of(language));
      assertThat(words.keySet())
          .containsAll(
              Stream.of(
                      Arrays.stream(Step.values()).map(step -> "step." + step),
                      Arrays.stream(EndCause.values()).map(cause -> "cause." + cause),
                      Arrays.stream(ConsentState.values()).map(state -> "state." + state),
                      Arrays.stream(ConsentScope.values()).map(scope -> "scope." + scope),
                      Arrays.stream(ConsentKind.values()).map(kind -> "kind." + kind),
                      Arrays.stream(fi.opastin.directory.Sector.values())
                          .map(sector -> "sector." + sector))
                  .flatMap(keys -> keys)
                  .toList());
    }
  }

  private static Response download(Consenting consenting, String cookie, String language) {
    return Api.as(cookie)
        .queryParam("language", language)
        .get(
            "/workspaces/{id}/consents/{consent}/receipt", consenting.open().id(), consenting.id());
  }
}
