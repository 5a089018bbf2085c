package fi.opastin.platform.pdf;

import fi.opastin.platform.web.Language;

/**
 * What {@link PdfPrinter} prints.
 *
 * @param language of the texts that the service itself writes
 * @param title of the document; stands in its properties and is its first heading
 * @param description what the document is, in a sentence; stands in its properties
 * @param header what the top of each page says: whose or which matter, and the day
 * @param content well-formed XHTML of a Qute template (which escapes what people wrote) from the
 *     second heading on: {@code h2} and {@code h3} become bookmarks, {@code th} has a {@code
 *     scope}, a text from right to left has the class {@code rtl} ({@link TextDirection})
 */
public record Printout(
    Language language, String title, String description, String header, String content) {

  /** Never the content. */
  @Override
  public String toString() {
    return "Printout[…]";
  }
}
