package fi.opastin.questionnaire;

import fi.opastin.platform.web.LocalizedText;
import fi.opastin.questionnaire.QuestionnaireService.Shown;
import fi.opastin.questionnaire.form.FormFault;
import fi.opastin.questionnaire.form.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a questionnaire, without what it asks. */
@Schema(name = "Questionnaire", description = "A version of a questionnaire, without what it asks.")
public record QuestionnaireView(
    QuestionnaireId id,
    @Schema(
            description = "Names it in all its versions.",
            examples = "urn:opastin:questionnaire:life-situation")
        String url,
    @Schema(description = "Number of the version, from 1.") int formVersion,
    QuestionnaireState state,
    @Schema(
            description = "The service provider whose it is; null: the service's own.",
            nullable = true)
        @Nullable UUID ownerId,
    @Schema(
            description =
                "What it is for: GUIDANCE, SELF_ASSESSMENT, FEEDBACK, SERVICE_NEED or RADAR; null"
                    + " while a draft does not say it.",
            nullable = true)
        @Nullable Purpose purpose,
    @Schema(description = "Its title; in a draft some languages may be empty still.")
        LocalizedText title,
    @Schema(
            description =
                "Whether its first page says that answers are used for statistics; only then are"
                    + " they (G8).")
        boolean usedForStatistics,
    @Schema(description = "How many questions it has; 0 for a draft that is not whole.")
        int questions,
    @Schema(description = "What keeps a draft from being published.") List<Fault> faults,
    @Schema(description = "When it was changed last.") Instant changedAt,
    @Schema(description = "When it was published; null for a draft.", nullable = true)
        @Nullable Instant activatedAt,
    @Schema(description = "When it was retired.", nullable = true) @Nullable Instant retiredAt,
    @Schema(description = "Version, as in `ETag`.") int version,
    @Schema(
            description = "Ids of the actions that you may do now.",
            examples = "[\"questionnaire.replace\"]")
        List<String> actions) {

  static QuestionnaireView from(Shown shown) {
    var row = shown.questionnaire();
    return new QuestionnaireView(
        row.id(),
        row.url(),
        row.formVersion(),
        row.state(),
        row.ownerId().orElse(null),
        row.purpose().orElse(null),
        row.title(),
        row.usedForStatistics(),
        shown.definition().questions(),
        shown.definition().faults().stream().map(Fault::from).toList(),
        row.changedAt(),
        row.activatedAt().orElse(null),
        row.retiredAt().orElse(null),
        row.version(),
        shown.steps());
  }

  /** Something that is wrong with a form. */
  @Schema(name = "QuestionnaireFault", description = "Something that is wrong with a form.")
  public record Fault(
      @Schema(
              description = "Where, as in FHIRPath; empty: the form as a whole.",
              examples = "item[2].item[0].enableWhen[0].question")
          String path,
      @Schema(description = "Stable code of what is wrong.", examples = "unknown-question")
          String code) {

    static Fault from(FormFault fault) {
      return new Fault(fault.path(), fault.code());
    }
  }
}
