package fi.opastin.questionnaire.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.platform.web.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object in a form's JSON, its path, and the faults that reading it has met. What cannot be read
 * is told and then treated as missing, so that one reading tells all.
 */
record FhirNode(JsonNode json, String path, List<FormFault> faults) {

  /** How many faults are told at most. */
  private static final int MOST_FAULTS = 200;

  void fault(String field, String code) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new FormFault(place(field), code));
    }
  }

  private String place(String field) {
    return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
  }

  /** Tells every property that is not one of these: nothing is lost silently. */
  void only(Set<String> known) {
    json.fieldNames()
        .forEachRemaining(field -> {
          if (!known.contains(field)) {
            fault(field, "unknown-element");
          }
        });
  }

  boolean has(String field) {
    return json.hasNonNull(field);
  }

  @Nullable String string(String field) {
    var value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      fault(field, "invalid");
      return null;
    }
    return value.textValue();
  }

  boolean truth(String field) {
    var value = json.path(field);
    if (!value.isMissingNode() && !value.isBoolean()) {
      fault(field, "invalid");
    }
    return value.booleanValue();
  }

  @Nullable BigDecimal number(String field) {
    var value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isNumber()) {
      fault(field, "invalid");
      return null;
    }
    return built(field, value.decimalValue(), Numbers::plain);
  }

  /** A whole number from 1 (or 0) to the greatest; what stands for it if it is missing or not. */
  int whole(String field, int least, int greatest, int usual) {
    var number = number(field);
    if (number == null) {
      return usual;
    }
    if (number.scale() > 0
        || number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(greatest)) > 0) {
      fault(field, "out-of-range");
      return usual;
    }
    return number.intValue();
  }

  /** A value built from a text that must be there. */
  <T> @Nullable T required(String field, Function<String, T> build) {
    var raw = string(field);
    if (raw == null || raw.isBlank()) {
      if (!has(field)) {
        fault(field, "required");
      }
      return null;
    }
    return built(field, raw, build);
  }

  <A, B> @Nullable B built(String field, A raw, Function<A, B> build) {
    try {
      return build.apply(raw);
    } catch (InvalidValueException e) {
      fault(field, e.code());
      return null;
    }
  }

  /** The objects of a list. */
  List<FhirNode> list(String field) {
    var value = json.path(field);
    if (value.isMissingNode()) {
      return List.of();
    }
    if (!value.isArray() || value.isEmpty()) {
      fault(field, "invalid");
      return List.of();
    }
    var nodes = new ArrayList<FhirNode>();
    for (int i = 0; i < value.size(); i++) {
      var node = new FhirNode(value.get(i), "%s[%d]".formatted(place(field), i), faults);
      if (node.json.isObject()) {
        nodes.add(node);
      } else {
        node.fault("", "invalid");
      }
    }
    return nodes;
  }

  @Nullable FhirNode object(String field) {
    var value = json.path(field);
    if (value.isMissingNode()) {
      return null;
    }
    if (!value.isObject()) {
      fault(field, "invalid");
      return null;
    }
    return new FhirNode(value, place(field), faults);
  }

  /** Extensions by their address; one that is not known, or comes twice, is told. */
  Map<String, FhirNode> extensions(Set<String> known) {
    var found = new HashMap<String, FhirNode>();
    for (var extension : list("extension")) {
      var url = extension.string("url");
      if (url == null || !known.contains(url)) {
        extension.fault("url", "unknown-extension");
      } else if (found.putIfAbsent(url, extension) != null) {
        extension.fault("url", "duplicate-extension");
      }
    }
    return found;
  }

  /** A text in the three languages, each of which must be there; null if there is none at all. */
  @Nullable LocalizedText text(String field, int limit) {
    if (!has(field) && !has("_" + field)) {
      return null;
    }
    var texts = new HashMap<String, String>();
    var base = string(field);
    texts.put(Fhir.LANGUAGE, base == null ? "" : base);
    var primitive = object("_" + field);
    if (primitive != null) {
      primitive.only(Set.of("extension"));
      primitive.list("extension").forEach(extension -> translation(extension, texts));
    }
    return new LocalizedText(
        inLanguage(field, "fi", texts, limit),
        inLanguage(field, "sv", texts, limit),
        inLanguage(field, "en", texts, limit));
  }

  private static void translation(FhirNode extension, Map<String, String> texts) {
    if (!Fhir.TRANSLATION.equals(extension.string("url"))) {
      extension.fault("url", "unknown-extension");
      return;
    }
    String language = null;
    String content = null;
    for (var part : extension.list("extension")) {
      switch (String.valueOf(part.string("url"))) {
        case "lang" -> language = part.string("valueCode");
        case "content" ->
            content =
                part.has("valueMarkdown")
                    ? part.string("valueMarkdown")
                    : part.string("valueString");
        default -> part.fault("url", "unknown-extension");
      }
    }
    if (language == null || content == null) {
      extension.fault("", "invalid");
    } else if (!language.equals("sv") && !language.equals("en")) {
      extension.fault("", "invalid-language");
    } else if (texts.putIfAbsent(language, content) != null) {
      extension.fault("", "duplicate-translation");
    }
  }

  private String inLanguage(String field, String language, Map<String, String> texts, int limit) {
    var raw = texts.getOrDefault(language, "");
    if (raw.isBlank()) {
      fault(field, "missing-" + language);
      return "";
    }
    var text = built(field, raw, given -> PlainText.lines(given.strip(), limit));
    return text == null ? "" : text;
  }
}
