package fi.opastin.access.seal;

import fi.opastin.platform.crypto.KeyFiles;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** The service's key for heads of the access log. */
@Singleton
class SigningKey {

  private final PublicJsonWebKey key;

  SigningKey(@ConfigProperty(name = "opastin.keys.folder") Path folder)
      throws IOException, JoseException {
    this.key =
        PublicJsonWebKey.Factory.newPublicJwk(
            Files.readString(folder.resolve(KeyFiles.ACCESS_LOG_SIGNING)));
  }

  SignedHead sign(UUID chainId, long number, Digest chainHash, Instant now) {
    var head = new Head(chainId, number, chainHash, now, key.getKeyId());
    return new SignedHead(head, head.sign(key.getPrivateKey()));
  }
}
