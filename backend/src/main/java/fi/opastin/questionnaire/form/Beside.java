package fi.opastin.questionnaire.form;

import fi.opastin.platform.web.LocalizedText;
import fi.opastin.questionnaire.form.Question.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside an item's own text. FHIR has it in items within the item: help and the ends of
 * a scale as displayed text with a control, a comment as a question.
 *
 * @param others the items within that are nothing of this
 */
record Beside(
    @Nullable LocalizedText help,
    @Nullable LocalizedText lowest,
    @Nullable LocalizedText highest,
    @Nullable Comment comment,
    @Nullable String commentPath,
    List<FhirNode> others) {

  private static final int HELP = 2_000;
  private static final Set<String> OF_HELPERS =
      Set.of("linkId", "type", "text", "_text", "extension");
  private static final Set<String> OF_COMMENTS =
      Set.of("linkId", "type", "text", "_text", "maxLength");

  static Beside read(FhirNode node, Set<String> controls, boolean ofQuestion) {
    LocalizedText help = null;
    LocalizedText lowest = null;
    LocalizedText highest = null;
    Comment comment = null;
    String commentPath = null;
    var others = new ArrayList<FhirNode>();
    for (var inner : node.list("item")) {
      var control = controlOf(inner);
      if ("display".equals(inner.string("type")) && controls.contains(control)) {
        inner.only(OF_HELPERS);
        var text = ItemReader.texts(inner, control.equals(Fhir.HELP) ? HELP : ItemReader.HEADING);
        switch (control) {
          case Fhir.HELP -> help = once(inner, help, text);
          case Fhir.LOWER -> lowest = once(inner, lowest, text);
          default -> highest = once(inner, highest, text);
        }
      } else if (ofQuestion && comment == null && "text".equals(inner.string("type"))) {
        comment = comment(inner);
        commentPath = inner.path();
      } else {
        others.add(inner);
      }
    }
    return new Beside(help, lowest, highest, comment, commentPath, others);
  }

  private static LocalizedText once(
      FhirNode node, @Nullable LocalizedText before, LocalizedText now) {
    if (before != null) {
      node.fault("", "duplicate-item");
    }
    return now;
  }

  private static @Nullable Comment comment(FhirNode node) {
    node.only(OF_COMMENTS);
    var linkId = node.required("linkId", LinkId::new);
    var label = ItemReader.texts(node, ItemReader.HEADING);
    var limit = node.whole("maxLength", 1, Kind.LongText.LIMIT, Comment.LIMIT);
    return linkId == null ? null : new Comment(linkId, label, limit);
  }

  private static String controlOf(FhirNode node) {
    return node.list("extension").stream()
        .filter(extension -> Fhir.ITEM_CONTROL.equals(extension.string("url")))
        .map(Beside::control)
        .findFirst()
        .orElse("");
  }

  /** The code of an item control. */
  static String control(FhirNode extension) {
    return extension.json().at("/valueCodeableConcept/coding/0/code").asText("");
  }
}
