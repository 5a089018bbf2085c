package fi.opastin.guidance.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.opastin.platform.problem.InvalidValueException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameOriginTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://education.example",
        "https://www.education.example:8443",
        "HTTPS://Education.Example ",
        "http://localhost:8080",
        "http://127.0.0.1"
      })
  @DisplayName("G5 an origin that may show the form is a host over TLS, or one's own machine")
  void accepted(String origin) {
    assertThat(new FrameOrigin(origin).value()).isEqualTo(origin.strip().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "https://*",
        "https://*.example",
        "https:",
        "https://example",
        "http://education.example",
        "https://education.example/",
        "https://education.example/page",
        "https://education.example; script-src *",
        "https://education.example https://other.example",
        "https://education.example\nx: y",
        "https://user@education.example",
        "'self'",
        "https://education.example:0",
        "https://-a.example"
      })
  @DisplayName("security: nothing but an origin gets into the policy of a page")
  void refused(String origin) {
    assertThatThrownBy(() -> new FrameOrigin(origin)).isInstanceOf(InvalidValueException.class);
    // nor if it were kept
    assertThatThrownBy(() -> FrameOrigin.ancestors(List.of("https://a.example", origin)))
        .isInstanceOf(InvalidValueException.class);
  }
}
