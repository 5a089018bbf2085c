package fi.opastin.platform.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Prints HTML as tagged PDF: PDF/A-3a (keeps for decades) and PDF/UA-1 (screen readers), in memory
 * only. Laying out takes about a hundred times the memory of the text (40 MB for the longest), so
 * only a few documents are laid out at a time; callers keep a document to {@value #LONGEST}
 * characters.
 */
@ApplicationScoped
public class PdfPrinter {

  /** How long a document may be, in characters of text; about 150 pages. */
  public static final int LONGEST = 300_000;

  private static final int AT_A_TIME = 2;
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private final Semaphore places = new Semaphore(AT_A_TIME, true);
  private final PdfFonts fonts;

  PdfPrinter(PdfFonts fonts) {
    this.fonts = fonts;
  }

  /** The frame of all printouts, {@code pdf/page.html}. */
  @CheckedTemplate(basePath = "pdf")
  static final class Templates {

    private Templates() {}

    static native TemplateInstance page(Printout printout);
  }

  /** The file. Waits until one of the places for laying out is free. */
  public byte[] print(Printout printout) {
    var document =
        PrintDocument.parse(Templates.page(printout).render(), printout.language(), fonts::canShow);
    places.acquireUninterruptibly();
    try {
      return layOut(document);
    } finally {
      places.release();
    }
  }

  private static byte[] layOut(Document document) {
    var file = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.useColorProfile(SRGB);
    builder.withProducer("Opastin");
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    // what is printed must fetch nothing from anywhere
    for (var priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, priority);
    }
    builder.withW3cDocument(document, null);
    builder.toStream(file);
    try (var pdf = new PDDocument()) {
      builder.usePDDocument(pdf);
      PdfFonts.offer(builder, pdf);
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lay out a document", e);
    }
    return file.toByteArray();
  }
}
