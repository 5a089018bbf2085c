package fi.opastin.guidance.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** One part of an archive. Reads what it writes batch by batch, in visits. */
interface ArchivePart {

  /** Writes its properties into the JSON object that is open. */
  void write(Download of, JsonGenerator json) throws IOException;

  /** Adds its sections to the PDF. */
  void print(Download of, PdfVolumes pdf) throws IOException;
}
