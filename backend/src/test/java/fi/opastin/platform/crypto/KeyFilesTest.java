package fi.opastin.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

  private static final Path PUBLIC = Path.of("access-log-public.jwks.json");

  @TempDir Path folder;

  @Test
  @DisplayName(
      "T24 a new signing key leaves the earlier public one, so that old signatures are proved")
  void newKey() throws IOException, GeneralSecurityException, JoseException {
    KeyFiles.generate(folder);
    var first = ids();
    KeyFiles.generate(folder);
    assertThat(ids()).isEqualTo(first).hasSize(1);
    Files.delete(folder.resolve(KeyFiles.ACCESS_LOG_SIGNING));
    KeyFiles.generate(folder);
    assertThat(ids()).hasSize(2).containsAll(first);
    assertThat(Files.readString(folder.resolve(PUBLIC))).doesNotContain("\"d\"");
  }

  private List<String> ids() throws IOException, JoseException {
    return new JsonWebKeySet(Files.readString(folder.resolve(PUBLIC)))
        .getJsonWebKeys().stream().map(JsonWebKey::getKeyId).toList();
  }
}
