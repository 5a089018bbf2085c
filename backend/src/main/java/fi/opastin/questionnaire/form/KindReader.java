package fi.opastin.questionnaire.form;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.LocalizedText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what an answer to a question is. */
final class KindReader {

  private static final int OPTION_TEXT = 300;
  private static final int MOST_OPTIONS = 60;
  private static final int DAY_LENGTH = 10;
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private KindReader() {}

  static @Nullable Kind read(
      FhirNode node,
      boolean slider,
      @Nullable LocalizedText lowest,
      @Nullable LocalizedText highest) {
    var type = String.valueOf(node.string("type"));
    if (!type.equals("coding")) {
      for (var field : List.of("answerOption", "answerConstraint", "repeats")) {
        if (node.has(field)) {
          node.fault(field, "not-for-this-type");
        }
      }
    }
    if (node.has("maxLength") && !type.equals("string") && !type.equals("text")) {
      node.fault("maxLength", "not-for-this-type");
    }
    return switch (type) {
      case "boolean" -> {
        node.extensions(Set.of());
        yield new Kind.YesNo();
      }
      case "coding" -> choice(node);
      case "integer" -> slider ? scale(node, lowest, highest) : number(node, false);
      case "decimal" -> number(node, true);
      case "date" -> day(node);
      case "string" -> {
        node.extensions(Set.of());
        yield new Kind.ShortText(
            node.whole("maxLength", 1, Kind.ShortText.LIMIT, Kind.ShortText.USUAL));
      }
      case "text" -> {
        node.extensions(Set.of());
        yield new Kind.LongText(
            node.whole("maxLength", 1, Kind.LongText.LIMIT, Kind.LongText.USUAL));
      }
      default -> {
        node.fault("type", node.has("type") ? "unsupported-type" : "required");
        yield null;
      }
    };
  }

  private static Kind choice(FhirNode node) {
    node.extensions(Set.of());
    var options = new ArrayList<Option>();
    for (var option : node.list("answerOption")) {
      var read = option(option);
      if (read != null) {
        options.add(read);
      }
    }
    if (options.size() > MOST_OPTIONS) {
      node.fault("answerOption", "too-many-options");
    }
    var constraint = node.string("answerConstraint");
    if (constraint != null
        && !constraint.equals("optionsOnly")
        && !constraint.equals("optionsOrString")) {
      node.fault("answerConstraint", "unsupported-constraint");
    }
    return new Kind.Choice(options, node.truth("repeats"), "optionsOrString".equals(constraint));
  }

  private static @Nullable Option option(FhirNode node) {
    node.only(Set.of("valueCoding", "extension"));
    var extensions = node.extensions(Set.of(Fhir.WEIGHT, Fhir.EXCLUSIVE));
    var coding = node.object("valueCoding");
    if (coding == null) {
      node.fault("valueCoding", "option-without-code");
      return null;
    }
    coding.only(Set.of("code", "display", "_display"));
    var raw = coding.string("code");
    if (raw == null || raw.isBlank()) {
      coding.fault("code", "option-without-code");
      return null;
    }
    var code = coding.built("code", raw, KindReader::code);
    var text = coding.text("display", OPTION_TEXT);
    if (text == null) {
      coding.fault("display", "required");
    }
    if (code == null || text == null) {
      return null;
    }
    var exclusive = extensions.get(Fhir.EXCLUSIVE);
    return new Option(
        code,
        text,
        weight(extensions.get(Fhir.WEIGHT)),
        exclusive != null && exclusive.truth("valueBoolean"));
  }

  private static @Nullable BigDecimal weight(@Nullable FhirNode extension) {
    var weight = extension == null ? null : extension.number("valueDecimal");
    if (extension != null
        && weight != null
        && (weight.signum() < 0 || weight.compareTo(BigDecimal.TEN) > 0)) {
      extension.fault("valueDecimal", "out-of-range");
    }
    return weight;
  }

  static String code(String raw) {
    if (!CODE.matcher(raw).matches()) {
      throw new InvalidValueException("invalid-code");
    }
    return raw;
  }

  private static Kind scale(
      FhirNode node, @Nullable LocalizedText lowest, @Nullable LocalizedText highest) {
    var extensions =
        node.extensions(Set.of(Fhir.ITEM_CONTROL, Fhir.SLIDER_STEP, Fhir.LEAST, Fhir.GREATEST));
    expect(node, extensions, Fhir.LEAST, Kind.Scale.LOWEST);
    expect(node, extensions, Fhir.GREATEST, Kind.Scale.HIGHEST);
    if (extensions.containsKey(Fhir.SLIDER_STEP)) {
      expect(node, extensions, Fhir.SLIDER_STEP, 1);
    }
    return new Kind.Scale(lowest, highest);
  }

  private static void expect(
      FhirNode node, Map<String, FhirNode> extensions, String url, int expected) {
    var extension = extensions.get(url);
    var value = extension == null ? null : extension.number("valueInteger");
    if (value == null || value.compareTo(BigDecimal.valueOf(expected)) != 0) {
      node.fault("extension", "not-from-0-to-10");
    }
  }

  private static Kind number(FhirNode node, boolean decimal) {
    var extensions =
        node.extensions(
            decimal
                ? Set.of(Fhir.LEAST, Fhir.GREATEST, Fhir.DECIMALS)
                : Set.of(Fhir.LEAST, Fhir.GREATEST));
    var value = decimal ? "valueDecimal" : "valueInteger";
    var least = bound(extensions.get(Fhir.LEAST), value);
    var greatest = bound(extensions.get(Fhir.GREATEST), value);
    if (least != null && greatest != null && least.compareTo(greatest) > 0) {
      node.fault("extension", "invalid-range");
    }
    var places = extensions.get(Fhir.DECIMALS);
    var decimals =
        !decimal
            ? 0
            : places == null ? 2 : places.whole("valueInteger", 1, Kind.Number.MOST_DECIMALS, 2);
    return new Kind.Number(least, greatest, decimals);
  }

  private static @Nullable BigDecimal bound(@Nullable FhirNode extension, String value) {
    if (extension == null) {
      return null;
    }
    var number = extension.number(value);
    if (number == null) {
      extension.fault(value, "required");
    } else if (value.equals("valueInteger") && number.scale() > 0) {
      extension.fault(value, "invalid");
    }
    return number;
  }

  private static Kind day(FhirNode node) {
    var extensions = node.extensions(Set.of(Fhir.LEAST, Fhir.GREATEST));
    var first = dayOf(extensions.get(Fhir.LEAST));
    var last = dayOf(extensions.get(Fhir.GREATEST));
    if (first != null && last != null && first.isAfter(last)) {
      node.fault("extension", "invalid-range");
    }
    return new Kind.Day(first, last);
  }

  private static @Nullable LocalDate dayOf(@Nullable FhirNode extension) {
    return extension == null ? null : extension.required("valueDate", KindReader::day);
  }

  static LocalDate day(String raw) {
    try {
      // the library also reads years of more than four digits
      if (raw.length() == DAY_LENGTH) {
        return LocalDate.parse(raw);
      }
    } catch (DateTimeException e) {
      // told like every other text that is no day
    }
    throw new InvalidValueException("invalid-date");
  }
}
