package fi.opastin.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keys in a folder that only the service's user may read, as made by {@link KeyFiles}. */
@ApplicationScoped
class FileKeyStore implements KeyStore {

  private final Aead keyEncryptionKey;
  private final PrfSet lookupKey;
  private final Aead statisticsKey;

  FileKeyStore(@ConfigProperty(name = "opastin.keys.folder") Path folder)
      throws GeneralSecurityException {
    AeadConfig.register();
    PrfConfig.register();
    keyEncryptionKey =
        read(folder.resolve(KeyFiles.KEY_ENCRYPTION))
            .getPrimitive(RegistryConfiguration.get(), Aead.class);
    lookupKey =
        read(folder.resolve(KeyFiles.LOOKUP))
            .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    statisticsKey =
        read(folder.resolve(KeyFiles.STATISTICS))
            .getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  @Override
  public Aead keyEncryptionKey() {
    return keyEncryptionKey;
  }

  @Override
  public PrfSet lookupKey() {
    return lookupKey;
  }

  @Override
  public Aead statisticsKey() {
    return statisticsKey;
  }

  private static KeysetHandle read(Path file) throws GeneralSecurityException {
    try {
      return TinkJsonProtoKeysetFormat.parseKeyset(
          Files.readString(file), InsecureSecretKeyAccess.get());
    } catch (IOException e) {
      throw new UncheckedIOException("key file cannot be read", e);
    }
  }
}
