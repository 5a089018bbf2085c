package fi.opastin.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * Signs what leaves the service for good, so that its origin can be shown without the service:
 * ECDSA with P-256 and SHA-256, as {@code openssl dgst -sha256 -verify} takes it. Earlier public
 * keys stay in the folder's set.
 */
@ApplicationScoped
public class ServiceSignature {

  private final PublicJsonWebKey key;
  private final List<PublicKey> published;

  ServiceSignature(@ConfigProperty(name = "opastin.keys.folder") Path folder)
      throws IOException, JoseException {
    key =
        PublicJsonWebKey.Factory.newPublicJwk(
            Files.readString(folder.resolve(KeyFiles.ARCHIVE_SIGNING)));
    var all =
        new JsonWebKeySet(Files.readString(folder.resolve(KeyFiles.ARCHIVE_PUBLIC)))
            .getJsonWebKeys();
    var present = PublicKey.of(key);
    published =
        Stream.concat(
                Stream.of(present),
                all.stream()
                    .map(PublicJsonWebKey.class::cast)
                    .map(PublicKey::of)
                    .filter(other -> !other.id().equals(present.id())))
            .toList();
  }

  /**
   * A public key.
   *
   * @param fingerprint SHA-256 of its DER form in hexadecimal
   */
  public record PublicKey(String id, String fingerprint, String pem) {

    static PublicKey of(PublicJsonWebKey key) {
      var der = key.getPublicKey().getEncoded();
      var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
      return new PublicKey(
          key.getKeyId(),
          HexFormat.of().formatHex(sha256(der)),
          "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n");
    }
  }

  /** The present key first. */
  public List<PublicKey> published() {
    return published;
  }

  /** The key that signs now. */
  public PublicKey present() {
    return published.getFirst();
  }

  /** The signature of a text (UTF-8), in DER. */
  public byte[] sign(String text) {
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(key.getPrivateKey());
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot sign", e);
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
