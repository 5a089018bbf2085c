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
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The questionnaires that come with the service. */
class ReadyQuestionnaireTest {

  private static final List<String> NAMES =
      List.of("life-situation", "guidance-feedback", "service-need", "working-life-radar");

  private static Form ready(String name) throws IOException {
    return ReadyQuestionnaire.read("questionnaires/%s-1.json".formatted(name)).whole();
  }

  @Test
  @DisplayName(
      "G21 the life situation has ten areas from 0 to 10 with a comment each, and none must be answered")
  void lifeSituation() throws IOException {
    var form = ready("life-situation");
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
    var form = ready("guidance-feedback");
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
    var form = ready("service-need");
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
    var form = ready("working-life-radar");
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
    for (var name : NAMES) {
      var definition = ReadyQuestionnaire.read("questionnaires/%s-1.json".formatted(name));
      assertThat(definition.published(1, QuestionnaireState.ACTIVE)).isEqualTo(definition.json());
    }
  }

  @Test
  @DisplayName("G16 each text of the ready questionnaires is written in each language")
  void languages() throws IOException {
    for (var name : NAMES) {
      var texts =
          ready(name).allItems().stream()
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
