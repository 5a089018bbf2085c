package fi.opastin.guidance.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.guidance.archive.People.Author;
import fi.opastin.guidance.questionnaire.ResponseState;
import fi.opastin.guidance.questionnaire.Responses;
import fi.opastin.guidance.questionnaire.Responses.Answered;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.questionnaire.form.ResponseWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questionnaires and self-assessments, with all that was sent (G8, G12, G21). */
@ApplicationScoped
class AnswersPart implements ArchivePart {

  private final ArchiveVisits visits;
  private final Responses responses;

  AnswersPart(ArchiveVisits visits, Responses responses) {
    this.visits = visits;
    this.responses = responses;
  }

  /**
   * A questionnaire in the JSON; what was sent as FHIR QuestionnaireResponse, the earliest first.
   */
  record ArchivedResponse(
      UUID id,
      LocalizedText title,
      ResponseState state,
      Author author,
      @Nullable LocalDate dueOn,
      Instant createdAt,
      Instant changedAt,
      List<ObjectNode> sent) {}

  /** A questionnaire in the PDF. */
  record Printed(
      String title,
      ResponseState state,
      Author author,
      @Nullable LocalDate dueOn,
      List<Round> rounds) {}

  /** What was sent at once. */
  record Round(Instant sentAt, List<AnswerLines.Line> lines) {}

  @Override
  public void write(Download of, JsonGenerator json) throws IOException {
    json.writePOJOField(
        "questionnaireResponses", all(of).stream().map(one -> archived(of, one)).toList());
  }

  @Override
  public void print(Download of, PdfVolumes pdf) throws IOException {
    pdf.section(of.words().text("answers.title"));
    for (var answered : all(of)) {
      pdf.add(Templates.answers(of.words(), printed(of, answered)));
    }
  }

  private List<Answered> all(Download of) {
    return visits.read(of, entry -> responses.all(of.workspaceId()));
  }

  private static ArchivedResponse archived(Download of, Answered answered) {
    return new ArchivedResponse(
        answered.id(),
        answered.blank().form().title(),
        answered.state(),
        of.people().author(answered.authorId()),
        answered.dueOn(),
        answered.createdAt(),
        answered.changedAt(),
        answered.editions().stream()
            .map(edition ->
                ResponseWriter.write(
                    edition.filled(),
                    answered.formVersion(),
                    edition.state().code(),
                    edition.sentAt(),
                    of.words().language()))
            .toList());
  }

  private static Printed printed(Download of, Answered answered) {
    return new Printed(
        of.words().of(answered.blank().form().title()),
        answered.state(),
        of.people().author(answered.authorId()),
        answered.dueOn(),
        answered.editions().stream()
            .map(edition ->
                new Round(edition.sentAt(), AnswerLines.of(edition.filled(), of.words())))
            .toList());
  }
}
