package fi.opastin.guidance.guidanceplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.platform.crypto.FieldCipher;
import java.util.UUID;

/**
 * Encrypts what a record of a plan says as one piece: which of its fields have been filled in shows
 * no more than what they say.
 */
record PlanCipher(FieldCipher cipher, ObjectMapper json) {

  private static final String CONTENT = "content";

  byte[] seal(UUID record, Object content) {
    try {
      return cipher.encrypt(record, CONTENT, json.writeValueAsString(content));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + content.getClass(), e);
    }
  }

  <T> T open(UUID record, byte[] sealed, Class<T> type) {
    try {
      return json.readValue(cipher.decrypt(record, CONTENT, sealed), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read " + type, e);
    }
  }
}
