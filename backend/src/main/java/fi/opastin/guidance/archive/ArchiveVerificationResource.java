package fi.opastin.guidance.archive;

import fi.opastin.access.OpenToAll;
import fi.opastin.platform.crypto.ServiceSignature;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What it takes to verify an archive: the service's public keys and the form of its JSON. */
@Path("/api/v1")
@Tag(name = "Archive")
public class ArchiveVerificationResource {

  private final ServiceSignature signature;

  ArchiveVerificationResource(ServiceSignature signature) {
    this.signature = signature;
  }

  @GET
  @Path("/archive-keys")
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  @OpenToAll("An archive is verified by whoever has been given one.")
  @Operation(
      operationId = "listArchiveKeys",
      summary = "See the keys that sign archives",
      description = "The present public key first, then those that signed earlier archives.")
  @APIResponse(responseCode = "200", description = "The public keys.")
  public ArchiveKeys keys() {
    return new ArchiveKeys(signature.published().stream().map(ArchiveKey::from).toList());
  }

  @GET
  @Path("/schemas/workspace-archive-1.json")
  @Produces("application/schema+json")
  @PermitAll
  @OpenToAll("The form of the JSON in archives is published.")
  @Operation(
      operationId = "readArchiveSchema",
      summary = "Get the form of `workspace.json`",
      description = "JSON Schema (2020-12). A published version does not change.")
  @APIResponse(
      responseCode = "200",
      description = "The schema.",
      content =
          @Content(
              mediaType = "application/schema+json",
              schema = @Schema(type = SchemaType.OBJECT)))
  public byte[] schema() {
    return ArchiveSchema.bytes();
  }

  /** The public keys. */
  @Schema(description = "The public keys that sign archives.")
  public record ArchiveKeys(
      @Schema(description = "The present key first.") List<ArchiveKey> items) {}

  /** A public key. */
  @Schema(description = "A public key that signs or signed archives (ECDSA, P-256, SHA-256).")
  public record ArchiveKey(
      @Schema(description = "`keyId` of a manifest.") String id,
      @Schema(
              description =
                  "SHA-256 of the key (DER, SubjectPublicKeyInfo) in hexadecimal, to compare with.")
          String fingerprint,
      @Schema(description = "The key as PEM.") String pem) {

    static ArchiveKey from(ServiceSignature.PublicKey key) {
      return new ArchiveKey(key.id(), key.fingerprint(), key.pem());
    }
  }
}
