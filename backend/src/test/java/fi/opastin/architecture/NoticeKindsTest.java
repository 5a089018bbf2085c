package fi.opastin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.opastin.notification.LetterText;
import fi.opastin.notification.NoticeKind;
import fi.opastin.platform.web.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of notice of every feature. */
class NoticeKindsTest {

  static List<NoticeKind> kinds() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fi.opastin")
            .stream()
            .filter(type -> type.isAssignableTo(NoticeKind.class) && type.isEnum())
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(NoticeKind.class::cast)
            .toList();
  }

  @Test
  @DisplayName("G20 a kind of notice has a name of its own in the whole service")
  void names() {
    assertThat(kinds()).extracting(NoticeKind::name).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  @DisplayName(
      "G16 each kind's letter is written in Finnish, Swedish and English, in its own words")
  void threeLanguages(NoticeKind kind) {
    var seen = new ArrayList<String>();
    for (var language : Language.values()) {
      var texts = texts(kind.letter(language));
      assertThat(texts).allSatisfy(text -> assertThat(text).isNotBlank());
      seen.addAll(texts);
    }
    assertThat(seen).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  @DisplayName("G20 the words of the mission are used, and no subject is longer than a phone shows")
  void words(NoticeKind kind) {
    assertThat(Arrays.stream(Language.values()).map(kind::letter).map(LetterText::subject))
        .allSatisfy(subject -> assertThat(subject).hasSizeLessThan(60));
    assertThat(String.join(" ", texts(kind.letter(Language.SV))).toLowerCase(Locale.ROOT))
        .doesNotContain("arbetsyta", "expert", "meddelanderum");
  }

  private static List<String> texts(LetterText letter) {
    return Stream.of(
            List.of(letter.subject(), letter.link()),
            letter.before(),
            letter.steps(),
            letter.after())
        .flatMap(List::stream)
        .toList();
  }
}
