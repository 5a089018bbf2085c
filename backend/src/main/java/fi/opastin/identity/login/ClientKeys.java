package fi.opastin.identity.login;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** The keys by which strong authentication's provider knows this service and encrypts to it. */
@Singleton
class ClientKeys {

  private final PublicJsonWebKey signing;
  private final PublicJsonWebKey encryption;

  ClientKeys(@ConfigProperty(name = "opastin.keys.folder") Path folder)
      throws IOException, JoseException {
    signing = read(folder.resolve("client-signing.jwk"));
    encryption = read(folder.resolve("client-encryption.jwk"));
  }

  PublicJsonWebKey signing() {
    return signing;
  }

  PublicJsonWebKey encryption() {
    return encryption;
  }

  private static PublicJsonWebKey read(Path file) throws IOException, JoseException {
    return PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file));
  }
}
