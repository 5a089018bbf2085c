package fi.opastin.directory;

import fi.opastin.access.OpenToAll;
import fi.opastin.directory.ProviderRepository.Filter;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.platform.web.PageQuery;
import fi.opastin.platform.web.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The providers that use the service, for everybody (G4). */
@Path("/api/v1")
@Tag(name = "Directory", description = "Public: who gives guidance, where and in which languages.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DirectoryResource {

  private static final Locale FINNISH = Locale.of("fi");
  private static final int WORDS_LIMIT = 100;
  private static final int CODE_LENGTH = 3;

  private final DirectoryService service;

  DirectoryResource(DirectoryService service) {
    this.service = service;
  }

  @GET
  @Path("/providers")
  @PermitAll
  @OpenToAll("G4: the list of providers is public.")
  @Operation(
      operationId = "listProviders",
      summary = "Find service providers",
      description =
          "Those that use the service, by Finnish name. May be kept for a minute; `If-None-Match`"
              + " with the `ETag` saves the transfer when nothing has changed.")
  @APIResponse(
      responseCode = "200",
      description = "A page of providers; `ETag` tells whether it has changed.",
      content = @Content(schema = @Schema(implementation = ProviderPage.class)))
  @APIResponse(responseCode = "304", description = "The page has not changed.")
  public Response list(
      @Parameter(description = "Code of a municipality that they serve.", example = "091")
          @QueryParam("municipality")
          @Nullable String municipality,
      @Parameter(description = "Only this sector.", example = "EDUCATION") @QueryParam("sector")
          @Nullable String sector,
      @Parameter(description = "Only those that give guidance in this language.", example = "sv")
          @QueryParam("language")
          @Nullable String language,
      @Parameter(
              description =
                  "Words in the name of the provider or of a municipality that it serves.")
          @QueryParam("text")
          @Nullable String text,
      @BeanParam PageQuery query,
      @Context Request request) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var words = checks.optional("text", text, raw -> PlainText.line(raw, WORDS_LIMIT));
    var filter =
        new Filter(
            checks.optional("municipality", municipality, DirectoryResource::code),
            checks.optional("sector", sector, Sector::of),
            checks.optional("language", language, raw -> Language.of(raw).code()),
            words == null ? "" : words.toLowerCase(FINNISH));
    var after = query.position(checks, cursor -> Cursor.parse(cursor, 1).id(0));
    checks.done();
    var page = ProviderPage.from(service.search(filter, after, size));
    return Cached.answer(request, page, page.etag());
  }

  @GET
  @Path("/providers/{providerId}")
  @PermitAll
  @OpenToAll("G4: the list of providers is public.")
  @Operation(
      operationId = "readProvider",
      summary = "See a service provider",
      description = "Contact data, area, languages and data protection. Absent once it has left.",
      extensions = @Extension(name = "x-problems", value = "not-found"))
  @APIResponse(
      responseCode = "200",
      description = "The provider; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = ProviderResponse.class)))
  @APIResponse(responseCode = "304", description = "It has not changed.")
  public Response read(
      @Parameter(description = "The provider.") @PathParam("providerId") UUID providerId,
      @Context Request request) {
    var provider = ProviderResponse.from(service.get(providerId));
    return Cached.answer(request, provider, Integer.toString(provider.version()));
  }

  @GET
  @Path("/municipalities")
  @PermitAll
  @OpenToAll("Names of municipalities are public.")
  @Operation(
      operationId = "listMunicipalities",
      summary = "List the municipalities of Finland",
      description = "By code, as Statistics Finland classifies them. Changes at most once a year.")
  @APIResponse(
      responseCode = "200",
      description = "All of them.",
      content = @Content(schema = @Schema(implementation = MunicipalityList.class)))
  @APIResponse(responseCode = "304", description = "The list has not changed.")
  public Response municipalities(@Context Request request) {
    var items = service.municipalities().stream().map(MunicipalityResponse::from).toList();
    return Cached.answer(
        request, new MunicipalityList(items), Integer.toHexString(items.hashCode()));
  }

  private static String code(String raw) {
    if (raw.length() != CODE_LENGTH || !raw.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new InvalidValueException("invalid");
    }
    return raw;
  }

  /** A page of the directory. */
  @Schema(description = "A page of the directory.")
  public record ProviderPage(
      @Schema(description = "The providers, by Finnish name.") List<ProviderResponse> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next) {

    static ProviderPage from(DirectoryService.Page page) {
      return new ProviderPage(
          page.items().stream().map(ProviderResponse::from).toList(), page.next());
    }

    /** The same on every replica; the next page's cursor is part of the answer, too. */
    private String etag() {
      var versions =
          items.stream()
              .map(provider -> provider.id() + ":" + provider.version())
              .collect(Collectors.joining(",", "", "|" + next));
      return UUID.nameUUIDFromBytes(versions.getBytes(StandardCharsets.UTF_8)).toString();
    }
  }

  /** A provider of the directory. */
  @Schema(name = "Provider", description = "An organisation that gives guidance in the service.")
  public record ProviderResponse(
      UUID id,
      LocalizedText name,
      Sector sector,
      @Schema(description = "Languages in which it gives guidance.", examples = "[\"fi\",\"sv\"]")
          List<Language> languages,
      @Schema(description = "Whether it serves the whole country.") boolean wholeCountry,
      @Schema(description = "The municipalities that it serves, by code.")
          List<MunicipalityResponse> municipalities,
      @Schema(description = "How many working days an answer takes at most.", examples = "3")
          int expectedAnswerDays,
      @Schema(nullable = true, examples = "neuvonta@employment.example") @Nullable String email,
      @Schema(nullable = true, examples = "029 123 4567") @Nullable String phone,
      @Schema(
              description = "Its own pages.",
              nullable = true,
              examples = "https://employment.example")
          @Nullable String webAddress,
      @Schema(
              description = "Where its privacy notice stands.",
              nullable = true,
              examples = "https://employment.example/tietosuoja")
          @Nullable String privacyNotice,
      @Schema(
              description = "Whom to ask about data protection.",
              nullable = true,
              examples = "tietosuoja@employment.example")
          @Nullable String dataProtectionEmail,
      @Schema(description = "Version, as in `ETag`.") int version) {

    static ProviderResponse from(DirectoryService.Entry entry) {
      var provider = entry.provider();
      return new ProviderResponse(
          provider.id(),
          provider.name(),
          provider.sector(),
          provider.languages(),
          provider.wholeCountry(),
          entry.municipalities().stream().map(MunicipalityResponse::from).toList(),
          provider.expectedAnswerDays(),
          provider.email(),
          provider.phone(),
          provider.webAddress(),
          provider.privacyNotice(),
          provider.dataProtectionEmail(),
          provider.version());
    }
  }

  /** The municipalities of Finland. */
  @Schema(description = "The municipalities of Finland.")
  public record MunicipalityList(
      @Schema(description = "All of them, by code.") List<MunicipalityResponse> items) {}

  /** A municipality. */
  @Schema(name = "Municipality", description = "A municipality of Finland.")
  public record MunicipalityResponse(
      @Schema(description = "Its code: three digits.", examples = "049") String code,
      @Schema(description = "Its name in Finnish.", examples = "Espoo") String fi,
      @Schema(description = "Its name in Swedish.", examples = "Esbo") String sv) {

    static MunicipalityResponse from(Municipality municipality) {
      return new MunicipalityResponse(
          municipality.code(), municipality.nameFi(), municipality.nameSv());
    }
  }
}
