package fi.opastin.guidance.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.access.Ground;
import fi.opastin.access.Standing;
import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.LocalizedText;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogCsvTest {

  private static final UUID ID = UUID.fromString("0192f0c1-7d4e-7b1a-8c3d-5e6f7a8b9c0d");

  @Test
  @DisplayName("T24 a line tells in plain words who, what, when in Finland, and on which ground")
  void line() throws IOException {
    var organisation = new LocalizedText("Malli Oy", "Modell Ab", "Model Ltd");
    var who = new LoggedPerson(ID, Standing.EXPERT, "Olga \"Ope\" Opinto", "Ohjaaja", organisation);
    var entry =
        new LoggedAccess(
            ID,
            Instant.parse("2026-11-25T22:30:00Z"),
            who,
            "message.read",
            LogKind.READ,
            ID,
            Ground.CONSENT,
            3);
    var text = new StringWriter();
    var csv = new LogCsv(text, new LogWords(), Language.SV);
    csv.header();
    csv.line(entry);
    csv.flush();
    assertThat(text.toString())
        .startsWith("\uFEFF\"Tid (finsk tid)\",\"Vem\"")
        .endsWith(
            "\r\n\"2026-11-26 00:30:00\",\"Olga \"\"Ope\"\" Opinto\",\"sakkunnig\",\"Modell Ab\","
                + "\"läste meddelanden\",\"kundens samtycke\",\"3\",\"message.read\",\"%s\",\"%s\"\r\n"
                    .formatted(ID, ID));
  }
}
