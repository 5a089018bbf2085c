package fi.opastin.identity.session;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.OpenToAll;
import fi.opastin.access.Performs;
import fi.opastin.access.Role;
import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.service.interruption.OpenInMaintenance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is signed in, for how long, and signing out (T21). */
@Path("/api/v1/session")
@Tag(name = "Session")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@OpenInMaintenance
@RunOnVirtualThread
public class SessionResource {

  private final SessionService service;
  private final ProviderLogout providerLogout;
  private final CurrentActor actor;

  SessionResource(SessionService service, ProviderLogout providerLogout, CurrentActor actor) {
    this.service = service;
    this.providerLogout = providerLogout;
    this.actor = actor;
  }

  @GET
  @PermitAll
  @OpenToAll("Every page asks it first; a session is shown to its own cookie only.")
  @Operation(
      operationId = "getSession",
      summary = "See who is signed in",
      description =
          "Looking at the session does not keep it alive. `idleExpiresAt` is when it ends if nothing"
              + " is done, `absoluteExpiresAt` when it ends in any case. Without a session's cookie"
              + " nobody is signed in; the cookie of a session that has ended is refused.",
      extensions = @Extension(name = "x-problems", value = "not-signed-in"))
  @APIResponse(
      responseCode = "200",
      description = "The session.",
      content = @Content(schema = @Schema(implementation = Session.class)))
  @APIResponse(responseCode = "204", description = "Nobody is signed in.")
  public Response read(@Context RoutingContext context) {
    return SessionCookie.isSent(context)
        ? Response.ok(Session.from(service.read(actor.get()))).build()
        : Response.noContent().build();
  }

  @POST
  @Path("/extension")
  @Performs("session.extend")
  @Operation(
      operationId = "extendSession",
      summary = "Stay signed in",
      description = "Begins the idle time anew; the absolute limit stays.")
  @APIResponse(
      responseCode = "200",
      description = "The session with its new limit.",
      content = @Content(schema = @Schema(implementation = Session.class)))
  public Session extend() {
    return Session.from(service.extend(actor.get()));
  }

  @DELETE
  @Performs("session.end")
  @Operation(
      operationId = "endSession",
      summary = "Sign out",
      description =
          "The session ends at once, whoever holds a copy of its cookie. If `continueAt` is given,"
              + " send the browser there to log out at the organisation's provider, too; it comes back"
              + " to the page for those who have signed out.")
  @APIResponse(
      responseCode = "200",
      description = "Signed out.",
      content = @Content(schema = @Schema(implementation = SignedOut.class)))
  public Response end(@Context RoutingContext context) {
    var ended = service.end(actor.get());
    SessionCookie.clear(context);
    var continueAt =
        ended.idToken().flatMap(token -> providerLogout.address(token, ended.language()));
    return Response.ok(new SignedOut(continueAt.orElse(null)))
        .header("Clear-Site-Data", "\"cache\"")
        .build();
  }

  /** The session of the one who asks. */
  @Schema(name = "Session", description = "The session of the one who asks.")
  public record Session(
      SessionAccount account,
      @Schema(description = "Roles at log-in; they do not change within a session.")
          Set<Role> roles,
      @Schema(description = "The service provider of an expert.", nullable = true)
          @Nullable SessionProvider provider,
      Instant signedInAt,
      @Schema(description = "When the session ends if nothing is done.") Instant idleExpiresAt,
      @Schema(description = "When the session ends in any case.") Instant absoluteExpiresAt,
      @Schema(
              description = "How many seconds before its end the person is to be warned.",
              examples = "120")
          int idleWarningSeconds,
      @Schema(
              description =
                  "Whether terms of use are in force that you have not accepted: until you do, most"
                      + " operations answer `terms-not-accepted`.")
          boolean termsDue,
      @Schema(
              description =
                  "The day from which you go on only when you have accepted the terms that are in force"
                      + " or announced: after your deadlines of the next days. Null if you have.",
              nullable = true)
          @Nullable LocalDate termsDueOn,
      @Schema(
              description = "What can be done outside of workspaces.",
              examples = "[\"workspace.open\"]")
          List<String> actions) {

    private static final int WARNING_SECONDS = 120;

    static Session from(SessionService.View view) {
      var customer = view.actor().roles().contains(Role.CUSTOMER);
      return new Session(
          new SessionAccount(
              view.actor().accountId(),
              customer ? AccountKind.CUSTOMER : AccountKind.EXPERT,
              view.name(),
              view.language()),
          view.actor().roles(),
          view.provider()
              .map(provider -> new SessionProvider(provider.id(), provider.name()))
              .orElse(null),
          view.limits().startedAt(),
          view.limits().idleExpiresAt(),
          view.limits().absoluteExpiresAt(),
          WARNING_SECONDS,
          view.termsDue(),
          view.limits().termsDueOn(),
          view.actions());
    }
  }

  /** Customer, or staff of a service provider. */
  public enum AccountKind {
    CUSTOMER,
    EXPERT
  }

  /** Who is signed in. */
  @Schema(description = "Who is signed in.")
  public record SessionAccount(
      UUID id,
      AccountKind kind,
      @Schema(description = "Name, as authenticated.", examples = "Aino Maria Virtanen")
          String name,
      @Schema(description = "Language of the person's letters.") Language language) {}

  /** The service provider of an expert. */
  @Schema(description = "The service provider of an expert.")
  public record SessionProvider(UUID id, LocalizedText name) {}

  /** Where to go after signing out. */
  @Schema(description = "Where to go after signing out.")
  public record SignedOut(
      @Schema(
              description =
                  "Where the browser logs out at the organisation's provider; null if there is nothing"
                      + " to log out of.",
              nullable = true)
          @Nullable URI continueAt) {}
}
