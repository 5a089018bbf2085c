package fi.opastin.guidance.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.access.Actor;
import fi.opastin.guidance.attachment.Attachments;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.crypto.ServiceSignature;
import fi.opastin.platform.pdf.PdfPrinter;
import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the archive of a workspace (G12): a ZIP of a PDF, JSON and the files, with sums that are
 * signed. It is made while it is sent: nothing of it touches a disk, and a transaction is open only
 * for the reading of one batch.
 */
@ApplicationScoped
class ArchiveService {

  static final String FORMAT = "workspace-archive-1";

  private final ArchiveVisits visits;
  private final List<ArchivePart> parts;
  private final Attachments attachments;
  private final PdfPrinter printer;
  private final ServiceSignature signature;
  private final ObjectMapper json;
  private final URI origin;
  private final Clock clock;

  ArchiveService(
      ArchiveVisits visits,
      BasicsPart basics,
      ConsentsPart consents,
      PlanPart plan,
      AnswersPart answers,
      ContactPart contact,
      MessagesPart messages,
      LogPart log,
      Attachments attachments,
      PdfPrinter printer,
      ServiceSignature signature,
      ObjectMapper json,
      @ConfigProperty(name = "opastin.origin") URI origin,
      Clock clock) {
    this.visits = visits;
    this.parts = List.of(basics, consents, plan, answers, contact, messages, log);
    this.attachments = attachments;
    this.printer = printer;
    this.signature = signature;
    this.json = json;
    this.origin = origin;
    this.clock = clock;
  }

  /** Enters; refuses before anything is sent. */
  Download begin(Actor actor, WorkspaceId id, Language language) {
    return visits.begin(actor, id, ArchiveWords.in(language), clock.instant());
  }

  void write(Download of, OutputStream to) throws IOException {
    var zip = new SummedZip(to, of.at());
    zip.add(of.words().text("readme.file"), ReadMe.text(of, origin));
    var pdf = new PdfVolumes(printer, of.words(), header(of), zip::add);
    for (var part : parts) {
      part.print(of, pdf);
    }
    pdf.end();
    zip.add("workspace.json", out -> writeJson(of, out));
    zip.add("workspace.schema.json", ArchiveSchema.bytes());
    for (var file : of.files().all()) {
      zip.addPacked(
          file.path(),
          out ->
              attachments.copy(
                  of.actor(), ArchiveAction.DOWNLOAD, of.workspaceId(), file.file().id(), out));
    }
    zip.add("public-key.pem", signature.present().pem());
    zip.add(
        "manifest.json",
        json.writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(
                new Manifest(
                    FORMAT,
                    origin,
                    of.workspaceId().value(),
                    of.at(),
                    signature.present().id(),
                    zip.sums())));
    var sums = zip.sumsFile();
    zip.add("SHA256SUMS", sums);
    zip.add("SHA256SUMS.sig", signature.sign(sums));
    zip.finish();
  }

  private void writeJson(Download of, OutputStream to) throws IOException {
    try (var out = json.getFactory().createGenerator(to)) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      out.useDefaultPrettyPrinter();
      out.writeStartObject();
      out.writeStringField("$schema", ArchiveSchema.address(origin).toString());
      out.writeStringField("format", FORMAT);
      out.writePOJOField("createdAt", of.at());
      out.writeStringField("service", origin.toString());
      for (var part : parts) {
        part.write(of, out);
      }
      out.writeEndObject();
    }
  }

  private static String header(Download of) {
    return of.words()
        .text(
            "pdf.header",
            of.words().of(of.basics().controller().name()),
            of.words().day(of.basics().openedAt()),
            of.words().time(of.at()));
  }

  /**
   * What the ZIP holds.
   *
   * @param keyId names the key that signed the sums
   */
  record Manifest(
      String format,
      URI service,
      UUID workspaceId,
      Instant createdAt,
      String keyId,
      List<SummedZip.Sum> files) {}
}
