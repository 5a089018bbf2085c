package fi.opastin.guidance.contact;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.contact.ContactSettingsService.Outcome;
import fi.opastin.guidance.contact.ContactSettingsService.View;
import fi.opastin.identity.Expert;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The contact form of a provider, for its administrator (G5). */
@Path("/api/v1/administration/contact-form")
@Tag(name = "Contact")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class ContactSettingsResource {

  private final ContactSettingsService service;
  private final CurrentActor actor;

  ContactSettingsResource(ContactSettingsService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("contact-form.set-up")
  @Operation(
      operationId = "readContactSettings",
      summary = "See how your organisation's contact form is set up",
      description =
          "Who reads what is sent, which sites may show the form, and how much there is: numbers,"
              + " never what was written.")
  @APIResponse(
      responseCode = "200",
      description = "The settings; `ETag` is their version.",
      content = @Content(schema = @Schema(implementation = ContactSettings.class)))
  public Response read() {
    return answer(service.read(actor.get()));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("contact-form.set-up")
  @Operation(
      operationId = "setUpContactForm",
      summary = "Set up your organisation's contact form",
      description =
          "Names the experts who read what is sent: at once nobody else does. While nobody is named,"
              + " the form cannot be sent.")
  @APIResponse(
      responseCode = "200",
      description = "The settings; `ETag` is their version.",
      content = @Content(schema = @Schema(implementation = ContactSettings.class)))
  public Response set(
      @HeaderParam("If-Match") @Nullable String ifMatch, ContactSettingsRequest request) {
    var checks = new FieldChecks();
    var handlers =
        checks.required("/handlers", request.handlers(), ContactSettingsResource::handlers);
    var frames = FrameOrigin.all(checks, "/frameAncestors", request.frameAncestors());
    checks.done();
    return switch (service.set(actor.get(), ifMatch, handlers, frames)) {
      case Outcome.Done(var view) -> answer(view);
      case Outcome.NoExpert() ->
          Problem.invalid(List.of(new Problem.FieldError("/handlers", "no-expert"))).response();
    };
  }

  private static List<UUID> handlers(List<@Nullable UUID> raw) {
    var named = new LinkedHashSet<UUID>();
    for (var id : raw) {
      if (id == null) {
        throw new InvalidValueException("invalid");
      }
      named.add(id);
    }
    return List.copyOf(named);
  }

  private static Response answer(View view) {
    return Response.ok(ContactSettings.from(view))
        .header(HttpHeaders.ETAG, Etag.of(view.version()))
        .build();
  }

  /** How a contact form shall be set up. */
  @Schema(description = "How a contact form shall be set up.")
  public record ContactSettingsRequest(
      @Schema(
              description =
                  "Accounts of the experts who read what is sent; nobody else does. `no-expert`:"
                      + " somebody is no expert of your organisation, or disabled.",
              required = true,
              examples = "[\"01930000-0000-7000-8000-000000000101\"]")
          @Nullable List<@Nullable UUID> handlers,
      @Schema(
              description =
                  "Origins of the sites that may show the form in a frame, at most 20: `https://` and"
                      + " a host, perhaps a port.",
              required = true,
              examples = "[\"https://education.example\"]")
          @Nullable List<@Nullable String> frameAncestors) {}

  /** How a contact form is set up. */
  @Schema(description = "How a contact form is set up, and how much has been sent with it.")
  public record ContactSettings(
      @Schema(description = "`recipient` of the form: the id of your organisation.") UUID recipient,
      @Schema(description = "All experts who can be named, by name.") List<ContactExpert> experts,
      @Schema(
              description = "Origins of the sites that may show the form in a frame.",
              examples = "[\"https://education.example\"]")
          List<String> frameAncestors,
      @Schema(description = "How many contacts there are in each state.") List<ContactCount> counts,
      @Schema(description = "How many are past their last day for an answer.", examples = "0")
          long overdue,
      @Schema(description = "Version, as in `ETag`.") int version) {

    static ContactSettings from(View view) {
      return new ContactSettings(
          view.provider().id(),
          view.experts().stream().map(ContactExpert::from).toList(),
          view.frames(),
          Arrays.stream(ContactState.values())
              .filter(state -> state != ContactState.IN_WORKSPACE)
              .map(state ->
                  new ContactCount(
                      state,
                      view.counts().containsKey(state) ? view.counts().get(state).total() : 0))
              .toList(),
          view.counts().values().stream().mapToLong(ContactSettingsRepository.Count::overdue).sum(),
          view.version());
    }
  }

  /** An expert who can be named. */
  @Schema(description = "An expert who can be named to read what is sent.")
  public record ContactExpert(
      UUID id,
      @Schema(examples = "Elina Esimerkki") String name,
      @Schema(examples = "Asiantuntija") String title,
      @Schema(description = "Whether this expert is named.") boolean handles) {

    static ContactExpert from(Expert expert) {
      return new ContactExpert(
          expert.accountId(), expert.name(), expert.title(), expert.handlesContacts());
    }
  }

  /** How many contacts are in a state. */
  @Schema(description = "How many contacts are in a state.")
  public record ContactCount(
      @Schema(description = "NEW, IN_PROGRESS, ANSWERED or CLOSED.") ContactState state,
      @Schema(examples = "3") long count) {}
}
