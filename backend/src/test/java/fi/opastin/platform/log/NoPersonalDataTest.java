package fi.opastin.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoPersonalDataTest {

  private static final String CODE = "010190-900P";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code 010190-900P",
        "\"urn:oid:1.2.246.21\":\"010190-900P\"",
        "010190+900P",
        "010190a900p",
        "010594Y9021",
        "010190%2B900P",
        "x010190-900P.",
        "claims->{sub=1}",
        "token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"
      })
  @DisplayName("security: what looks like an identity code, a token or its claims is withheld")
  void withheld(String text) {
    assertThat(logged(entry(text))).isEqualTo("withheld: would tell who somebody is");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "started in 12.345s",
        "workspace 018f2f3e-9a3b-7c1d-8e4f-5a6b7c8d9e0f",
        "2026-11-22 10:33:01,370",
        "port 45591-45592"
      })
  @DisplayName("security: other texts stay")
  void stays(String text) {
    assertThat(logged(entry(text))).isEqualTo(text);
  }

  @Test
  @DisplayName("security: parameters and causes are looked into as well")
  void parametersAndCauses() {
    var parameters =
        new ExtLogRecord(Level.INFO, "refused %s", ExtLogRecord.FormatStyle.PRINTF, "x");
    parameters.setParameters(new Object[] {CODE});
    assertThat(logged(parameters)).doesNotContain(CODE);

    var cause = entry("it failed");
    cause.setThrown(new IllegalStateException("outside", new IllegalArgumentException(CODE)));
    assertThat(logged(cause)).doesNotContain(CODE).contains("java.lang.IllegalStateException");
  }

  private static ExtLogRecord entry(String text) {
    return new ExtLogRecord(Level.INFO, text, ExtLogRecord.FormatStyle.NO_FORMAT, "x");
  }

  private static String logged(ExtLogRecord entry) {
    assertThat(new NoPersonalData().isLoggable(entry)).isTrue();
    return new PatternFormatter("%s%e").format(entry);
  }
}
