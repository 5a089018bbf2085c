package fi.opastin.identity.login;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;

/** What differs between providers of strong authentication. */
@ConfigMapping(prefix = "opastin.login")
interface LoginConfiguration {

  /** Levels of assurance that are enough, as {@code acr} names them. */
  List<String> levels();

  /** Name of the service as the provider shows it to the person; at most 40 characters. */
  @WithDefault("Opastin")
  String serviceName();

  /** The provider's entity key (PEM): its signing keys count only when signed with it. */
  Path entityKey();

  Claims claims();

  /** Names of the claims of the ID token. */
  interface Claims {
    @WithDefault("urn:oid:1.2.246.21")
    String identityCode();

    @WithDefault("urn:oid:1.2.246.575.1.14")
    String givenNames();

    @WithDefault("urn:oid:2.5.4.4")
    String surname();
  }
}
