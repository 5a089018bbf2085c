package fi.opastin.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.opastin.platform.problem.InvalidValueException;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderAddressesTest {

  private final ProviderAddresses inProduction =
      new ProviderAddresses(URI.create("https://opastin.example"));
  private final ProviderAddresses onThisMachine =
      new ProviderAddresses(URI.create("http://localhost:8080"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://login.education.example",
        "https://login.education.example:8443/realms/staff",
        "https://login.example/0f8fad5b-d9cb-469f-a165-70867728950e/v2.0",
        "https://tenant.login.example/"
      })
  @DisplayName("G4 an OpenID provider is at an address over TLS, with a name")
  void allowed(String issuer) {
    assertThat(inProduction.issuer(issuer)).isEqualTo(issuer);
    assertThat(onThisMachine.issuer(issuer)).isEqualTo(issuer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://login.education.example",
        "ftp://login.education.example",
        "login.education.example",
        "https://",
        "https://intranet",
        "https://10.0.0.7",
        "https://169.254.169.254/latest",
        "https://2130706433",
        "https://127.1",
        "https://[fd00::1]",
        "https://login.education.example@10.0.0.7",
        "https://login.education.example/a/../b",
        "https://login.education.example/?a=b",
        "https://login.education.example/#a",
        "https://login.education.example/ a"
      })
  @DisplayName("security: no OpenID provider without TLS, without a name, or with more than a path")
  void refused(String issuer) {
    for (var addresses : new ProviderAddresses[] {inProduction, onThisMachine}) {
      assertThatThrownBy(() -> addresses.issuer(issuer)).isInstanceOf(InvalidValueException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:9102",
        "http://localhost:9102",
        "https://[::1]",
        "https://localhost"
      })
  @DisplayName(
      "security: this machine's own addresses are for an installation on this machine only")
  void thisMachine(String issuer) {
    assertThat(onThisMachine.issuer(issuer)).isEqualTo(issuer);
    assertThatThrownBy(() -> inProduction.issuer(issuer)).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"keys", "//evil.example/keys", "/../keys", "/a/./b", "/a?b", "/", "/a//b", "/%2e"})
  @DisplayName("security: a path stays below the issuer: its keys are nobody else's")
  void paths(String path) {
    assertThatThrownBy(() -> ProviderAddresses.path(path))
        .isInstanceOf(InvalidValueException.class);
    assertThat(ProviderAddresses.path("/oauth2/v1.0/keys")).isEqualTo("/oauth2/v1.0/keys");
  }
}
