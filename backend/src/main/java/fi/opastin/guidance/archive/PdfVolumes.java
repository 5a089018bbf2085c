package fi.opastin.guidance.archive;

import fi.opastin.platform.pdf.PdfPrinter;
import fi.opastin.platform.pdf.Printout;
import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Collects blocks of a workspace's PDF and prints them, in more than one file where one would be
 * too long to lay out in little memory.
 */
final class PdfVolumes {

  /** Takes a file when it is complete. */
  interface Shelf {
    void take(String name, byte[] pdf) throws IOException;
  }

  private final PdfPrinter printer;
  private final ArchiveWords words;
  private final String header;
  private final Shelf shelf;
  private final StringBuilder content = new StringBuilder();
  private int volume = 1;
  private @Nullable String section;
  private @Nullable String group;
  private boolean sectionIsNew;

  PdfVolumes(PdfPrinter printer, ArchiveWords words, String header, Shelf shelf) {
    this.printer = printer;
    this.words = words;
    this.header = header;
    this.shelf = shelf;
  }

  ArchiveWords words() {
    return words;
  }

  /** What is added from now on stands under this heading, once something is. */
  void section(String title) {
    section = title;
    group = null;
    sectionIsNew = true;
  }

  /** Adds a block. */
  void add(TemplateInstance block) throws IOException {
    add(null, block);
  }

  /**
   * Adds a block, which stays in one piece.
   *
   * @param title of the group of blocks to which it belongs, within the section
   */
  void add(@Nullable String title, TemplateInstance block) throws IOException {
    var html = block.render();
    if (content.length() > 0 && content.length() + html.length() > PdfPrinter.LONGEST) {
      content.append(Templates.continued(words, name(volume + 1)).render());
      print();
      volume++;
      group = null;
      if (section != null && !sectionIsNew) {
        heading(words.text("pdf.continues", section));
      }
    }
    if (sectionIsNew && section != null) {
      heading(section);
      sectionIsNew = false;
    }
    if (title != null && !title.equals(group)) {
      content.append(Templates.group(title).render());
      group = title;
    }
    content.append(html);
  }

  /** Prints what is left. */
  void end() throws IOException {
    print();
  }

  private void heading(String title) {
    content.append(Templates.section(title).render());
  }

  private void print() throws IOException {
    var title = words.text("pdf.title");
    var pdf =
        printer.print(
            new Printout(
                words.language(),
                volume == 1 ? title : words.text("pdf.volume", title, volume),
                words.text("basics.lead"),
                header,
                content.toString()));
    content.setLength(0);
    shelf.take(name(volume), pdf);
  }

  private static String name(int volume) {
    return volume == 1 ? "workspace.pdf" : "workspace-" + volume + ".pdf";
  }
}
