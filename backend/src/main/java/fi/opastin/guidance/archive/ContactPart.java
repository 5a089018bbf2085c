package fi.opastin.guidance.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import fi.opastin.guidance.contact.Contacts;
import fi.opastin.guidance.contact.LinkedContact;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;

/** The contact with which the guidance began, if one did (G12, G15). */
@ApplicationScoped
class ContactPart implements ArchivePart {

  private final ArchiveVisits visits;
  private final Contacts contacts;

  ContactPart(ArchiveVisits visits, Contacts contacts) {
    this.visits = visits;
    this.contacts = contacts;
  }

  @Override
  public void write(Download of, JsonGenerator json) throws IOException {
    json.writePOJOField("contact", contact(of).orElse(null));
  }

  @Override
  public void print(Download of, PdfVolumes pdf) throws IOException {
    var contact = contact(of);
    if (contact.isPresent()) {
      pdf.section(of.words().text("contact.title"));
      pdf.add(Templates.contact(of.words(), contact.get()));
    }
  }

  private Optional<LinkedContact> contact(Download of) {
    return visits.read(of, entry -> contacts.in(of.workspaceId()));
  }
}
