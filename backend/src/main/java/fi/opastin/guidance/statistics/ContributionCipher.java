package fi.opastin.guidance.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.crypto.Keysets;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Encrypts contributions; padded, so that their length does not tell what was answered. */
@ApplicationScoped
class ContributionCipher {

  private static final int BLOCK = 8_192;
  private static final String FIELD = "contribution";

  private final FieldCipher cipher;
  private final ObjectMapper json;

  ContributionCipher(Keysets keysets, ObjectMapper json) {
    this.cipher = keysets.ofStatistics();
    this.json = json;
  }

  byte[] encrypt(UUID id, Contribution contribution) {
    try {
      var text = json.writeValueAsString(contribution);
      var length = text.getBytes(StandardCharsets.UTF_8).length;
      return cipher.encrypt(id, FIELD, text + " ".repeat(BLOCK - length % BLOCK));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a contribution cannot be written", e);
    }
  }

  Contribution decrypt(UUID id, byte[] payload) {
    try {
      return json.readValue(cipher.decrypt(id, FIELD, payload), Contribution.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a contribution cannot be read", e);
    }
  }
}
