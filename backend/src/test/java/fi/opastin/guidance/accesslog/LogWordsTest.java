package fi.opastin.guidance.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.opastin.access.Action;
import fi.opastin.access.Ground;
import fi.opastin.access.Standing;
import fi.opastin.platform.web.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogWordsTest {

  private final LogWords words = new LogWords();

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("T24 G16 everything that can be done in a workspace has words in each language")
  void actions(Language language) {
    var ids =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("fi.opastin")
                .stream()
                .filter(type -> type.isAssignableTo(Action.class) && type.isEnum())
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Action.class::cast)
                .filter(action -> !action.rule().inWorkspace().isEmpty())
                .map(Action::id);
    assertThat(ids).isNotEmpty().allMatch(id -> words.has("action." + id, language));
    for (var standing : Standing.values()) {
      assertThat(words.role(standing, language)).isNotBlank();
    }
    for (var ground : Ground.values()) {
      assertThat(words.ground(ground, language)).isNotBlank();
    }
  }

  @Test
  @DisplayName("T24 an action that an earlier version knew is told by its kind")
  void unknownAction() {
    assertThat(words.action("gone.done", LogKind.CHANGED, Language.EN))
        .isEqualTo("changed something about the workspace");
  }
}
