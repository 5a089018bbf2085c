package fi.opastin.service.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.Problem.FieldError;
import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextBodyTest {

  private static final Pattern HEADING = Pattern.compile("^#+ ", Pattern.MULTILINE);
  private static final Pattern READY = Pattern.compile("(.+)-(\\d+)\\.fi\\.md");
  private static final Pattern ITEM = Pattern.compile("^- ", Pattern.MULTILINE);

  @Test
  @DisplayName("G16 a text that lacks a language is given in another; half a language is a fault")
  void languages() {
    var said = said("Otsikko", "Teksti", "Rubrik", "");
    assertThat(said.languages()).containsExactly(Language.FI);
    assertThat(said.nearest(Language.SV)).isEqualTo(Language.FI);
    assertThat(said.missing(TextKind.FAQ)).containsExactly(new FieldError("/body/sv", "required"));
    assertThat(said("Otsikko", "Teksti", "", "").missing(TextKind.FAQ)).isEmpty();
    assertThat(TextBody.BLANK.missing(TextKind.FAQ)).hasSize(6);
  }

  @Test
  @DisplayName("T18 terms, which bind people, are there in all three languages")
  void terms() {
    assertThat(said("Ehdot", "Teksti", "Villkor", "Text").missing(TextKind.TERMS))
        .extracting(FieldError::pointer)
        .containsExactly("/title/en", "/body/en");
  }

  @Test
  @DisplayName("security: a text is of limited length and holds no control characters")
  void limits() {
    assertThat(TextBody.body(" a\r\nb \n")).isEqualTo("a\nb");
    assertThatThrownBy(() -> TextBody.body("a".repeat(TextBody.BODY_LIMIT + 1)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> TextBody.title("a\nb")).isInstanceOf(InvalidValueException.class);
  }

  static Stream<Arguments> ready() throws IOException {
    var files = Path.of("src", "main", "resources", "service-texts");
    try (var all = Files.list(files)) {
      return all
          .map(file -> READY.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(file -> Arguments.of(file.group(1), Integer.parseInt(file.group(2))))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource
  @DisplayName("G16 the texts that come with the service say the same in the three languages")
  void ready(String kind, int version) throws IOException {
    var text = ReadyText.read(kind, version);
    var finnish = Objects.requireNonNull(text.get(Language.FI));
    for (var written : text.values()) {
      assertThat(written.title()).isNotBlank().hasSizeLessThanOrEqualTo(TextBody.TITLE_LIMIT);
      assertThat(TextBody.body(written.body())).isEqualTo(written.body());
      for (var pattern : List.of(HEADING, ITEM)) {
        assertThat(pattern.matcher(written.body()).results().count())
            .isEqualTo(pattern.matcher(finnish.body()).results().count());
      }
    }
  }

  private static TextBody said(String titleFi, String bodyFi, String titleSv, String bodySv) {
    return new TextBody(
        new LocalizedText(titleFi, titleSv, ""), new LocalizedText(bodyFi, bodySv, ""));
  }
}
