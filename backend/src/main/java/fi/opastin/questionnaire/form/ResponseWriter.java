package fi.opastin.questionnaire.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.platform.web.Language;
import java.time.Instant;
import java.util.List;

/** Writes answers as FHIR R5 QuestionnaireResponse JSON, for other systems and for archives. */
public final class ResponseWriter {

  private final Filled filled;
  private final Language language;

  private ResponseWriter(Filled filled, Language language) {
    this.filled = filled;
    this.language = language;
  }

  /**
   * Writes the answers that count.
   *
   * @param formVersion version of the form that was answered
   * @param status code of FHIR's questionnaire-answers-status
   * @param authored when they were given
   * @param language of the texts that are written beside the answers
   */
  public static ObjectNode write(
      Filled filled, int formVersion, String status, Instant authored, Language language) {
    var json = FormWriter.JSON.objectNode();
    json.put("resourceType", "QuestionnaireResponse");
    json.put("language", language.code());
    json.put("questionnaire", "%s|%d".formatted(filled.form().url(), formVersion));
    json.put("status", status);
    json.put("authored", authored.toString());
    var items = new ResponseWriter(filled, language).items(filled.form().items());
    if (!items.isEmpty()) {
      json.set("item", items);
    }
    return json;
  }

  private ArrayNode items(List<Item> items) {
    var array = FormWriter.JSON.arrayNode();
    for (var item : items) {
      switch (item) {
        case Group group -> {
          var inner = items(group.items());
          if (!inner.isEmpty()) {
            item(array, group).set("item", inner);
          }
        }
        case Question question -> write(question, array);
        case Statement _ -> {
          // asks nothing
        }
      }
    }
    return array;
  }

  private void write(Question question, ArrayNode array) {
    var given = filled.answers().to(question.linkId());
    var comment = FormWriter.JSON.arrayNode();
    question
        .commentIfAny()
        .ifPresent(beside -> {
          for (var text : filled.answers().to(beside.linkId())) {
            var json = comment.addObject().put("linkId", beside.linkId().value());
            json.put("text", beside.label().in(language));
            value(question.kind(), text, json.putArray("answer").addObject());
          }
        });
    if (given.isEmpty() && comment.isEmpty()) {
      return;
    }
    var json = item(array, question);
    if (given.isEmpty()) {
      json.set("item", comment);
      return;
    }
    var answers = json.putArray("answer");
    given.forEach(answer -> value(question.kind(), answer, answers.addObject()));
    if (!comment.isEmpty()) {
      ((ObjectNode) answers.get(0)).set("item", comment);
    }
  }

  private ObjectNode item(ArrayNode array, Item item) {
    return array
        .addObject()
        .put("linkId", item.linkId().value())
        .put("text", item.text().in(language));
  }

  private void value(Kind kind, Answer answer, ObjectNode json) {
    switch (answer) {
      case Answer.Truth(var value) -> json.put("valueBoolean", value);
      case Answer.Number(var value) ->
          json.put(
              kind instanceof Kind.Number number && number.decimals() > 0
                  ? "valueDecimal"
                  : "valueInteger",
              value);
      case Answer.Day(var value) -> json.put("valueDate", value.toString());
      case Answer.Text(var value) -> json.put("valueString", value);
      case Answer.Choice(var code) -> {
        var coding = json.putObject("valueCoding").put("code", code);
        if (kind instanceof Kind.Choice choice) {
          choice
              .option(code)
              .ifPresent(option -> coding.put("display", option.text().in(language)));
        }
      }
    }
  }
}
