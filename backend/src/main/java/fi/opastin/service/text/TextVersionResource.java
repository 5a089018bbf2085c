package fi.opastin.service.text;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.service.text.TextService.Drafted;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The texts, for those who keep them. */
@Path("/api/v1/service-text-versions")
@Tag(name = "Service texts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class TextVersionResource {

  private static final String VERSION = "The version.";

  private final TextService service;
  private final CurrentActor actor;

  TextVersionResource(TextService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("service-text.manage")
  @Operation(
      operationId = "listKeptTexts",
      summary = "List the texts that you keep",
      description =
          "The service administrator: all of the service's own. A provider's administrator: the"
              + " provider's privacy notice.")
  @APIResponse(responseCode = "200", description = "Their versions.")
  public KeptTexts list() {
    return new KeptTexts(service.list(actor.get()).stream().map(TextVersionView::from).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("service-text.manage")
  @Operation(
      operationId = "draftText",
      summary = "Begin the next version of a text",
      description =
          "A draft that says what the newest version says. `draft-exists`: there is one already."
              + " `not-yours`: a provider keeps nothing but its privacy notice.")
  @APIResponse(
      responseCode = "201",
      description = "The draft; `ETag` is its version number.",
      content = @Content(schema = @Schema(implementation = TextVersionView.class)))
  public Response create(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      DraftTextRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var kind = checks.required("/kind", request.kind(), TextKind::of);
    checks.done();
    return switch (service.create(actor.get(), key, kind)) {
      case Drafted.Done(var draft) -> TextVersionView.answer(Response.Status.CREATED, draft);
      case Drafted.DraftExists() -> refused("draft-exists");
      case Drafted.NotYours() -> Problem.of(CommonProblem.FORBIDDEN).response();
    };
  }

  @GET
  @Path("/{textId}")
  @Performs("service-text.manage")
  @Operation(operationId = "getKeptText", summary = "See a version that you keep")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(
      responseCode = "200",
      description = "The version; `ETag` is its version number.",
      content = @Content(schema = @Schema(implementation = TextVersionView.class)))
  public Response get(@Parameter(description = VERSION) @PathParam("textId") TextId id) {
    return TextVersionView.answer(Response.Status.OK, service.get(actor.get(), id));
  }

  @PUT
  @Path("/{textId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("service-text.manage")
  @Operation(
      operationId = "replaceText",
      summary = "Replace what a draft says",
      description = "In all languages; one that is left empty has not been written yet.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(
      responseCode = "200",
      description = "The draft; `ETag` is its version number.",
      content = @Content(schema = @Schema(implementation = TextVersionView.class)))
  public Response replace(
      @Parameter(description = VERSION) @PathParam("textId") TextId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ReplaceTextRequest request) {
    var checks = new FieldChecks();
    var title = written(checks, "/title", request.title(), TextBody::title);
    var body = written(checks, "/body", request.body(), TextBody::body);
    checks.done();
    return TextVersionView.answer(
        Response.Status.OK, service.replace(actor.get(), id, ifMatch, new TextBody(title, body)));
  }

  @DELETE
  @Path("/{textId}")
  @Performs("service-text.manage")
  @Operation(
      operationId = "deleteText",
      summary = "Delete a draft",
      description = "Only drafts can be deleted: what has been in force stays to be read.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void delete(
      @Parameter(description = VERSION) @PathParam("textId") TextId id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    service.delete(actor.get(), id, ifMatch);
  }

  private static LocalizedText written(
      FieldChecks checks,
      String pointer,
      @Nullable LocalizedRequest raw,
      UnaryOperator<String> of) {
    var said = raw == null ? new LocalizedRequest(null, null, null) : raw;
    return new LocalizedText(
        orEmpty(checks.optional(pointer + "/fi", said.fi(), of)),
        orEmpty(checks.optional(pointer + "/sv", said.sv(), of)),
        orEmpty(checks.optional(pointer + "/en", said.en(), of)));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Response refused(String code) {
    return Problem.invalid(List.of(new Problem.FieldError("/kind", code))).response();
  }

  /** Which text shall have a next version. */
  @Schema(description = "Which text shall have a next version.")
  public record DraftTextRequest(
      @Schema(
              description = "about, faq, terms, privacy, accessibility, cookies or security.",
              required = true,
              examples = "privacy")
          @Nullable String kind) {}

  /** What a draft shall say. */
  @Schema(description = "What a draft shall say.")
  public record ReplaceTextRequest(
      @Schema(description = "Titles, of at most 120 characters.") @Nullable LocalizedRequest title,
      @Schema(description = "Markdown, of at most 60,000 characters.")
          @Nullable LocalizedRequest body) {}

  /** A text in the languages in which it has been written so far. */
  @Schema(
      name = "PartlyWrittenRequest",
      description = "A text in the languages in which it has been written so far.")
  public record LocalizedRequest(
      @Schema(description = "Finnish.", nullable = true, examples = "Teksti") @Nullable String fi,
      @Schema(description = "Swedish.", nullable = true, examples = "Text") @Nullable String sv,
      @Schema(description = "English.", nullable = true, examples = "Text") @Nullable String en) {}

  /** The versions that somebody keeps. */
  @Schema(description = "The versions that you keep.")
  public record KeptTexts(
      @Schema(description = "By text, the newest version first.") List<TextVersionView> items) {}
}
