package fi.opastin.platform.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Checks PDF files by the rules of PDF/A-3a and PDF/UA-1, with veraPDF. */
public final class VeraPdf {

  private VeraPdf() {}

  /** What is wrong with a file: clause, place and message; empty if it conforms to both. */
  public static List<String> faults(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
        .flatMap(flavour -> faults(pdf, flavour).stream())
        .toList();
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      var faults =
          result.getTestAssertions().stream()
              .map(assertion ->
                  flavour
                      + " "
                      + assertion.getRuleId().getClause()
                      + " "
                      + assertion.getLocation().getContext()
                      + ": "
                      + assertion.getMessage())
              .toList();
      return result.isCompliant() || !faults.isEmpty() ? faults : List.of(flavour + " refused");
    } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new IllegalStateException(e);
    }
  }
}
