package fi.opastin.guidance.consent;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.identity.Experts;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PageQuery;
import fi.opastin.platform.web.PlainText;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Looking for an expert whom one might propose (G7). */
@Path("/api/v1/experts")
@Tag(name = "Consents")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class ExpertSearchResource {

  private static final int LONGEST_QUERY = 100;

  private final ExpertSearchService service;
  private final CurrentActor actor;

  ExpertSearchResource(ExpertSearchService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("expert.search")
  @Operation(
      operationId = "searchExperts",
      summary = "Look for an expert",
      description =
          "Experts of all organisations who can be proposed to a customer, by name; for experts and"
              + " for administrators of an organisation.")
  @APIResponse(
      responseCode = "200",
      description = "A page of experts.",
      content = @Content(schema = @Schema(implementation = ExpertPage.class)))
  public ExpertPage search(
      @Parameter(description = "Part of the name, title or organisation, at most 100 characters.")
          @QueryParam("q")
          @Nullable String words,
      @Parameter(description = "Only experts of this service provider.") @QueryParam("provider")
          @Nullable String provider,
      @BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var sought = checks.optional("q", words, text -> PlainText.line(text, LONGEST_QUERY));
    var providerId = checks.optional("provider", provider, ExpertSearchResource::id);
    var size = query.size(checks);
    var after = query.position(checks, ExpertSearchResource::listed);
    checks.done();
    var found = service.search(actor.get(), sought == null ? "" : sought, providerId, after, size);
    var next = found.next();
    return new ExpertPage(
        found.items(), next == null ? null : Cursor.of(next.accountId(), next.name()).text());
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("invalid");
    }
  }

  private static Experts.Listed listed(String text) {
    var cursor = Cursor.parse(text, 2);
    return new Experts.Listed(cursor.key().get(1), cursor.id(0));
  }

  /** A page of experts. */
  @Schema(description = "A page of experts.")
  public record ExpertPage(
      @Schema(description = "The experts, by name.") List<ListedExpert> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next) {}
}
