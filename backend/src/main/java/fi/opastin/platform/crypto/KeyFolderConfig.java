package fi.opastin.platform.crypto;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.common.MapBackedConfigSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * What the OpenID client wants as configuration values, read from the folder of keys: {@code
 * opastin.keys.state-secret}, {@code opastin.keys.client-signing-id}.
 */
public final class KeyFolderConfig implements ConfigSourceFactory {

  private static final int ORDINAL = 110;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    var folder = context.getValue("opastin.keys.folder");
    if (folder == null || folder.getValue() == null) {
      return List.of();
    }
    return List.of(new Unlisted(read(Path.of(folder.getValue()))));
  }

  /** Gives values to who knows their names: the build writes what is listed into the package. */
  private static final class Unlisted extends MapBackedConfigSource {

    private static final long serialVersionUID = 1L;

    Unlisted(Map<String, String> values) {
      super("folder of keys", values, ORDINAL);
    }

    @Override
    public Set<String> getPropertyNames() {
      return Set.of();
    }
  }

  private static Map<String, String> read(Path folder) {
    try {
      var values = new HashMap<String, String>();
      var secret = folder.resolve("state-secret");
      if (Files.exists(secret)) {
        values.put("opastin.keys.state-secret", Files.readString(secret).strip());
      }
      var signing = folder.resolve("client-signing.jwk");
      if (Files.exists(signing)) {
        values.put(
            "opastin.keys.client-signing-id",
            JsonWebKey.Factory.newJwk(Files.readString(signing)).getKeyId());
      }
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException("key file cannot be read", e);
    } catch (JoseException e) {
      throw new IllegalStateException("client-signing.jwk is no key", e);
    }
  }
}
