package fi.opastin.service.text;

import fi.opastin.access.OpenToAll;
import fi.opastin.platform.web.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The texts of the service, for everybody. */
@Path("/api/v1/service-texts")
@Tag(name = "Service texts", description = "Terms, notices and statements, in versions.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ServiceTextResource {

  private static final String OPEN = "Whoever may use the service can read what it says of itself.";
  private static final String LANGUAGE =
      "The language wanted: fi, sv or en. A text that lacks it comes in another one; `language` tells"
          + " which.";
  private static final String PROVIDER =
      "The service provider whose privacy notice is asked for; without it, the service's own text.";

  private final TextReader reader;

  ServiceTextResource(TextReader reader) {
    this.reader = reader;
  }

  @GET
  @Path("/{kind}")
  @PermitAll
  @OpenToAll(OPEN)
  @Operation(
      operationId = "readServiceText",
      summary = "Read a text of the service",
      description =
          "The version in force today. A service provider without a privacy notice of its own has the"
              + " service's. May be kept, and asked for again with `If-None-Match`.",
      extensions = @Extension(name = "x-problems", value = "not-found"))
  @APIResponse(
      responseCode = "200",
      description = "The text; `ETag` changes when it does.",
      content = @Content(schema = @Schema(implementation = ServiceTextView.class)))
  @APIResponse(responseCode = "304", description = "It is as it was.")
  public Response read(
      @Parameter(description = "Which text.") @PathParam("kind") TextKind kind,
      @Parameter(description = LANGUAGE, example = "fi") @QueryParam("language")
          @Nullable String language,
      @Parameter(description = PROVIDER) @QueryParam("provider") @Nullable UUID provider,
      @Context Request request) {
    var found = reader.inForce(kind, Optional.ofNullable(provider));
    return answer(found, Language.ofOrFinnish(language), request);
  }

  @GET
  @Path("/{kind}/versions")
  @PermitAll
  @OpenToAll(OPEN)
  @Operation(
      operationId = "listServiceTextVersions",
      summary = "List the published versions of a text",
      description = "Past ones, the one in force, and those announced for a day ahead.",
      extensions = @Extension(name = "x-problems", value = "not-found"))
  @APIResponse(responseCode = "200", description = "The versions.")
  public TextVersionList versions(
      @Parameter(description = "Which text.") @PathParam("kind") TextKind kind,
      @Parameter(description = PROVIDER) @QueryParam("provider") @Nullable UUID provider) {
    return new TextVersionList(
        reader.versions(kind, Optional.ofNullable(provider)).stream()
            .map(VersionDay::from)
            .toList());
  }

  @GET
  @Path("/{kind}/versions/{number}")
  @PermitAll
  @OpenToAll(OPEN)
  @Operation(
      operationId = "readServiceTextVersion",
      summary = "Read a version of a text",
      description = "Any published one, also one that comes into force on a day ahead.",
      extensions = @Extension(name = "x-problems", value = "not-found"))
  @APIResponse(
      responseCode = "200",
      description = "The text; `ETag` changes when it does.",
      content = @Content(schema = @Schema(implementation = ServiceTextView.class)))
  @APIResponse(responseCode = "304", description = "It is as it was.")
  public Response version(
      @Parameter(description = "Which text.") @PathParam("kind") TextKind kind,
      @Parameter(description = "Number of the version.", example = "1") @PathParam("number")
          int number,
      @Parameter(description = LANGUAGE, example = "fi") @QueryParam("language")
          @Nullable String language,
      @Parameter(description = PROVIDER) @QueryParam("provider") @Nullable UUID provider,
      @Context Request request) {
    var found = reader.version(kind, Optional.ofNullable(provider), number);
    return answer(found, Language.ofOrFinnish(language), request);
  }

  private static Response answer(TextReader.Found found, Language asked, Request request) {
    var view = ServiceTextView.from(found, asked);
    var tag = new EntityTag(view.tag(found.text().version()));
    var unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(view) : unchanged)
        .tag(tag)
        // may be kept, but is asked for again each time: an administrator's change shows at once
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .build();
  }

  /** A text of the service in one language. */
  @Schema(name = "ServiceText", description = "A text of the service in one language.")
  public record ServiceTextView(
      TextKind kind,
      @Schema(
              description = "The controller whose privacy notice it is; null: the service's own.",
              nullable = true)
          @Nullable UUID providerId,
      @Schema(description = "Number of the version, from 1.") int number,
      @Schema(description = "The first day on which it is in force.") LocalDate inForceOn,
      @Schema(description = "The language that it is in.") Language language,
      @Schema(description = "Title, on one line.", examples = "Terms of use") String title,
      @Schema(
              description =
                  "Markdown: headings from the second level, paragraphs, lists, emphasis, links."
                      + " HTML in it has no meaning.",
              examples = "Please follow these terms.")
          String body,
      @Schema(
              description = "The version that follows on a day ahead; null if none is announced.",
              nullable = true)
          @Nullable VersionDay next) {

    static ServiceTextView from(TextReader.Found found, Language asked) {
      var text = found.text();
      var said = text.said();
      var language = said.nearest(asked);
      return new ServiceTextView(
          text.kind(),
          text.series().providerId().orElse(null),
          text.number(),
          text.inForceOn().orElseThrow(),
          language,
          said.title().in(language),
          said.body().in(language),
          found.next().map(VersionDay::from).orElse(null));
    }

    String tag(int version) {
      var following = next == null ? "" : next.number() + "." + next.inForceOn();
      return String.join("-", number + "." + version, language.code(), following);
    }
  }

  /** A published version and its day. */
  @Schema(name = "TextVersionDay", description = "A published version and its day.")
  public record VersionDay(
      @Schema(description = "Number of the version.", examples = "2") int number,
      @Schema(description = "The first day on which it is in force.") LocalDate inForceOn) {

    static VersionDay from(ServiceText text) {
      return new VersionDay(text.number(), text.inForceOn().orElseThrow());
    }
  }

  /** The published versions of a text. */
  @Schema(description = "The published versions of a text.")
  public record TextVersionList(
      @Schema(description = "The newest first.") List<VersionDay> items) {}
}
