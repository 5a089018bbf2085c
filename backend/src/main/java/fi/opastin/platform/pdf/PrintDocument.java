package fi.opastin.platform.pdf;

import fi.opastin.platform.web.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes a page of HTML ready for printing: only characters that can be shown, and bookmarks. */
final class PrintDocument {

  private final Document document;
  private final PrintableText text;
  private int headings;

  private PrintDocument(Document document, PrintableText text) {
    this.document = document;
    this.text = text;
  }

  static Document parse(String html, Language language, IntPredicate canShow) {
    var page = new PrintDocument(document(html), new PrintableText(canShow));
    var root = page.document.getDocumentElement();
    var bookmarks = page.document.createElement("bookmarks");
    page.visit(root, bookmarks);
    child(root, "head").appendChild(bookmarks);
    if (page.text.replaced() > 0) {
      child(root, "body").appendChild(page.note(language));
    }
    return page.document;
  }

  private void visit(Node node, Element bookmarks) {
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child) {
        case Text words -> words.setData(text.of(words.getData()));
        case Element element -> {
          visit(element, bookmarks);
          if (element.getTagName().matches("h[23]")) {
            bookmark(element, bookmarks);
          }
        }
        default -> {
          // comments are not printed
        }
      }
    }
  }

  /** A heading of the third level goes under the last one of the second. */
  private void bookmark(Element heading, Element bookmarks) {
    var id = "heading-" + ++headings;
    heading.setAttribute("id", id);
    var bookmark = document.createElement("bookmark");
    bookmark.setAttribute("name", heading.getTextContent().strip());
    bookmark.setAttribute("href", "#" + id);
    var above =
        heading.getTagName().equals("h3") && bookmarks.getLastChild() instanceof Element last
            ? last
            : bookmarks;
    above.appendChild(bookmark);
  }

  private Element note(Language language) {
    var note = document.createElement("p");
    note.setAttribute("class", "note");
    note.setTextContent(
        switch (language) {
          case FI ->
              "Merkki □ on sellaisen kirjoitusmerkin paikalla, jota tässä PDF-tiedostossa ei voi"
                  + " näyttää.";
          case SV ->
              "Tecknet □ står i stället för ett skrivtecken som inte kan visas i den här"
                  + " PDF-filen.";
          case EN -> "The sign □ stands for a character that cannot be shown in this PDF file.";
        });
    return note;
  }

  private static Element child(Element parent, String name) {
    for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getTagName().equals(name)) {
        return element;
      }
    }
    throw new IllegalArgumentException("no " + name);
  }

  private static Document document(String html) {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(PrintableText.parseable(html))));
    } catch (ParserConfigurationException | IOException e) {
      throw new UncheckedIOException(new IOException("cannot read a page", e));
    } catch (SAXException e) {
      // its message would quote the page
      throw new IllegalArgumentException("not well-formed: " + e.getClass().getSimpleName());
    }
  }
}
