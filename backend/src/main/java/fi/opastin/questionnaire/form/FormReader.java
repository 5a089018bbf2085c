package fi.opastin.questionnaire.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.LocalizedText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form from FHIR R5 Questionnaire JSON. What the service cannot carry out is a fault, not
 * left out; only data about the publication (status, version, publisher …) is passed over, because
 * the service keeps its own.
 */
public final class FormReader {

  private static final int TITLE = 150;
  private static final int DESCRIPTION = 2_000;
  private static final int URL = 250;

  private static final Set<String> ELEMENTS =
      Set.of(
          "resourceType",
          "url",
          "language",
          "title",
          "_title",
          "description",
          "_description",
          "code",
          "item",
          // about the publication
          "id",
          "meta",
          "text",
          "version",
          "name",
          "status",
          "experimental",
          "subjectType",
          "date",
          "publisher",
          "contact",
          "copyright",
          "approvalDate",
          "lastReviewDate",
          "effectivePeriod");

  private final List<FormFault> faults = new ArrayList<>();
  private final List<FormRules.Placed> placed = new ArrayList<>();
  private final Set<LinkId> unreadable = new HashSet<>();

  private FormReader() {}

  /** Reads a form. */
  public static FormReading read(JsonNode json) {
    return new FormReader().form(json);
  }

  /** The title, as far as it can be read; what is missing is empty. */
  public static LocalizedText title(JsonNode json) {
    var title = new FhirNode(json, "", new ArrayList<>()).text("title", TITLE);
    return title == null ? new LocalizedText("", "", "") : title;
  }

  /** What the form is for, if that can be read. */
  public static Optional<Purpose> purpose(JsonNode json) {
    return Optional.ofNullable(purpose(new FhirNode(json, "", new ArrayList<>())));
  }

  /**
   * An address that can name a form.
   *
   * @throws InvalidValueException too-long, invalid-url
   */
  public static String url(String raw) {
    if (raw.length() > URL) {
      throw new InvalidValueException("too-long");
    }
    try {
      if (new URI(raw).isAbsolute() && raw.indexOf('|') < 0) {
        return raw;
      }
    } catch (URISyntaxException e) {
      // told like every other address that is none
    }
    throw new InvalidValueException("invalid-url");
  }

  private FormReading form(JsonNode json) {
    var root = new FhirNode(json, "", faults);
    if (!json.isObject() || !"Questionnaire".equals(root.string("resourceType"))) {
      return new FormReading.Faulty(List.of(new FormFault("resourceType", "not-a-questionnaire")));
    }
    root.only(ELEMENTS);
    if (root.has("language") && !Fhir.LANGUAGE.equals(root.string("language"))) {
      root.fault("language", "not-finnish");
    }
    var url = root.required("url", FormReader::url);
    var purpose = purpose(root);
    var title = root.text("title", TITLE);
    if (title == null) {
      root.fault("title", "required");
    }
    var description = root.text("description", DESCRIPTION);
    var items = new ItemReader(placed, unreadable).items(root, null, 0);
    faults.addAll(FormRules.check(placed, unreadable));
    if (purpose == Purpose.FEEDBACK) {
      faults.addAll(FeedbackRules.check(placed));
    }
    if (!faults.isEmpty()) {
      return new FormReading.Faulty(faults.stream().distinct().sorted(FormFault.BY_PLACE).toList());
    }
    return new FormReading.Whole(whole(url, purpose, title, description, items));
  }

  /** Nothing is missing where there is no fault. */
  private static Form whole(
      @Nullable String url,
      @Nullable Purpose purpose,
      @Nullable LocalizedText title,
      @Nullable LocalizedText description,
      List<Item> items) {
    return new Form(
        Objects.requireNonNull(url),
        Objects.requireNonNull(purpose),
        Objects.requireNonNull(title),
        description,
        items);
  }

  private static @Nullable Purpose purpose(FhirNode root) {
    var codes = root.list("code");
    if (codes.size() != 1 || !Fhir.PURPOSES.equals(codes.getFirst().string("system"))) {
      root.fault("code", "invalid-purpose");
      return null;
    }
    codes.getFirst().only(Set.of("system", "code"));
    return codes.getFirst().required("code", Purpose::of);
  }
}
