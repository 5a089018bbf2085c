package fi.opastin.guidance.statistics;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.statistics.StatisticsViews.Choices;
import fi.opastin.guidance.statistics.StatisticsViews.ReportList;
import fi.opastin.guidance.statistics.StatisticsViews.TableResponse;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.web.Language;
import fi.opastin.service.interruption.PartOf;
import fi.opastin.service.interruption.ServiceFunction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Published statistics, for administrators and their reports (G8, G19). */
@Path("/api/v1/statistics")
@Tag(
    name = "Statistics",
    description =
        "Numbers of people, month by month; nothing leads back to one of them. A month is published"
            + " when it has ended and never changes afterwards. Whoever gave an answer is counted in"
            + " the month in which five people of the same subject and organisation could be counted"
            + " together. Cells of fewer than five are withheld, and as many others as are needed so"
            + " that no small one can be reckoned (G8).")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class StatisticsResource {

  private static final String SUBJECT = "What is counted, and its version.";
  private static final String FROM = "First month; without it from the beginning.";
  private static final String TO = "Last month; without it to the latest.";
  private static final String PROVIDER =
      "Only this organisation. Without it your own; for the service's administrator, all together."
          + " Another organisation than your own is absent (404).";
  private static final String LANGUAGE =
      "Only who answered in this language: fi, sv or en; `mixed`: those who were counted together"
          + " because they were fewer than five of each language. Without it `all`.";
  private static final String EACH =
      "A row of each month for each: `PROVIDER`, each organisation that you may see, or `LANGUAGE`."
          + " The filter of the same name is then left out of account.";

  private final StatisticsService service;
  private final StatisticsCsv csv;
  private final CurrentActor actor;

  StatisticsResource(StatisticsService service, StatisticsCsv csv, CurrentActor actor) {
    this.service = service;
    this.csv = csv;
    this.actor = actor;
  }

  @GET
  @Path("/subjects")
  @Performs("statistics.read")
  @PartOf(ServiceFunction.STATISTICS)
  @Operation(
      operationId = "listStatisticsSubjects",
      summary = "See what statistics there are",
      description =
          "Subjects of which something is published, with their questions and answers in words, the"
              + " months, and the organisations that you may see: your own; for the service's"
              + " administrator all.")
  @APIResponse(responseCode = "200", description = "What there is to choose from.")
  @Extension(name = "x-problems", value = "function-switched-off")
  public Choices subjects() {
    return Choices.from(service.choice(actor.get()));
  }

  @GET
  @Path("/tables")
  @Performs("statistics.read")
  @PartOf(ServiceFunction.STATISTICS)
  @Operation(
      operationId = "readStatisticsTable",
      summary = "Read the published numbers of a subject",
      description =
          "Rows by month. `respondents` of a row is the number of people, five or more. `respondents`"
              + " of a cell is null where it is withheld: that is not zero, and means neither few nor"
              + " many. A month or group without a row has nothing that was counted in it. There are"
              + " no totals of several months; adding up rows tells nothing that the rows do not"
              + " tell.")
  @APIResponse(responseCode = "200", description = "The numbers.")
  @Extension(name = "x-problems", value = "not-found function-switched-off")
  public TableResponse table(
      @Parameter(description = SUBJECT, required = true, example = "topics.1")
          @QueryParam("subject")
          @Nullable String subject,
      @Parameter(description = FROM, example = "2026-01") @QueryParam("from") @Nullable String from,
      @Parameter(description = TO, example = "2026-12") @QueryParam("to") @Nullable String to,
      @Parameter(description = PROVIDER) @QueryParam("provider") @Nullable String provider,
      @Parameter(description = LANGUAGE, example = "sv") @QueryParam("language")
          @Nullable String language,
      @Parameter(description = EACH, example = "PROVIDER") @QueryParam("each")
          @Nullable String each) {
    var wish = wish(subject, from, to, provider, language, each);
    return StatisticsViews.table(wish, service.tables(actor.get(), wish));
  }

  @GET
  @Path("/tables/csv")
  @Produces("text/csv")
  @Performs("statistics.read")
  @PartOf(ServiceFunction.STATISTICS)
  @Operation(
      operationId = "downloadStatisticsCsv",
      summary = "Download the published numbers of a subject as a table",
      description =
          "The same as comma-separated values (RFC 4180, UTF-8 with a byte order mark): a line for each"
              + " cell, in words and with the codes. A number that is withheld is left empty, and the"
              + " column beside it says so.")
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Extension(name = "x-problems", value = "not-found function-switched-off")
  public Response csv(
      @Parameter(description = SUBJECT, required = true, example = "topics.1")
          @QueryParam("subject")
          @Nullable String subject,
      @Parameter(description = FROM, example = "2026-01") @QueryParam("from") @Nullable String from,
      @Parameter(description = TO, example = "2026-12") @QueryParam("to") @Nullable String to,
      @Parameter(description = PROVIDER) @QueryParam("provider") @Nullable String provider,
      @Parameter(description = LANGUAGE, example = "sv") @QueryParam("language")
          @Nullable String language,
      @Parameter(description = EACH, example = "PROVIDER") @QueryParam("each")
          @Nullable String each,
      @Parameter(description = "Language of the words: fi, sv or en; without it Finnish.")
          @QueryParam("words")
          @Nullable String words) {
    var wish = wish(subject, from, to, provider, language, each);
    var text = csv.text(wish, service.tables(actor.get(), wish), Language.ofOrFinnish(words));
    return Response.ok(text, "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"opastin-%s.csv\"".formatted(wish.subject()))
        .build();
  }

  @GET
  @Path("/reports")
  @Performs("statistics.report")
  @PartOf(ServiceFunction.STATISTICS)
  @Operation(
      operationId = "listStatisticsReports",
      summary = "See what has been counted, waits, and was destroyed",
      description =
          "Numbers of the whole service by month, the latest first: contributions that were counted,"
              + " that were waiting for others when the month ended, and that were destroyed uncounted"
              + " because they had waited for twelve months or because their workspace was deleted."
              + " Numbers under five are null.")
  @APIResponse(responseCode = "200", description = "The reports of all months that have ended.")
  @Extension(name = "x-problems", value = "function-switched-off")
  public ReportList reports() {
    return ReportList.from(service.reports(actor.get()));
  }

  private static TableWish wish(
      @Nullable String subject,
      @Nullable String from,
      @Nullable String to,
      @Nullable String provider,
      @Nullable String language,
      @Nullable String each) {
    var checks = new FieldChecks();
    var what = checks.required("subject", subject, Subject::parse);
    var first = checks.optional("from", from, TableWish::month);
    var last = checks.optional("to", to, TableWish::month);
    var ofProvider = checks.optional("provider", provider, TableWish::provider);
    var inLanguage = checks.optional("language", language, TableWish::language);
    var byEach = checks.optional("each", each, TableWish::each);
    checks.done();
    return new TableWish(
        what, first, last, ofProvider, Objects.requireNonNullElse(inLanguage, Group.ALL), byEach);
  }
}
