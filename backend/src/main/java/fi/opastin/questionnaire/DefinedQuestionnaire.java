package fi.opastin.questionnaire;

import fi.opastin.platform.web.Etag;
import fi.opastin.questionnaire.QuestionnaireService.Shown;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a questionnaire with what it asks. */
@Schema(description = "A version of a questionnaire with what it asks.")
public record DefinedQuestionnaire(QuestionnaireView questionnaire, FhirQuestionnaire definition) {

  static DefinedQuestionnaire from(Shown shown) {
    return new DefinedQuestionnaire(QuestionnaireView.from(shown), document(shown));
  }

  static FhirQuestionnaire document(Shown shown) {
    var row = shown.questionnaire();
    return new FhirQuestionnaire(shown.definition().published(row.formVersion(), row.state()));
  }

  static Response answer(Response.Status status, Shown shown) {
    return Response.status(status)
        .entity(from(shown))
        .header("ETag", Etag.of(shown.questionnaire().version()))
        .build();
  }
}
