package fi.opastin.platform.crypto;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Encrypts the fields of one owner (a workspace or a person) with its keyset, AES-256-GCM. Each
 * ciphertext is bound to owner, record and field: moved elsewhere, it does not open.
 */
public final class FieldCipher {

  private final String owner;
  private final Aead aead;

  FieldCipher(String owner, Aead aead) {
    this.owner = owner;
    this.aead = aead;
  }

  public byte[] encrypt(UUID record, String field, String text) {
    try {
      return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), binding(record, field));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt " + field, e);
    }
  }

  public String decrypt(UUID record, String field, byte[] ciphertext) {
    try {
      return new String(aead.decrypt(ciphertext, binding(record, field)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot decrypt " + field + ": tampered with or moved", e);
    }
  }

  Aead aead() {
    return aead;
  }

  byte[] binding(UUID record, String field) {
    return ("v1|" + owner + "|" + record + "|" + field).getBytes(StandardCharsets.UTF_8);
  }
}
