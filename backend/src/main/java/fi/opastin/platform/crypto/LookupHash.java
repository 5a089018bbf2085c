package fi.opastin.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * Keyed hash (HMAC-SHA-256) by which a value is found or compared without being stored. Without the
 * key nobody can try out all identity codes.
 */
@ApplicationScoped
public class LookupHash {

  private static final int LENGTH = 32;

  private final KeyStore keyStore;

  LookupHash(KeyStore keyStore) {
    this.keyStore = keyStore;
  }

  /** For commands and tests, which run without the API: with the keys of a folder. */
  public static LookupHash fromFolder(Path folder) throws GeneralSecurityException {
    return new LookupHash(new FileKeyStore(folder));
  }

  /**
   * @param purpose keeps the hashes of different uses apart
   */
  public byte[] of(String purpose, String value) {
    try {
      return keyStore
          .lookupKey()
          .computePrimary((purpose + "|" + value).getBytes(StandardCharsets.UTF_8), LENGTH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot hash for " + purpose, e);
    }
  }
}
