package fi.opastin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.platform.web.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTextTest {

  private static final Instant END = Instant.parse("2026-12-03T08:15:00Z");

  static Stream<Function<Language, LetterText>> letters() {
    return Stream.of(
        AddressChangedText::in,
        StaffAddressChangedText::in,
        language -> StaffLinkText.in(language, END));
  }

  @ParameterizedTest
  @CsvSource({
    "FI, 3. joulukuuta 2026 kello 10.15 asti",
    "SV, till 3 december 2026 kl. 10.15",
    "EN, until 3 December 2026 at 10:15"
  })
  @DisplayName("G16 until when a link works is told to the minute, in Finnish time")
  void end(Language language, String words) {
    assertThat(String.join(" ", texts(StaffLinkText.in(language, END)))).contains(words);
  }

  @ParameterizedTest
  @MethodSource("letters")
  @DisplayName("G16 each letter is written in Finnish, Swedish and English, each in its own words")
  void threeLanguages(Function<Language, LetterText> letter) {
    var seen = new ArrayList<String>();
    for (var language : Language.values()) {
      var texts = texts(letter.apply(language));
      assertThat(texts).allSatisfy(text -> assertThat(text).isNotBlank());
      seen.addAll(texts);
    }
    assertThat(seen).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("G16 what all letters share is written in each language")
  void frame(Language language) {
    var frame = LetterFrame.in(language);
    assertThat(
            List.of(
                frame.greeting(),
                frame.stepsTitle(),
                frame.addressHint(),
                frame.safety(),
                frame.automatic()))
        .allSatisfy(text -> assertThat(text).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("letters")
  @DisplayName("G20 the words of the mission are used, and no subject is longer than a phone shows")
  void words(Function<Language, LetterText> letter) {
    assertThat(Arrays.stream(Language.values()).map(letter).map(LetterText::subject))
        .allSatisfy(subject -> assertThat(subject).hasSizeLessThan(60));
    assertThat(String.join(" ", texts(letter.apply(Language.SV))).toLowerCase(Locale.ROOT))
        .doesNotContain("arbetsyta", "expert", "meddelanderum");
  }

  private static List<String> texts(LetterText letter) {
    var texts = new ArrayList<String>();
    texts.add(letter.subject());
    texts.add(letter.link());
    texts.addAll(letter.before());
    texts.addAll(letter.steps());
    texts.addAll(letter.after());
    return texts;
  }
}
