package fi.opastin.guidance.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import fi.opastin.guidance.consent.Consents;
import fi.opastin.guidance.consent.Consents.Told;
import fi.opastin.guidance.workspace.Workspaces;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;

/** The consents by which further experts are or were there (G7), with all that happened to them. */
@ApplicationScoped
class ConsentsPart implements ArchivePart {

  private final ArchiveVisits visits;
  private final Workspaces workspaces;
  private final Consents consents;

  ConsentsPart(ArchiveVisits visits, Workspaces workspaces, Consents consents) {
    this.visits = visits;
    this.workspaces = workspaces;
    this.consents = consents;
  }

  @Override
  public void write(Download of, JsonGenerator json) throws IOException {
    json.writePOJOField("consents", all(of));
  }

  @Override
  public void print(Download of, PdfVolumes pdf) throws IOException {
    pdf.section(of.words().text("consents.title"));
    for (var consent : all(of)) {
      pdf.add(Templates.consent(of.words(), consent));
    }
  }

  private List<Told> all(Download of) {
    return visits.read(of, entry -> consents.all(workspaces.get(of.workspaceId())));
  }
}
