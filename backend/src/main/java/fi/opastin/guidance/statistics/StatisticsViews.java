package fi.opastin.guidance.statistics;

import fi.opastin.directory.ServiceProvider;
import fi.opastin.guidance.statistics.StatisticsRepository.MonthCell;
import fi.opastin.guidance.statistics.StatisticsRepository.Report;
import fi.opastin.guidance.statistics.StatisticsSubjects.Description;
import fi.opastin.guidance.statistics.StatisticsSubjects.Kind;
import fi.opastin.guidance.statistics.StatisticsSubjects.Question;
import fi.opastin.platform.web.LocalizedText;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Statistics as they are answered. */
final class StatisticsViews {

  private StatisticsViews() {}

  private record Row(YearMonth month, Group group) {}

  static TableResponse table(TableWish wish, StatisticsService.Tables tables) {
    var rows =
        tables.cells().stream()
            .collect(
                Collectors.groupingBy(
                    cell -> new Row(cell.month(), cell.cell().group()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return new TableResponse(
        wish.subject().toString(),
        rows.entrySet().stream().map(row -> row(row.getKey(), row.getValue())).toList(),
        tables.providers().stream().map(Organisation::from).toList());
  }

  private static RowResponse row(Row row, List<MonthCell> cells) {
    var respondents =
        cells.stream()
            .map(MonthCell::cell)
            .filter(cell -> cell.item().isEmpty())
            .map(PublishedCell::respondents)
            .findFirst()
            .orElseThrow();
    return new RowResponse(
        row.month().toString(),
        row.group().provider(),
        row.group().language(),
        respondents,
        cells.stream()
            .map(MonthCell::cell)
            .filter(cell -> !cell.item().isEmpty())
            .map(cell -> new CellResponse(cell.item(), cell.code(), cell.respondents()))
            .toList());
  }

  /** What there is to choose from. */
  @Schema(name = "StatisticsChoices", description = "What statistics there are.")
  public record Choices(
      @Schema(description = "Subjects of which something is published.")
          List<SubjectResponse> items,
      @Schema(description = "Organisations whose numbers you may see.")
          List<Organisation> providers,
      @Schema(description = "Whether you see the numbers of all organisations together.")
          boolean everywhere) {

    static Choices from(StatisticsService.Choice choice) {
      return new Choices(
          choice.subjects().stream().map(SubjectResponse::from).toList(),
          choice.providers().stream().map(Organisation::from).sorted(Organisation.BY_NAME).toList(),
          choice.everywhere());
    }
  }

  /** A subject. */
  @Schema(
      name = "StatisticsSubject",
      description =
          "Something that is counted: a questionnaire's version, or what the service counts.")
  public record SubjectResponse(
      @Schema(description = "Its code and version.", examples = "topics.1") String subject,
      @Schema(description = "Its name; null if it is not known any more.", nullable = true)
          @Nullable LocalizedText name,
      @Schema(description = "First month of which something is published.", examples = "2026-01")
          String first,
      @Schema(description = "Last month of which something is published.", examples = "2026-11")
          String last,
      @Schema(description = "Its questions, in order; none where only people are counted.")
          List<QuestionResponse> questions) {

    static SubjectResponse from(StatisticsService.Offered offered) {
      var published = offered.published();
      var description = offered.description();
      return new SubjectResponse(
          published.subject().toString(),
          description == null ? null : description.name(),
          published.first().toString(),
          published.last().toString(),
          description == null ? List.of() : questions(description));
    }

    private static List<QuestionResponse> questions(Description description) {
      return description.questions().stream().map(QuestionResponse::from).toList();
    }
  }

  /** A question. */
  @Schema(name = "StatisticsQuestion", description = "A question that is counted.")
  public record QuestionResponse(
      @Schema(description = "Its link id.", examples = "topic") String item,
      @Schema(description = "The question in words.") LocalizedText text,
      @Schema(description = "Whether one respondent can be in several cells of it.")
          boolean several,
      @Schema(description = "Whether its answers are the thirds of a scale: low, middle, high.")
          boolean scale,
      @Schema(description = "Its answers, in order.") List<AnswerResponse> answers) {

    static QuestionResponse from(Question question) {
      return new QuestionResponse(
          question.item().value(),
          question.text(),
          question.kind() == Kind.SEVERAL,
          question.kind() == Kind.SCALE,
          question.counted().stream()
              .map(choice -> new AnswerResponse(choice.code().value(), choice.text()))
              .toList());
    }
  }

  /** An answer. */
  @Schema(name = "StatisticsAnswer", description = "An answer that can be given.")
  public record AnswerResponse(
      @Schema(description = "Its code in the cells.", examples = "studies") String code,
      @Schema(description = "The answer in words.") LocalizedText text) {}

  /** An organisation. */
  @Schema(name = "StatisticsProvider", description = "An organisation that gives guidance.")
  public record Organisation(
      @Schema(description = "Its id.") UUID id,
      @Schema(description = "Its name.") LocalizedText name) {

    private static final Comparator<Organisation> BY_NAME =
        Comparator.comparing(organisation -> organisation.name().fi());

    static Organisation from(ServiceProvider provider) {
      return new Organisation(provider.id(), provider.name());
    }
  }

  /** Numbers of a subject. */
  @Schema(name = "StatisticsTable", description = "The published numbers of a subject.")
  public record TableResponse(
      @Schema(description = "The subject.", examples = "topics.1") String subject,
      @Schema(description = "By month, then organisation and language.") List<RowResponse> items,
      @Schema(description = "The organisations that the rows name.")
          List<Organisation> providers) {}

  /** A group of people in a month. */
  @Schema(name = "StatisticsRow", description = "A group of people in a month.")
  public record RowResponse(
      @Schema(description = "The month in which they were counted.", examples = "2026-11")
          String month,
      @Schema(description = "Their organisation; null: all together.", nullable = true)
          @Nullable UUID provider,
      @Schema(description = "Language: fi, sv, en, `mixed`, or `all` together.", examples = "all")
          String language,
      @Schema(description = "How many people, five or more.", examples = "23") int respondents,
      @Schema(
              description =
                  "Their answers; `unanswered` counts those who gave none to a question with one"
                      + " answer.")
          List<CellResponse> cells) {}

  /** A number. */
  @Schema(name = "StatisticsCell", description = "How many of the group gave an answer.")
  public record CellResponse(
      @Schema(description = "The question.", examples = "topic") String item,
      @Schema(description = "The answer.", examples = "studies") String code,
      @Schema(
              description = "How many people; null: withheld, which means neither few nor many.",
              nullable = true,
              examples = "12")
          @Nullable Integer respondents) {}

  /** What the job has done. */
  @Schema(name = "StatisticsReports", description = "What has been counted, month by month.")
  public record ReportList(
      @Schema(description = "Months that have ended, the latest first.")
          List<ReportResponse> items) {

    static ReportList from(List<Report> reports) {
      return new ReportList(reports.stream().map(ReportResponse::from).toList());
    }
  }

  /** What the job has done in a month. */
  @Schema(
      name = "StatisticsReport",
      description = "What the nightly counting did in a month, in the whole service.")
  public record ReportResponse(
      @Schema(description = "The month.", examples = "2026-11") String month,
      @Schema(description = "Contributions that were counted; null: under five.", nullable = true)
          @Nullable Integer counted,
      @Schema(
              description = "Contributions that waited at its end; null: under five.",
              nullable = true)
          @Nullable Integer waiting,
      @Schema(
              description = "Destroyed after twelve months of waiting; null: under five.",
              nullable = true)
          @Nullable Integer expired,
      @Schema(description = "Gone with their workspace; null: under five.", nullable = true)
          @Nullable Integer deleted) {

    static ReportResponse from(Report report) {
      return new ReportResponse(
          report.month().toString(),
          fiveOrMore(report.counted()),
          fiveOrMore(report.waiting()),
          fiveOrMore(report.expired()),
          fiveOrMore(report.deleted()));
    }

    private static @Nullable Integer fiveOrMore(int number) {
      return number < Batches.LEAST ? null : number;
    }
  }
}
