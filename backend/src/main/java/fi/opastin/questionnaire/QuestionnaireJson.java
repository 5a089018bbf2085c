package fi.opastin.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what the rows say. */
@ApplicationScoped
class QuestionnaireJson {

  private final ObjectMapper json;

  QuestionnaireJson(ObjectMapper json) {
    this.json = json;
  }

  Definition definition(Questionnaire questionnaire) {
    return definition(questionnaire.definition());
  }

  Definition definition(String text) {
    try {
      return Definition.of((ObjectNode) json.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database holds only JSON", e);
    }
  }
}
