package fi.opastin.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderConfigTest {

  @TempDir Path folder;

  @Test
  @DisplayName("security: the state secret is read from the keys, and no list of settings tells it")
  void stateSecret() throws Exception {
    KeyFiles.generate(folder);
    var config =
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .withDefaultValue("opastin.keys.folder", folder.toString())
            .withSources(new KeyFolderConfig())
            .build();
    assertThat(config.getValue("opastin.keys.state-secret", String.class))
        .isEqualTo(Files.readString(folder.resolve("state-secret")))
        .hasSizeGreaterThan(40);
    assertThat(config.getPropertyNames()).noneMatch(name -> name.endsWith("state-secret"));
  }
}
