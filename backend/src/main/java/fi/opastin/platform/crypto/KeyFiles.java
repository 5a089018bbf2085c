package fi.opastin.platform.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Makes the service's keys in a folder, once: command {@code generate-keys <folder>}. */
public final class KeyFiles {

  /** Signs the heads of the access log's chains. */
  public static final String ACCESS_LOG_SIGNING = "access-log-signing.jwk";

  static final String KEY_ENCRYPTION = "key-encryption.json";
  static final String LOOKUP = "lookup.json";
  static final String STATISTICS = "statistics.json";

  /** Signs archives; the set of public keys keeps those that signed earlier. */
  static final String ARCHIVE_SIGNING = "archive-signing.jwk";

  static final String ARCHIVE_PUBLIC = "archive-public.jwks.json";

  private final Path folder;

  private KeyFiles(Path folder) {
    this.folder = folder;
  }

  /** Makes every key that is missing; what exists stays as it is. */
  public static void generate(Path folder)
      throws IOException, GeneralSecurityException, JoseException {
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    var files = new KeyFiles(folder);
    AeadConfig.register();
    PrfConfig.register();
    files.tink(KEY_ENCRYPTION, PredefinedAeadParameters.AES256_GCM);
    files.tink(
        LOOKUP,
        HmacPrfParameters.builder()
            .setKeySizeBytes(32)
            .setHashType(HmacPrfParameters.HashType.SHA256)
            .build());
    files.tink(STATISTICS, PredefinedAeadParameters.AES256_GCM);
    files.secret("state-secret");
    files.jwk("session-signing.jwk", "sig", "ES256", "session-public.jwks.json");
    files.lastingSignature(ARCHIVE_SIGNING, ARCHIVE_PUBLIC);
    files.lastingSignature(ACCESS_LOG_SIGNING, "access-log-public.jwks.json");
    files.clientKeys();
  }

  private void tink(String name, Parameters parameters)
      throws IOException, GeneralSecurityException {
    if (missing(name)) {
      var keyset =
          KeysetHandle.newBuilder()
              .addEntry(
                  KeysetHandle.generateEntryFromParameters(parameters).withRandomId().makePrimary())
              .build();
      write(name, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
    }
  }

  private void secret(String name) throws IOException {
    if (missing(name)) {
      var bytes = new byte[32];
      new SecureRandom().nextBytes(bytes);
      write(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
  }

  private void jwk(String name, String use, String algorithm, String publicSet)
      throws IOException, JoseException {
    if (missing(name)) {
      var key = generated(use, algorithm);
      write(name, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
      write(publicSet, new JsonWebKeySet(List.of(key)).toJson());
    }
  }

  /** A new key does not take away the proof of what earlier ones have signed. */
  private void lastingSignature(String name, String publicSet) throws IOException, JoseException {
    if (missing(name)) {
      var key = generated("sig", "ES256");
      var published = new ArrayList<JsonWebKey>(List.of(key));
      if (!missing(publicSet)) {
        published.addAll(
            new JsonWebKeySet(Files.readString(folder.resolve(publicSet))).getJsonWebKeys());
      }
      write(name, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
      write(publicSet, new JsonWebKeySet(published).toJson());
    }
  }

  /** The keys by which strong authentication's provider knows us and encrypts to us. */
  private void clientKeys() throws IOException, JoseException {
    if (missing("client-public.jwks.json")) {
      var signing = generated("sig", "RS256");
      var encryption = generated("enc", "RSA-OAEP");
      write("client-signing.jwk", signing.toJson(OutputControlLevel.INCLUDE_PRIVATE));
      write("client-encryption.jwk", encryption.toJson(OutputControlLevel.INCLUDE_PRIVATE));
      write(
          "client-public.jwks.json",
          new JsonWebKeySet(List.of(signing, encryption)).toJson(OutputControlLevel.PUBLIC_ONLY));
    }
  }

  private static PublicJsonWebKey generated(String use, String algorithm) throws JoseException {
    PublicJsonWebKey key =
        algorithm.equals("ES256")
            ? EcJwkGenerator.generateJwk(EllipticCurves.P256)
            : RsaJwkGenerator.generateJwk(3072);
    key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
    key.setUse(use);
    key.setAlgorithm(algorithm);
    return key;
  }

  private boolean missing(String name) {
    return !Files.exists(folder.resolve(name));
  }

  private void write(String name, String content) throws IOException {
    var file = folder.resolve(name);
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, content, StandardOpenOption.WRITE);
  }
}
