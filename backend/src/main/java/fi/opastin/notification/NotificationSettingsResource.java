package fi.opastin.notification;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.notification.NotificationSettingsService.Choice;
import fi.opastin.notification.NotificationSettingsService.Outcome;
import fi.opastin.notification.NotificationSettingsService.View;
import fi.opastin.platform.problem.FieldChecks;
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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which e-mails one gets. */
@Path("/api/v1/me/notifications")
@Tag(name = "Me")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class NotificationSettingsResource {

  private final NotificationSettingsService service;
  private final CurrentActor actor;

  NotificationSettingsResource(NotificationSettingsService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("notification.read-settings")
  @Operation(
      operationId = "readNotificationSettings",
      summary = "See what you get e-mails about",
      description =
          "The kinds of notifications whose e-mail can be chosen off. Invitations, consent requests"
              + " and what concerns the end of a workspace are always sent.")
  @APIResponse(
      responseCode = "200",
      description = "Your choices; `ETag` is their version.",
      content = @Content(schema = @Schema(implementation = NotificationSettingsResponse.class)))
  public Response read() {
    return answer(service.read(actor.get()));
  }

  @PUT
  @Performs("notification.change-settings")
  @Operation(
      operationId = "changeNotificationSettings",
      summary = "Choose what you get e-mails about",
      description = "The bell tells of everything, whatever is chosen here.")
  @APIResponse(
      responseCode = "200",
      description = "Your choices; `ETag` is their version.",
      content = @Content(schema = @Schema(implementation = NotificationSettingsResponse.class)))
  public Response change(
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      ChangeNotificationSettingsRequest request) {
    var checks = new FieldChecks();
    var without = checks.required("/withoutEmail", request.withoutEmail(), Set::copyOf);
    checks.done();
    return switch (service.change(actor.get(), ifMatch, without)) {
      case Outcome.Changed(var view) -> answer(view);
      case Outcome.NotOptional() ->
          Problem.invalid(List.of(new Problem.FieldError("/withoutEmail", "not-changeable")))
              .response();
    };
  }

  private static Response answer(View view) {
    return Response.ok(NotificationSettingsResponse.from(view))
        .header(HttpHeaders.ETAG, Etag.of(view.version()))
        .build();
  }

  /** What one gets e-mails about. */
  @Schema(name = "NotificationSettings", description = "What you get e-mails about.")
  public record NotificationSettingsResponse(
      @Schema(description = "The kinds that can be chosen off.") List<EmailChoice> choices,
      @Schema(description = "Version, as in `ETag`.") int version) {

    static NotificationSettingsResponse from(View view) {
      return new NotificationSettingsResponse(
          view.choices().stream().map(EmailChoice::from).toList(), view.version());
    }
  }

  /** Whether e-mails of a kind are sent. */
  @Schema(description = "Whether e-mails of a kind are sent.")
  public record EmailChoice(
      @Schema(description = "The kind of notification.", examples = "NEW_MESSAGE") String kind,
      @Schema(description = "Whether e-mails are sent.") boolean email) {

    static EmailChoice from(Choice choice) {
      return new EmailChoice(choice.kind(), choice.email());
    }
  }

  /** What one wants no e-mails about. */
  @Schema(description = "What you want no e-mails about.")
  public record ChangeNotificationSettingsRequest(
      @Schema(description = "Kinds without e-mail; all others have it.", required = true)
          @Nullable List<String> withoutEmail) {}
}
