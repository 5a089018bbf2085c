package fi.opastin.questionnaire.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the items of a form. */
final class ItemWriter {

  private ItemWriter() {}

  static void write(List<Item> items, ArrayNode array) {
    for (var item : items) {
      var json = array.addObject();
      switch (item) {
        case Group group -> write(group, json);
        case Statement statement -> write(statement, json);
        case Question question -> write(question, json);
      }
    }
  }

  private static void write(Group group, ObjectNode json) {
    json.put("linkId", group.linkId().value());
    if (group.area() != null) {
      json.putArray("code").addObject().put("system", Fhir.AREAS).put("code", group.area());
    }
    prefix(group.prefix(), json);
    FormWriter.text(json, "text", group.text());
    json.put("type", "group");
    write(group.shownWhen(), json);
    var items = json.putArray("item");
    FormWriter.beside(items, group.linkId(), Fhir.HELP, group.help());
    write(group.items(), items);
  }

  private static void write(Statement statement, ObjectNode json) {
    if (statement.statisticsNotice()) {
      json.putArray("extension")
          .addObject()
          .put("url", Fhir.STATISTICS_NOTICE)
          .put("valueBoolean", true);
    }
    json.put("linkId", statement.linkId().value());
    FormWriter.text(json, "text", statement.text());
    json.put("type", "display");
    write(statement.shownWhen(), json);
  }

  private static void write(Question question, ObjectNode json) {
    extensions(question.kind(), json);
    json.put("linkId", question.linkId().value());
    prefix(question.prefix(), json);
    FormWriter.text(json, "text", question.text());
    json.put("type", type(question.kind()));
    write(question.shownWhen(), json);
    if (question.required()) {
      json.put("required", true);
    }
    details(question.kind(), json);
    var items = FormWriter.JSON.arrayNode();
    FormWriter.beside(items, question.linkId(), Fhir.HELP, question.help());
    if (question.kind() instanceof Kind.Scale(var lowest, var highest)) {
      FormWriter.beside(items, question.linkId(), Fhir.LOWER, lowest);
      FormWriter.beside(items, question.linkId(), Fhir.UPPER, highest);
    }
    question
        .commentIfAny()
        .ifPresent(comment -> {
          var inner = items.addObject().put("linkId", comment.linkId().value());
          FormWriter.text(inner, "text", comment.label());
          inner.put("type", "text").put("maxLength", comment.maxLength());
        });
    if (!items.isEmpty()) {
      json.set("item", items);
    }
  }

  private static void prefix(@Nullable String prefix, ObjectNode json) {
    if (prefix != null) {
      json.put("prefix", prefix);
    }
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case Kind.YesNo() -> "boolean";
      case Kind.Choice _ -> "coding";
      case Kind.Scale _ -> "integer";
      case Kind.Number number -> number.decimals() == 0 ? "integer" : "decimal";
      case Kind.Day _ -> "date";
      case Kind.ShortText _ -> "string";
      case Kind.LongText _ -> "text";
    };
  }

  private static void extensions(Kind kind, ObjectNode json) {
    switch (kind) {
      case Kind.Scale _ -> {
        FormWriter.control(json, Fhir.SLIDER);
        whole(json, Fhir.SLIDER_STEP, 1);
        whole(json, Fhir.LEAST, Kind.Scale.LOWEST);
        whole(json, Fhir.GREATEST, Kind.Scale.HIGHEST);
      }
      case Kind.Number(var least, var greatest, var decimals) -> {
        number(json, Fhir.LEAST, least, decimals);
        number(json, Fhir.GREATEST, greatest, decimals);
        if (decimals > 0) {
          whole(json, Fhir.DECIMALS, decimals);
        }
      }
      case Kind.Day(var first, var last) -> {
        if (first != null) {
          extension(json, Fhir.LEAST).put("valueDate", first.toString());
        }
        if (last != null) {
          extension(json, Fhir.GREATEST).put("valueDate", last.toString());
        }
      }
      default -> {
        // has none
      }
    }
  }

  private static void details(Kind kind, ObjectNode json) {
    switch (kind) {
      case Kind.ShortText(var maxLength) -> json.put("maxLength", maxLength);
      case Kind.LongText(var maxLength) -> json.put("maxLength", maxLength);
      case Kind.Choice choice -> {
        if (choice.several()) {
          json.put("repeats", true);
        }
        json.put("answerConstraint", choice.other() ? "optionsOrString" : "optionsOnly");
        var options = json.putArray("answerOption");
        choice.options().forEach(option -> write(option, options.addObject()));
      }
      default -> {
        // has none
      }
    }
  }

  private static void write(Option option, ObjectNode json) {
    var weight = option.weight();
    if (weight != null) {
      extension(json, Fhir.WEIGHT).put("valueDecimal", weight);
    }
    if (option.exclusive()) {
      extension(json, Fhir.EXCLUSIVE).put("valueBoolean", true);
    }
    var coding = json.putObject("valueCoding").put("code", option.code());
    FormWriter.text(coding, "display", option.text());
  }

  private static void write(Condition condition, ObjectNode json) {
    if (condition.criteria().isEmpty()) {
      return;
    }
    var array = json.putArray("enableWhen");
    for (var criterion : condition.criteria()) {
      var node =
          array
              .addObject()
              .put("question", criterion.question().value())
              .put("operator", criterion.operator().code());
      switch (criterion.value()) {
        case Answer.Truth(var value) -> node.put("answerBoolean", value);
        case Answer.Choice(var code) -> node.putObject("answerCoding").put("code", code);
        case Answer.Number(var value) ->
            node.put(value.scale() > 0 ? "answerDecimal" : "answerInteger", value);
        case Answer.Day(var value) -> node.put("answerDate", value.toString());
        case Answer.Text _ -> throw new IllegalStateException("no condition compares texts");
      }
    }
    if (condition.criteria().size() > 1) {
      json.put("enableBehavior", condition.all() ? "all" : "any");
    }
  }

  private static ObjectNode extension(ObjectNode json, String url) {
    return json.withArray("extension").addObject().put("url", url);
  }

  private static void whole(ObjectNode json, String url, int value) {
    extension(json, url).put("valueInteger", value);
  }

  private static void number(
      ObjectNode json, String url, @Nullable BigDecimal value, int decimals) {
    if (value != null) {
      extension(json, url).put(decimals == 0 ? "valueInteger" : "valueDecimal", value);
    }
  }
}
