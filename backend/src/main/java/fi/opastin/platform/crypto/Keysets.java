package fi.opastin.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * One keyset per workspace and per person, kept wrapped in their row: who deletes the row makes
 * everything that was encrypted with it unreadable. Unwrapping takes microseconds, so none is
 * cached.
 */
@ApplicationScoped
public class Keysets {

  private final KeyStore keyStore;

  Keysets(KeyStore keyStore) {
    this.keyStore = keyStore;
  }

  /** For commands and tests, which run without the API: with the keys of a folder. */
  public static Keysets fromFolder(Path folder) throws GeneralSecurityException {
    return new Keysets(new FileKeyStore(folder));
  }

  /** A new keyset for the owner, wrapped. */
  public byte[] create(UUID owner) {
    try {
      return TinkProtoKeysetFormat.serializeEncryptedKeyset(
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
          keyStore.keyEncryptionKey(),
          binding(owner));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot create a keyset", e);
    }
  }

  /** The cipher of the owner whose wrapped keyset this is. */
  public FieldCipher open(UUID owner, byte[] wrapped) {
    try {
      var keyset =
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped, keyStore.keyEncryptionKey(), binding(owner));
      return new FieldCipher(
          owner.toString(), keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot open the keyset of " + owner, e);
    }
  }

  /** For what belongs to no one owner and lives briefly, such as the outbox. */
  public FieldCipher ofService(String purpose) {
    return new FieldCipher(purpose, keyStore.keyEncryptionKey());
  }

  /** For what waits to be counted: a key of its own, which opens nothing else. */
  public FieldCipher ofStatistics() {
    return new FieldCipher("statistics", keyStore.statisticsKey());
  }

  private static byte[] binding(UUID owner) {
    return ("v1|keyset|" + owner).getBytes(StandardCharsets.UTF_8);
  }
}
