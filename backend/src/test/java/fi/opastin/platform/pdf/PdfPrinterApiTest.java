package fi.opastin.platform.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.platform.web.Language;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class PdfPrinterApiTest {

  private static final String CONTENT =
      """
      <p class="lead">Ingress</p>
      <h2>Perustiedot</h2>
      <table class="facts">
        <tr><th scope="row">Tila</th><td>Avoinna</td></tr>
        <tr><th scope="row">Avattu</th><td>1.11.2026</td></tr>
      </table>
      <h2>Viestit</h2>
      <h3>Marraskuu 2026</h3>
      <div class="item"><h4>Elina Esimerkki</h4><p class="written">Hei!\nVoisimme tavata.</p></div>
      <table>
        <thead><tr><th scope="col">Aika</th><th scope="col">Kuka</th></tr></thead>
        <tbody><tr><td>12.00</td><td>Elina</td></tr></tbody>
      </table>
      <ul><li>yksi</li><li>kaksi</li></ul>
      """;

  @Inject PdfPrinter printer;

  @ParameterizedTest(name = "{0}")
  @EnumSource(Language.class)
  @DisplayName("G12 a printout conforms to PDF/A-3a and PDF/UA-1")
  void conforms(Language language) throws IOException {
    var pdf =
        printer.print(
            new Printout(language, "Otsikko", "Mikä tämä on", "Elina – 25.11.2026", CONTENT));
    assertThat(VeraPdf.faults(pdf)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Otsikko");
      assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Mikä tämä on");
      assertThat(document.getDocumentCatalog().getMetadata().exportXMPMetadata())
          .asString(UTF_8)
          .containsPattern("<dc:description>\\s*<rdf:Alt>[^/]*Mikä tämä on");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(bookmarks(document))
          .containsExactly("Perustiedot", "Viestit", "Viestit/Marraskuu 2026");
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Čáhppes guoimmit đieđusge ŋ ŧ ž – åäöÅÄÖ šž õ",
        "Ви можете розповісти; это важно; ўсё",
        "Ευχαριστώ πολύ",
        "Tiếng Việt: được, ngữ",
        "شكرا جزيلا، سأرسل الوثائق غدا",
        "سلام، می‌خواهم کار پیدا کنم",
        "תודה רבה",
        "გმადლობთ",
        "շնորհակալություն",
        "የትምህርት ማስረጃ",
        "ขอบคุณมากค่ะ",
        "Kiitos 😀👍🏽❤️👩‍💻🇫🇮 ✓ → ½ °C",
      })
  @DisplayName("G16 what people write in the world's scripts is printed, and conforms")
  void scripts(String text) throws IOException {
    var pdf = print(paragraph(text));
    assertThat(VeraPdf.faults(pdf)).isEmpty();
    assertThat(text(pdf)).doesNotContain("□");
  }

  @Test
  @DisplayName("G12 a character without a glyph is replaced visibly, which is said, and conforms")
  void missing() throws IOException {
    var pdf = print(paragraph("谢谢 धन्यवाद \uFFFE\uFFFF \u200B\uFEFF\u2066x\u2069 \u0338a\u0308"));
    assertThat(VeraPdf.faults(pdf)).isEmpty();
    assertThat(text(pdf)).contains("□□").contains("The sign □ stands for a character");
  }

  @Test
  @DisplayName("G12 a printout in which everything can be shown says nothing of signs")
  void nothingMissing() throws IOException {
    assertThat(text(print(paragraph("Kiitos, fiffi, Tiffany: affluent"))))
        .contains("Kiitos, fiffi, Tiffany: affluent")
        .doesNotContain("□");
  }

  @Test
  @DisplayName("security: what is printed fetches nothing")
  void fetchesNothing() throws IOException {
    var pdf =
        print(
            "<p>x</p><img src=\"file:///etc/hostname\" alt=\"\"/><img src=\"http://localhost:1/\" alt=\"\"/>");
    assertThat(text(pdf)).contains("x");
  }

  private static String paragraph(String text) {
    return "<p class=\"written "
        + TextDirection.of(text).name().toLowerCase(Locale.ROOT)
        + "\">"
        + text
        + "</p>";
  }

  private byte[] print(String content) {
    return printer.print(new Printout(Language.EN, "Title", "Description", "Header", content));
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<String> bookmarks(PDDocument document) {
    var found = new ArrayList<String>();
    Objects.requireNonNull(document.getDocumentCatalog().getDocumentOutline())
        .children()
        .forEach(item -> collect("", item, found));
    return found;
  }

  private static void collect(String above, PDOutlineItem item, List<String> found) {
    found.add(above + item.getTitle());
    item.children().forEach(child -> collect(item.getTitle() + "/", child, found));
  }
}
