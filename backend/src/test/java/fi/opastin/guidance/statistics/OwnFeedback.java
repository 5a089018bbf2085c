package fi.opastin.guidance.statistics;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.guidance.questionnaire.Answering;
import fi.opastin.questionnaire.OwnForms;
import fi.opastin.testing.Workspaces.Open;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The service's feedback as a provider's own questionnaire that is answered in workspaces, with a
 * question for free text.
 */
record OwnFeedback(String form, Subject subject) {

  static final String WORDS = "Salainen mielipide";

  private static final Path FEEDBACK =
      Path.of("src", "main", "resources", "questionnaires", "guidance-feedback-2.json");

  static OwnFeedback publish() {
    var url = OwnForms.url("counted");
    var json = json();
    json.put("url", url).put("status", "draft").remove("version");
    ((ObjectNode) json.at("/code/0")).put("code", "guidance");
    var words = ((ObjectNode) json.at("/item/0/item/2")).deepCopy();
    words.put("linkId", "feedback.words").put("type", "text").put("maxLength", 200);
    words.remove(List.of("item", "extension", "required"));
    ((ObjectNode) json.at("/item/0")).withArray("item").add(words);
    return new OwnFeedback(
        OwnForms.publish(json), FormSubject.of(url, Optional.of(Givers.EMPLOYMENT), 1));
  }

  private static ObjectNode json() {
    try {
      return (ObjectNode) new ObjectMapper().readTree(FEEDBACK.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The customer of a workspace sends it. */
  String send(Open open, int need) {
    var id = Answering.begin(open, form);
    Answering.step(open.customerCookie(), open, id, "answers", 0, answers(need)).statusCode(200);
    return id;
  }

  static void amend(Open open, String id, int version, int need) {
    Answering.step(open.customerCookie(), open, id, "amendment", version, answers(need))
        .statusCode(200);
  }

  static Map<String, Object> answers(int need) {
    return Map.of(
        "feedback.need",
        List.of(Map.of("valueDecimal", need)),
        "feedback.helped",
        List.of(Map.of("valueCoding", "courage"), Map.of("valueCoding", "plan")),
        "feedback.words",
        List.of(Map.of("valueString", WORDS)));
  }

  void retire() {
    OwnForms.retire(form);
  }
}
