package fi.opastin.guidance.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.notification.LetterText;
import fi.opastin.platform.web.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationTextTest {

  private static final Instant EXPIRES = Instant.parse("2026-12-22T08:05:00Z");

  private final InvitationText text = new InvitationText();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FI | 22. joulukuuta 2026 kello 10.05 asti",
        "SV | till den 22 december 2026 kl. 10.05",
        "EN | until 22 December 2026 at 10:05"
      })
  @DisplayName("G2 the invitation says until when it is valid, in Finland's time")
  void validUntil(Language language, String until) {
    assertThat(String.join(" ", texts(language))).contains(until);
  }

  @Test
  @DisplayName("G16 the invitation is written in Finnish, Swedish and English, in its own words")
  void threeLanguages() {
    assertThat(Arrays.stream(Language.values()).flatMap(language -> texts(language).stream()))
        .doesNotHaveDuplicates()
        .allSatisfy(words -> assertThat(words).isNotBlank());
    assertThat(String.join(" ", texts(Language.SV)).toLowerCase(Locale.ROOT))
        .doesNotContain("arbetsyta", "expert", "meddelanderum");
  }

  @Test
  @DisplayName("G2 the subject of the invitation is no longer than a phone shows")
  void subject() {
    for (var language : Language.values()) {
      assertThat(text.in(language, EXPIRES).subject()).hasSizeLessThan(60);
    }
  }

  private List<String> texts(Language language) {
    LetterText letter = text.in(language, EXPIRES);
    return Stream.of(
            List.of(letter.subject(), letter.link()),
            letter.before(),
            letter.steps(),
            letter.after())
        .flatMap(List::stream)
        .toList();
  }
}
