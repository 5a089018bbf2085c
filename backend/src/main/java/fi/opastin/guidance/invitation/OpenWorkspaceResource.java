package fi.opastin.guidance.invitation;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.contact.ContactId;
import fi.opastin.guidance.invitation.Invitation.Invitee;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.identity.PersonalIdentityCode;
import fi.opastin.platform.crypto.LookupHash;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.platform.web.Language;
import fi.opastin.service.interruption.PartOf;
import fi.opastin.service.interruption.ServiceFunction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An expert opens a workspace by inviting its customer (G2). */
@Path("/api/v1/workspaces")
@Tag(name = "Workspaces")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class OpenWorkspaceResource {

  private final InvitationService service;
  private final LookupHash hash;
  private final CurrentActor actor;

  OpenWorkspaceResource(InvitationService service, LookupHash hash, CurrentActor actor) {
    this.service = service;
    this.hash = hash;
    this.actor = actor;
  }

  @POST
  @Performs("workspace.open")
  @PartOf(ServiceFunction.NEW_WORKSPACES)
  @Operation(
      operationId = "openWorkspace",
      summary = "Open a workspace for a customer",
      description =
          "For experts. The customer gets an e-mail with a link that is valid for 30 days and works"
              + " once, and logs in with strong authentication. With a personal identity code only"
              + " that person can accept, and you can write at once; without one you confirm the name"
              + " of whoever has logged in before the workspace opens to either of you.",
      extensions = @Extension(name = "x-problems", value = "contact-not-available"))
  @APIResponse(
      responseCode = "201",
      description =
          "The workspace is open and the invitation on its way; `Location` is its address.",
      content = @Content(schema = @Schema(implementation = OpenedWorkspace.class)))
  @Extension(name = "x-problems", value = "function-switched-off")
  public Response open(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      OpenWorkspaceRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var name = checks.required("/customerName", request.customerName(), CustomerName::new);
    var email = checks.required("/customerEmail", request.customerEmail(), EmailAddress::new);
    var language = checks.required("/customerLanguage", request.customerLanguage(), Language::of);
    var code =
        checks.optional(
            "/personalIdentityCode", request.personalIdentityCode(), PersonalIdentityCode::new);
    checks.done();
    var invitee = new Invitee(name, email, language, code == null ? null : code.lookup(hash));
    var contact = request.contactId() == null ? null : new ContactId(request.contactId());
    var id = service.open(actor.get(), key, invitee, contact, request);
    return Response.created(URI.create("/api/v1/workspaces/" + id))
        .entity(new OpenedWorkspace(id))
        .build();
  }

  /** Whom to invite. */
  @Schema(description = "Whom to invite to a new workspace.")
  public record OpenWorkspaceRequest(
      @Schema(
              description = "What you call the customer; shown in your list.",
              required = true,
              minLength = 1,
              maxLength = CustomerName.LIMIT,
              examples = "Aino Virtanen")
          @Nullable String customerName,
      @Schema(
              description = "Where the invitation is sent.",
              required = true,
              maxLength = 254,
              examples = "customer@example.org")
          @Nullable String customerEmail,
      @Schema(description = "In which language: fi, sv or en.", required = true, examples = "fi")
          @Nullable String customerLanguage,
      @Schema(
              description = "Finnish personal identity code, if you know it; never shown again.",
              nullable = true,
              examples = "010190-900P")
          @Nullable String personalIdentityCode,
      @Schema(
              description =
                  "The contact of your inbox that has led to it: it leaves the inbox, and is kept as"
                      + " long as the workspace.",
              nullable = true)
          @Nullable UUID contactId) {

    /** Says nothing of whose it is. */
    @Override
    public String toString() {
      return "OpenWorkspaceRequest[…]";
    }
  }

  /** A workspace that has been opened. */
  @Schema(description = "A workspace that has been opened.")
  public record OpenedWorkspace(WorkspaceId id) {}
}
