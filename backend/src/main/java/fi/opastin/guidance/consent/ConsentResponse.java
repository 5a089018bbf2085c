package fi.opastin.guidance.consent;

import fi.opastin.guidance.consent.ConsentViews.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consent, as far as the reader may see it. */
@Schema(
    name = "Consent",
    description =
        "A customer's consent to a further expert or a successor. Invited experts see only who is"
            + " there and with which scope.")
public record ConsentResponse(
    ConsentId id,
    @Schema(
            description = "Number in the workspace, from 1; the access log names it.",
            examples = "1")
        int number,
    ConsentKind kind,
    ConsentState state,
    @Schema(description = "Who is to come in, or is in.") ListedExpert expert,
    @Schema(description = "Who proposed it.") ListedExpert proposedBy,
    @Schema(
            description = "Why, in the words of who proposed it; for customer and founding expert.",
            nullable = true)
        @Nullable String reason,
    Decision customerDecision,
    @Schema(nullable = true, description = "When the customer answered.")
        @Nullable Instant customerDecidedAt,
    Decision expertDecision,
    @Schema(nullable = true, description = "When the expert answered.")
        @Nullable Instant expertDecidedAt,
    @Schema(nullable = true, description = "What the expert may see; null until consented.")
        @Nullable ConsentScope scope,
    @Schema(nullable = true, description = "Last day, in Finland; null without end.")
        @Nullable LocalDate untilOn,
    @Schema(description = "When it was proposed.") Instant proposedAt,
    @Schema(description = "Last day, in Finland, on which customer and expert can answer.")
        LocalDate answerBy,
    @Schema(nullable = true, description = "When it ended.") @Nullable Instant endedAt,
    @Schema(nullable = true, description = "Why it ended.") @Nullable EndCause endCause,
    @Schema(
            nullable = true,
            description = "What the expert would see with scope `ALL`; for a customer who decides.")
        @Nullable VisibleContent visibleContent,
    @Schema(description = "What has happened, in order; for customer and founding expert.")
        List<ConsentStepResponse> steps,
    @Schema(description = "Version, as in `ETag`.") int version,
    @Schema(
            description = "Ids of the actions that you may do now.",
            examples = "[\"consent.accept\", \"consent.read\", \"consent.reject\"]")
        List<String> actions) {

  static ConsentResponse from(View view) {
    var consent = view.consent();
    var content = view.content();
    var stand = view.stand();
    return new ConsentResponse(
        consent.id(),
        consent.number(),
        consent.kind(),
        stand.state(),
        view.expert(),
        view.proposedBy(),
        view.reason(),
        consent.progress().customerDecision(),
        consent.progress().customerDecidedAt(),
        consent.progress().expertDecision(),
        consent.progress().expertDecidedAt(),
        consent.scope(),
        consent.untilOn(),
        consent.proposedAt(),
        consent.progress().answerBy(),
        stand.endedAt(),
        stand.endCause(),
        content == null
            ? null
            : new VisibleContent(
                content.messages(),
                content.files(),
                content.questionnaires(),
                content.contact(),
                content.workspace().createdAt()),
        view.steps().stream().map(ConsentStepResponse::from).toList(),
        consent.progress().version(),
        view.actions());
  }

  /** Never the reason. */
  @Override
  public String toString() {
    return "ConsentResponse[" + id + "]";
  }

  /** What is in the workspace. */
  @Schema(description = "What is in the workspace so far.")
  public record VisibleContent(
      @Schema(description = "How many messages.", examples = "12") long messages,
      @Schema(description = "How many files.", examples = "3") long files,
      @Schema(
              description = "How many questionnaires, with what was answered to them.",
              examples = "2")
          long questionnaires,
      @Schema(
              description =
                  "Whether there is a contact with which the guidance began, with the name and"
                      + " e-mail address that were given with it.")
          boolean contact,
      @Schema(description = "Since when.") Instant since) {}

  /** Something that has happened to a consent. */
  @Schema(name = "ConsentStep", description = "Something that has happened to a consent.")
  public record ConsentStepResponse(
      Step step,
      Party party,
      @Schema(description = "When.") Instant at,
      @Schema(nullable = true, description = "Last day as it stood then, in Finland.")
          @Nullable LocalDate untilOn) {

    static ConsentStepResponse from(StepTaken taken) {
      return new ConsentStepResponse(taken.step(), taken.party(), taken.at(), taken.untilOn());
    }
  }
}
