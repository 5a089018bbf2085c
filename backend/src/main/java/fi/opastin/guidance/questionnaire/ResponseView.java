package fi.opastin.guidance.questionnaire;

import fi.opastin.guidance.questionnaire.ResponseViews.Shown;
import fi.opastin.platform.database.NumberedPage;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.questionnaire.QuestionnaireId;
import fi.opastin.questionnaire.Questionnaires.Published;
import fi.opastin.questionnaire.form.AnswerValue;
import fi.opastin.questionnaire.form.AreaScore;
import fi.opastin.questionnaire.form.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A questionnaire that the customer has been given or has begun. */
@Schema(
    name = "QuestionnaireResponse",
    description = "A questionnaire that the customer has been given or has begun.")
public record ResponseView(
    ResponseId id,
    @Schema(description = "What is answered.") FormSummary questionnaire,
    ResponseState state,
    @Schema(description = "The expert who gave it, or the customer who began it.")
        ResponsePerson author,
    @Schema(
            description = "Last day in Finland on which it is in time; null for none.",
            nullable = true,
            examples = "2027-01-15")
        @Nullable LocalDate dueOn,
    @Schema(description = "When it was given or begun.") Instant createdAt,
    @Schema(description = "When it was last sent, stopped or taken back.") Instant changedAt,
    @Schema(description = "What has been sent, the earliest first; the last one holds.")
        List<Edition> editions,
    @Schema(description = "Whether you have answers here that you have not sent.") boolean drafted,
    @Schema(description = "Version, as in `ETag`.") int version,
    @Schema(
            description = "Ids of the actions that you may do now.",
            examples = "[\"response.send\", \"response.stop\"]")
        List<String> actions) {

  static ResponseView from(Shown shown) {
    var response = shown.response();
    return new ResponseView(
        response.id(),
        FormSummary.from(shown.questionnaire()),
        response.state(),
        shown.author(),
        shown.content().dueOn(),
        response.createdAt(),
        response.changedAt(),
        shown.editions().stream().map(edition -> Edition.from(edition, shown)).toList(),
        shown.drafted(),
        response.version(),
        actions(shown));
  }

  private static List<String> actions(Shown shown) {
    var state = shown.response().state();
    var steps =
        Stream.of(ResponseStep.values())
            .filter(step -> state.after(step).isPresent())
            .map(ResponseAction::of);
    var saving =
        state.answerable() ? Stream.of(ResponseAction.SAVE_DRAFT) : Stream.<ResponseAction>of();
    return Stream.concat(saving, steps)
        .filter(shown.entry()::permits)
        .map(ResponseAction::id)
        .sorted()
        .toList();
  }

  /** A questionnaire without what it asks. */
  @Schema(
      name = "WorkspaceQuestionnaire",
      description = "A questionnaire that is answered in workspaces, without what it asks.")
  public record FormSummary(
      QuestionnaireId id,
      @Schema(description = "Names it in all its versions.") String url,
      @Schema(description = "Number of the version, from 1.") int formVersion,
      @Schema(description = "What it is for.") Purpose purpose,
      LocalizedText title,
      @Schema(description = "What it is about; null for nothing.", nullable = true)
          @Nullable LocalizedText description,
      @Schema(description = "Whether its first page says that answers are used for statistics.")
          boolean usedForStatistics,
      @Schema(description = "How many questions it has.") int questions) {

    static FormSummary from(Published published) {
      var form = published.form();
      return new FormSummary(
          published.id(),
          published.url(),
          published.formVersion(),
          form.purpose(),
          form.title(),
          form.description(),
          form.usedForStatistics(),
          form.questions().size());
    }
  }

  /** Answers as they were sent. */
  @Schema(name = "SentAnswers", description = "Answers as they were sent.")
  public record Edition(
      @Schema(description = "From 1.") int edition,
      @Schema(description = "When they were sent.") Instant sentAt,
      @Schema(description = "The answers by the link ids of questions and comments.")
          Map<String, List<AnswerValue>> answers,
      @Schema(description = "Scores by area; there is no total.") List<Score> scores) {

    static Edition from(SentAnswers sent, Shown shown) {
      var answers = sent.answers(shown.cipher());
      return new Edition(
          sent.edition(),
          sent.sentAt(),
          AnswerValue.of(answers),
          shown.questionnaire().form().fill(answers).scores().stream().map(Score::from).toList());
    }

    /** Never what they say. */
    @Override
    public String toString() {
      return "Edition[…]";
    }
  }

  /** How an area came out. */
  @Schema(name = "AreaScore", description = "How an area came out.")
  public record Score(
      @Schema(description = "Stable name.", examples = "health") String area,
      @Schema(description = "Its name.") LocalizedText name,
      @Schema(
              description = "Mean of the answers that count, 0–10; null if there are none.",
              nullable = true)
          @Nullable BigDecimal mean,
      @Schema(description = "How many answers count.") int answered,
      @Schema(description = "How many questions could have counted.") int asked) {

    static Score from(AreaScore score) {
      return new Score(score.area(), score.name(), score.mean(), score.answered(), score.asked());
    }

    /** Never what it says. */
    @Override
    public String toString() {
      return "Score[" + area + "]";
    }
  }

  /** A page of the responses of a workspace. */
  @Schema(description = "A page of what the customer has been given or has begun.")
  public record ResponsePage(
      @Schema(description = "The newest first.") List<ResponseView> items,
      @Schema(description = "Cursor of the next page; null at the end.", nullable = true)
          @Nullable String next) {

    static ResponsePage from(NumberedPage<Shown> page) {
      return new ResponsePage(page.rows().stream().map(ResponseView::from).toList(), page.next());
    }
  }
}
