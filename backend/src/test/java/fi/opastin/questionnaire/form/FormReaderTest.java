package fi.opastin.questionnaire.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Case; where something is put (null takes it away); what; path and code of what is wrong. */
  @ParameterizedTest(name = "G8 a form is told with the path: {3} {4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dropped|/resourceType|\"Patient\"|resourceType|not-a-questionnaire",
        "dropped|/language|\"sv\"|language|not-finnish",
        "dropped|/url|null|url|required",
        "dropped|/url|\"no address\"|url|invalid-url",
        "dropped|/title|null|title|missing-fi",
        "dropped|/_title/extension/0|null|title|missing-sv",
        "dropped|/_title/extension/1|null|title|missing-en",
        "dropped|/_title/extension/1/extension/0/valueCode|\"de\"|_title.extension[1]|invalid-language",
        "dropped|/code|null|code|invalid-purpose",
        "dropped|/code/0/code|\"fun\"|code[0].code|invalid-purpose",
        "dropped|/item|null||no-questions",
        "dropped|/item|{}|item|invalid",
        "dropped|/derivedFrom|[\"urn:y\"]|derivedFrom|unknown-element",
        "dropped|/item/0/item/0/initial|[{\"valueBoolean\":true}]|item[0].item[0].initial|unknown-element",
        "dropped|/item/0/item/0/extension|[{\"url\":\"urn:y\"}]|item[0].item[0].extension[0].url|unknown-extension",
        "dropped|/item/0/item/0/linkId|null|item[0].item[0].linkId|required",
        "dropped|/item/0/item/0/linkId|\"a b\"|item[0].item[0].linkId|invalid-link-id",
        "dropped|/item/0/item/0/linkId|\"a.help\"|item[0].item[0].linkId|invalid-link-id",
        "dropped|/item/0/item/2/linkId|\"why\"|item[0].item[3].linkId|duplicate-link-id",
        "dropped|/item/0/item/1/item/0/item/0/linkId|\"studies\"|item[0].item[1].item[0].item[0].linkId|duplicate-link-id",
        "dropped|/item/0/item/0/type|null|item[0].item[0].type|required",
        "dropped|/item/0/item/0/type|\"attachment\"|item[0].item[0].type|unsupported-type",
        "dropped|/item/0/item/0/text|\"\"|item[0].item[0].text|missing-fi",
        "dropped|/item/0/item/0/text|7|item[0].item[0].text|invalid",
        "dropped|/item/0/item/0/text|\"a\\u0007b\"|item[0].item[0].text|invalid-character",
        "dropped|/item/0/item/0/repeats|true|item[0].item[0].repeats|not-for-this-type",
        "dropped|/item/0/item/0/required|\"yes\"|item[0].item[0].required|invalid",
        "dropped|/item/0/item/0/item|[{\"linkId\":\"g\",\"type\":\"group\"}]|item[0].item[0].item[0]|unexpected-item",
        "dropped|/item/0/item/1/item|null|item[0].item[1].item|empty-group",
        "dropped|/item/0/item/1/code|[{\"system\":\"urn:x\",\"code\":\"y\"}]|item[0].item[1].code|unknown-code",
        "dropped|/item/0/item/1/enableWhen/0/question|\"nowhere\"|item[0].item[1].enableWhen[0].question|unknown-question",
        "dropped|/item/0/item/1/enableWhen/0/question|\"page\"|item[0].item[1].enableWhen[0].question|not-a-question",
        "dropped|/item/0/item/1/enableWhen/0/question|\"school-name\"|item[0].item[1].enableWhen[0].question|cycle",
        "dropped|/item/0/item/1/enableWhen/0/question|\"why\"|item[0].item[1].enableWhen[0].question|cycle",
        "dropped|/item/0/item/0/enableWhen|[{\"question\":\"studies\",\"operator\":\"=\",\"answerBoolean\":true}]|item[0].item[0].enableWhen[0].question|cycle",
        "conditions|/item/0/item/1/enableWhen/0|{\"question\":\"nothing\",\"operator\":\"=\",\"answerBoolean\":true}|item[0].item[1].enableWhen[0].question|forward-reference",
        "dropped|/item/0/item/1/enableWhen/0/operator|\"is\"|item[0].item[1].enableWhen[0].operator|invalid-operator",
        "dropped|/item/0/item/1/enableWhen/0/operator|\">\"|item[0].item[1].enableWhen[0].operator|operator-not-allowed",
        "dropped|/item/0/item/2/enableWhen/0/operator|\"=\"|item[0].item[2].enableWhen[0].operator|operator-not-allowed",
        "dropped|/item/0/item/1/enableWhen/0/answerBoolean|null|item[0].item[1].enableWhen[0]|one-answer-expected",
        "dropped|/item/0/item/1/enableWhen/0/answerInteger|1|item[0].item[1].enableWhen[0]|one-answer-expected",
        "conditions|/item/0/item/3/enableWhen/0|{\"question\":\"hours\",\"operator\":\">\",\"answerDate\":\"2026-01-01\"}|item[0].item[3].enableWhen[0]|wrong-answer-type",
        "conditions|/item/0/item/5/enableWhen/0/answerDate|\"2026-02-30\"|item[0].item[5].enableWhen[0].answerDate|invalid-date",
        "conditions|/item/0/item/8/enableBehavior|null|item[0].item[8].enableBehavior|required",
        "choices|/item/0/item/2/enableWhen/0/answerCoding/code|\"nowhere\"|item[0].item[2].enableWhen[0].answerCoding.code|unknown-option",
        "choices|/item/0/item/0/answerOption|null|item[0].item[0].answerOption|no-options",
        "choices|/item/0/item/0/answerOption/0/valueCoding/code|null|item[0].item[0].answerOption[0].valueCoding.code|option-without-code",
        "choices|/item/0/item/0/answerOption/0/valueCoding|null|item[0].item[0].answerOption[0].valueCoding|option-without-code",
        "choices|/item/0/item/0/answerOption/0/valueCoding/code|\"b\"|item[0].item[0].answerOption[1].valueCoding.code|duplicate-option",
        "choices|/item/0/item/0/answerOption/1/valueCoding/_display/extension/0|null|item[0].item[0].answerOption[1].valueCoding.display|missing-sv",
        "choices|/item/0/item/0/answerConstraint|\"optionsOrType\"|item[0].item[0].answerConstraint|unsupported-constraint",
        "choices|/item/0/item/1/repeats|false|item[0].item[1].answerOption[2]|exclusive-of-one",
        "choices|/item/0/item/2/maxLength|501|item[0].item[2].maxLength|out-of-range",
        "scores|/item/1/item/1/item/1/repeats|true|item[1].item[1].item[1].answerOption[0]|weight-of-several",
        "scores|/item/1/item/1/item/1/answerOption/1/extension/0/valueDecimal|11|item[1].item[1].item[1].answerOption[1].extension[0].valueDecimal|out-of-range",
        "scores|/item/0/item/0/extension/2/valueInteger|5|item[0].item[0].extension|not-from-0-to-10",
        "scores|/item/0/code/0/code|\"Ää\"|item[0].code[0].code|invalid-code",
        "scores|/item/1/item/0/type|\"display\"|item[1].item[1].enableWhen[0].question|not-a-question",
        "limits|/item/0/item/0/extension/0/valueInteger|200|item[0].item[0].extension|invalid-range",
        "limits|/item/0/item/1/extension/1/valueInteger|9|item[0].item[1].extension[1].valueInteger|out-of-range",
        "limits|/item/0/item/2/extension/0/valueDate|\"2027-06-01\"|item[0].item[2].extension|invalid-range",
      })
  void faults(String name, String at, String value, String path, String code)
      throws JsonProcessingException {
    var form = Forms.ofCase(name);
    put(form, at, JSON.readTree(value));
    assertThat(Forms.faults(form)).contains((path == null ? "" : path) + " " + code);
  }

  @Test
  @DisplayName("G8 all that is wrong is told at once, and nothing that follows from it")
  void together() throws JsonProcessingException {
    var form = Forms.ofCase("conditions");
    put(form, "/item/0/item/1/type", JSON.readTree("\"attachment\""));
    put(form, "/item/0/item/2/text", JSON.readTree("null"));
    assertThat(Forms.faults(form))
        .containsExactly(
            "item[0].item[1].type unsupported-type", "item[0].item[2].text missing-fi");
  }

  @Test
  @DisplayName("G8 a form is neither too deep nor too long, however it is nested")
  void size() throws JsonProcessingException {
    var form = Forms.ofCase("dropped");
    var group = ((ObjectNode) form.at("/item/0")).deepCopy();
    ArrayNode items = (ArrayNode) form.at("/item/0/item");
    for (int depth = 2; depth <= 700; depth++) {
      var inner = group.deepCopy().put("linkId", "deep-" + depth);
      inner.putArray("item");
      items.add(inner);
      items = (ArrayNode) inner.path("item");
    }
    items.add(((ObjectNode) form.at("/item/0/item/0")).deepCopy().put("linkId", "deepest"));
    assertThat(Forms.faults(form))
        .contains("item[0].item[4].item[0].item[0].item[0].item[0] too-deep");

    var longForm = Forms.ofCase("dropped");
    var page = (ArrayNode) longForm.at("/item/0/item");
    var question = (ObjectNode) longForm.at("/item/0/item/0");
    for (int number = 0; number < FormRules.MOST_ITEMS; number++) {
      page.add(question.deepCopy().put("linkId", "more-" + number));
    }
    assertThat(Forms.faults(longForm)).contains(" too-many-items");
  }

  @Test
  @DisplayName(
      "G8 the notice of statistics stands on the first page, and makes the form one of them")
  void statistics() throws JsonProcessingException {
    var form = Forms.ofCase("scores");
    assertThat(Forms.read(form).usedForStatistics()).isFalse();
    var notice = ((ObjectNode) form.at("/item/0/item/2")).deepCopy();
    notice.put("linkId", "notice").put("type", "display");
    notice
        .putArray("extension")
        .addObject()
        .put("url", Fhir.STATISTICS_NOTICE)
        .put("valueBoolean", true);
    ((ArrayNode) form.at("/item/0/item")).add(notice);
    assertThat(Forms.read(form).usedForStatistics()).isTrue();
    ((ArrayNode) form.at("/item/0/item")).remove(3);
    ((ArrayNode) form.at("/item/1/item")).add(notice);
    assertThat(Forms.faults(form)).containsExactly("item[1].item[3] notice-not-on-first-page");
  }

  @Test
  @DisplayName("G8 feedback says that it is for statistics, and asks nothing that is not counted")
  void feedback() throws JsonProcessingException {
    var choices = Forms.ofCase("choices");
    put(choices, "/code/0/code", JSON.readTree("\"feedback\""));
    assertThat(Forms.faults(choices))
        .contains("item notice-missing", "item[0].item[2] not-counted");
    var limits = Forms.ofCase("limits");
    put(limits, "/code/0/code", JSON.readTree("\"feedback\""));
    assertThat(Forms.faults(limits))
        .contains("item[0].item[0] not-counted", "item[0].item[1] not-counted")
        .filteredOn(fault -> fault.endsWith("not-counted"))
        .hasSizeGreaterThan(3);
    var scores = Forms.ofCase("scores");
    put(scores, "/code/0/code", JSON.readTree("\"feedback\""));
    assertThat(Forms.faults(scores))
        .containsExactly("item notice-missing", "item[0].item[2] not-counted");
  }

  private static void put(JsonNode form, String at, JsonNode value) {
    var cut = at.lastIndexOf('/');
    var last = at.substring(cut + 1);
    switch (form.at(at.substring(0, cut))) {
      case ObjectNode object when value.isNull() -> object.remove(last);
      case ObjectNode object -> object.set(last, value);
      case ArrayNode array when value.isNull() -> array.remove(Integer.parseInt(last));
      case ArrayNode array -> array.set(Integer.parseInt(last), value);
      default -> throw new AssertionError(at);
    }
  }
}
