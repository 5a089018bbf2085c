package fi.opastin.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts that are embedded in printouts, each with its open licence beside it in {@code
 * resources/fonts}. Between them: Latin (the Sámi languages and Vietnamese, too), Cyrillic, Greek,
 * Armenian, Georgian, Hebrew, Arabic (Persian, Kurdish), Ethiopic, Thai, symbols and emojis.
 */
@ApplicationScoped
class PdfFonts {

  /** In the order in which a character is looked for. */
  private static final List<Font> ALL =
      List.of(
          new Font("Source Sans 3", 400, "SourceSans3-Regular"),
          new Font("Source Sans 3", 600, "SourceSans3-SemiBold"),
          new Font("DejaVu Sans", 400, "DejaVuSans"),
          new Font("Noto Sans Ethiopic", 400, "NotoSansEthiopic-Regular"),
          new Font("Noto Sans Thai", 400, "NotoSansThai-Regular"),
          new Font("Noto Emoji", 400, "NotoEmoji-Regular"));

  /** Beyond these planes there are no characters that one of the fonts has. */
  private static final int LAST = 0x1FFFF;

  private final BitSet shown = new BitSet(LAST + 1);

  PdfFonts() {
    ALL.forEach(font -> add(font, shown));
  }

  /** Whether one of the fonts has a glyph for this character (code point). */
  boolean canShow(int character) {
    return shown.get(character);
  }

  /** Offers all fonts; those that a document needs are embedded, reduced to what it uses. */
  static void offer(PdfRendererBuilder builder, PDDocument document) {
    ALL.forEach(font ->
        builder.useFont(font.in(document), font.family(), font.weight(), FontStyle.NORMAL, true));
  }

  private static void add(Font font, BitSet characters) {
    try (var parsed = font.parse()) {
      var glyphs = parsed.getUnicodeCmapLookup();
      for (int character = ' '; character <= LAST; character++) {
        if (glyphs.getGlyphId(character) > 0) {
          characters.set(character);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(font.file(), e);
    }
  }

  private record Font(String family, int weight, String file) {

    TrueTypeFont parse() throws IOException {
      try (var bytes =
          Objects.requireNonNull(
              PdfFonts.class.getResourceAsStream("/fonts/" + file + ".ttf"), file)) {
        var font = new TTFParser().parseEmbedded(bytes);
        // a ligature (a flag of two letters) would say to no reader which characters it stands for
        font.setEnableGsub(false);
        return font;
      }
    }

    /** The font in a document, parsed when it is first needed. */
    PDFontSupplier in(PDDocument document) {
      return new PDFontSupplier(null) {
        @Override
        public PDFont supply() {
          try {
            return PDType0Font.load(document, parse(), true);
          } catch (IOException e) {
            throw new UncheckedIOException(file, e);
          }
        }
      };
    }
  }
}
