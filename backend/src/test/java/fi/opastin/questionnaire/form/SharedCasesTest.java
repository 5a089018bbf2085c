package fi.opastin.questionnaire.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases that the engine of the pages is held against, too. */
class SharedCasesTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .findAndAddModules()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  @TestFactory
  @DisplayName("G8 what is asked, dropped, wrong and scored is what the shared cases say")
  Stream<DynamicTest> cases() throws IOException {
    return cases(Path.of("src", "test", "resources", "questionnaire-cases"))
        .flatMap(file ->
            StreamSupport.stream(file.path("runs").spliterator(), false)
                .map(run ->
                    DynamicTest.dynamicTest(
                        "%s: %s".formatted(file.path("name").asText(), run.path("name").asText()),
                        () -> check(file.path("form"), run))));
  }

  private static Stream<JsonNode> cases(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      var read =
          files
              .sorted()
              .map(file -> {
                try {
                  return JSON.readTree(file.toFile());
                } catch (IOException e) {
                  throw new AssertionError(file.toString(), e);
                }
              })
              .toList();
      assertThat(read).hasSizeGreaterThan(4);
      return read.stream();
    }
  }

  private static void check(JsonNode json, JsonNode run) {
    var form = Forms.read(json);
    var answers =
        AnswerValue.read(
            JSON.convertValue(
                run.path("answers"), new TypeReference<Map<String, List<AnswerValue>>>() {}));
    var filled = form.fill(answers);
    assertThat(linkIds(form).filter(filled::reaches).map(LinkId::value))
        .as("reachable")
        .containsExactlyElementsOf(texts(run.path("reachable")));
    assertThat(filled.answers().linkIds().stream().map(LinkId::value))
        .as("kept")
        .containsExactlyInAnyOrderElementsOf(texts(run.path("kept")));
    assertThat(filled.faults().stream().map(fault -> fault.linkId() + " " + fault.code()))
        .as("faults")
        .containsExactlyElementsOf(
            nodes(run.path("faults"))
                .map(fault -> fault.path("linkId").asText() + " " + fault.path("code").asText())
                .toList());
    assertThat(filled.scores().stream().map(SharedCasesTest::described))
        .as("scores")
        .containsExactlyElementsOf(
            nodes(run.path("scores")).map(SharedCasesTest::described).toList());
  }

  private static Stream<LinkId> linkIds(Form form) {
    return form.allItems().stream()
        .flatMap(item ->
            Stream.concat(
                Stream.of(item.linkId()),
                item instanceof Question question
                    ? question.commentIfAny().map(Question.Comment::linkId).stream()
                    : Stream.of()));
  }

  private static String described(AreaScore score) {
    var mean = score.mean();
    return described(score.area(), mean, score.answered(), score.asked());
  }

  private static String described(JsonNode score) {
    return described(
        score.path("area").asText(),
        score.path("mean").isNull() ? null : score.path("mean").decimalValue(),
        score.path("answered").asInt(),
        score.path("asked").asInt());
  }

  private static String described(String area, @Nullable BigDecimal mean, int answered, int asked) {
    return "%s %s %d/%d"
        .formatted(area, mean == null ? "-" : mean.setScale(1).toPlainString(), answered, asked);
  }

  private static Stream<JsonNode> nodes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<String> texts(JsonNode array) {
    return nodes(array).map(JsonNode::asText).toList();
  }
}
