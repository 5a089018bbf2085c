package fi.opastin.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.questionnaire.form.Answers;
import fi.opastin.questionnaire.form.AreaScore;
import fi.opastin.questionnaire.form.Form;
import fi.opastin.questionnaire.form.Group;
import fi.opastin.questionnaire.form.Item;
import fi.opastin.questionnaire.form.Kind;
import fi.opastin.questionnaire.form.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The questionnaires that come with the service. */
class ReadyQuestionnaireTest {

  private static Form ready(String name) throws IOException {
    return definition(name + ".json").whole();
  }

  private static Definition definition(String file) throws IOException {
    return ReadyQuestionnaire.read("questionnaires/" + file);
  }

  private static List<String> files() throws IOException {
    try (var files = Files.list(Path.of("src", "main", "resources", "questionnaires"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  @DisplayName(
      "G21 the life situation has ten areas from 0 to 10 with a comment each, and none must be answered")
  void lifeSituation() throws IOException {
    var form = ready("life-situation-2");
    assertThat(form.purpose()).isEqualTo(Purpose.SELF_ASSESSMENT);
    assertThat(form.usedForStatistics()).isFalse();
    assertThat(form.fill(Answers.none()).scores()).hasSize(10).allMatch(area -> area.asked() == 1);
    assertThat(form.questions())
        .filteredOn(question -> question.kind() instanceof Kind.Scale)
        .hasSize(10)
        .allMatch(question -> question.commentIfAny().isPresent());
    assertThat(form.questions()).noneMatch(question -> question.required());
  }

  @Test
  @DisplayName(
      "G8 the feedback is short, says on its first page what becomes of it, and asks for no text")
  void feedback() throws IOException {
    var form = ready("guidance-feedback-2");
    assertThat(form.purpose()).isEqualTo(Purpose.FEEDBACK);
    assertThat(form.usedForStatistics()).isTrue();
    assertThat(form.questions())
        .hasSizeLessThanOrEqualTo(6)
        .allMatch(question ->
            question.commentIfAny().isEmpty()
                && (question.kind() instanceof Kind.Scale
                    || (question.kind() instanceof Kind.Choice choice && !choice.other())));
  }

  @Test
  @DisplayName("T5 the service need has a free text beside every choice")
  void serviceNeed() throws IOException {
    var form = ready("service-need-1");
    assertThat(form.purpose()).isEqualTo(Purpose.SERVICE_NEED);
    assertThat(form.usedForStatistics()).isFalse();
    assertThat(form.questions())
        .filteredOn(question -> !(question.kind() instanceof Kind.LongText))
        .hasSizeGreaterThan(8)
        .allMatch(question -> question.commentIfAny().isPresent());
  }

  @Test
  @DisplayName("T8 the radar has eight areas of several statements each")
  void radar() throws IOException {
    var form = ready("working-life-radar-1");
    assertThat(form.purpose()).isEqualTo(Purpose.RADAR);
    assertThat(form.fill(Answers.none()).scores().stream().map(AreaScore::area))
        .containsExactly(
            "skills",
            "health",
            "motivation",
            "networks",
            "job-search",
            "everyday",
            "working-life",
            "barriers");
    assertThat(form.fill(Answers.none()).scores()).allMatch(area -> area.asked() >= 3);
  }

  @Test
  @DisplayName("G8 the ready questionnaires are written as the service writes them")
  void canonical() throws IOException {
    for (var file : files()) {
      var definition = definition(file);
      var version = definition.json().path("version").asInt();
      assertThat(file).endsWith("-%d.json".formatted(version));
      assertThat(definition.published(version, QuestionnaireState.ACTIVE))
          .isEqualTo(definition.json());
    }
  }

  @Test
  @DisplayName("G16 each text of the ready questionnaires is written in each language")
  void languages() throws IOException {
    for (var file : files()) {
      var texts =
          definition(file).whole().allItems().stream()
              .filter(item -> !(item instanceof Group))
              .map(Item::text)
              .toList();
      assertThat(texts)
          .allSatisfy(text -> {
            assertThat(text.fi()).isNotEqualTo(text.sv()).isNotEqualTo(text.en());
            assertThat(text.sv()).isNotEqualTo(text.en());
          });
    }
  }
}
