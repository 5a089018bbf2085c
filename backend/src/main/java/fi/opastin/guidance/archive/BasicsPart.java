package fi.opastin.guidance.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** What the workspace is, and who is and was in it. */
@ApplicationScoped
class BasicsPart implements ArchivePart {

  @Override
  public void write(Download of, JsonGenerator json) throws IOException {
    json.writePOJOField("workspace", of.basics());
  }

  @Override
  public void print(Download of, PdfVolumes pdf) throws IOException {
    var words = of.words();
    pdf.section(words.text("basics.title"));
    pdf.add(Templates.basics(words, of));
    pdf.section(words.text("participants.title"));
    pdf.add(Templates.participants(words, of.basics()));
  }
}
