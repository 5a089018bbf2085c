package fi.opastin.guidance.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.questionnaire.form.AnswerValue;
import fi.opastin.questionnaire.form.Answers;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Encrypts which questionnaire it is, and what is answered, each as one piece. */
record ResponseCipher(FieldCipher cipher, ObjectMapper json) {

  private static final String CONTENT = "content";
  private static final String DRAFT = "draft";

  byte[] seal(ResponseId id, ResponseContent content) {
    return cipher.encrypt(id.value(), CONTENT, written(content));
  }

  ResponseContent content(ResponseId id, byte[] sealed) {
    try {
      return json.readValue(cipher.decrypt(id.value(), CONTENT, sealed), ResponseContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read a response", e);
    }
  }

  byte[] sealDraft(UUID id, Answers answers) {
    return seal(id, DRAFT, answers);
  }

  Answers draft(UUID id, byte[] sealed) {
    return open(id, DRAFT, sealed);
  }

  byte[] seal(UUID id, int edition, Answers answers) {
    return seal(id, edition(edition), answers);
  }

  Answers answers(UUID id, int edition, byte[] sealed) {
    return open(id, edition(edition), sealed);
  }

  private static String edition(int edition) {
    return "answers-" + edition;
  }

  private byte[] seal(UUID id, String field, Answers answers) {
    return cipher.encrypt(id, field, written(AnswerValue.of(answers)));
  }

  private Answers open(UUID id, String field, byte[] sealed) {
    try {
      return AnswerValue.read(
          json.readValue(
              cipher.decrypt(id, field, sealed),
              new TypeReference<Map<String, List<AnswerValue>>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read answers", e);
    }
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass(), e);
    }
  }
}
