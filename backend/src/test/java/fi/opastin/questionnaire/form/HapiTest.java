package fi.opastin.questionnaire.form;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.opastin.platform.web.Language;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r5.model.Questionnaire;
import org.hl7.fhir.r5.model.QuestionnaireResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an independent implementation of FHIR R5 makes of our forms. */
class HapiTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final FhirContext R5 = FhirContext.forR5();

  @Test
  @DisplayName("G8 another implementation of FHIR R5 reads and writes our forms without loss")
  void lossless() throws JsonProcessingException {
    for (long seed = 0; seed < 60; seed++) {
      var form = new RandomForms(seed).form();
      var written = FormWriter.write(form, 2, "active").toString();
      var theirs = parser().parseResource(Questionnaire.class, written);
      assertThat(theirs.getUrl()).isEqualTo(form.url());
      var again = JSON.readTree(parser().encodeResourceToString(theirs));
      assertThat(again).isEqualTo(JSON.readTree(written));
      assertThat(Forms.read(again)).isEqualTo(form);
    }
  }

  @Test
  @DisplayName("G8 another implementation of FHIR R5 reads and writes answers without loss")
  void answers() throws JsonProcessingException {
    for (long seed = 0; seed < 60; seed++) {
      var random = new RandomForms(seed);
      var form = random.form();
      var given = form.fill(random.answers(form));
      var wrong = given.faultsSoFar().stream().map(AnswerFault::linkId).collect(Collectors.toSet());
      var right = new LinkedHashMap<>(given.answers().byLinkId());
      right.keySet().removeAll(wrong);
      var filled = form.fill(new Answers(right));
      var written =
          ResponseWriter.write(filled, 2, "completed", Instant.EPOCH, Language.SV).toString();
      var theirs = parser().parseResource(QuestionnaireResponse.class, written);
      assertThat(theirs.getQuestionnaire()).isEqualTo(form.url() + "|2");
      assertThat(JSON.readTree(parser().encodeResourceToString(theirs)))
          .isEqualTo(JSON.readTree(written));
      for (var linkId : filled.answers().linkIds()) {
        assertThat(written).contains("\"linkId\":\"" + linkId + "\"");
      }
    }
  }

  private static IParser parser() {
    return R5.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
  }
}
