package fi.opastin.questionnaire.form;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.platform.web.PlainText;
import fi.opastin.questionnaire.form.FormRules.Placed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the items of a form. */
final class ItemReader {

  static final int HEADING = 200;
  private static final int TEXT = 1_000;
  private static final int PREFIX = 20;

  private static final Pattern AREA = Pattern.compile("[a-z0-9][a-z0-9-]{0,49}");
  private static final Set<String> COMMON =
      Set.of(
          "linkId", "type", "prefix", "text", "_text", "enableWhen", "enableBehavior", "extension");
  private static final Set<String> OF_GROUPS = and(COMMON, "code", "item");
  private static final Set<String> OF_QUESTIONS =
      and(COMMON, "required", "repeats", "maxLength", "answerConstraint", "answerOption", "item");

  private final List<Placed> placed;
  private final Set<LinkId> unreadable;

  /**
   * @param placed takes the items in their order
   * @param unreadable takes the link ids of items that could not be read
   */
  ItemReader(List<Placed> placed, Set<LinkId> unreadable) {
    this.placed = placed;
    this.unreadable = unreadable;
  }

  List<Item> items(FhirNode parent, @Nullable Placed within, int page) {
    return items(parent.list("item"), within, page);
  }

  private List<Item> items(List<FhirNode> nodes, @Nullable Placed within, int page) {
    var items = new ArrayList<Item>();
    for (int i = 0; i < nodes.size(); i++) {
      var item = item(nodes.get(i), within, within == null ? i : page);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private @Nullable Item item(FhirNode node, @Nullable Placed within, int page) {
    var linkId = node.required("linkId", LinkId::new);
    var type = node.string("type");
    var condition = ConditionReader.read(node);
    if (linkId == null) {
      return null;
    }
    var text = texts(node, "group".equals(type) ? HEADING : TEXT);
    return switch (String.valueOf(type)) {
      case "group" -> group(node, linkId, text, condition, within, page);
      case "display" -> {
        node.only(COMMON);
        var extensions = node.extensions(Set.of(Fhir.STATISTICS_NOTICE));
        var notice = extensions.get(Fhir.STATISTICS_NOTICE);
        var statement =
            new Statement(linkId, text, notice != null && notice.truth("valueBoolean"), condition);
        place(statement, node, null, within, page);
        yield statement;
      }
      default -> question(node, linkId, text, condition, within, page);
    };
  }

  private @Nullable Item group(
      FhirNode node,
      LinkId linkId,
      LocalizedText text,
      Condition condition,
      @Nullable Placed within,
      int page) {
    node.only(OF_GROUPS);
    control(node, node.extensions(Set.of(Fhir.ITEM_CONTROL)).get(Fhir.ITEM_CONTROL), Fhir.PAGE);
    var depth = within == null ? 1 : within.depth() + 1;
    if (depth > FormRules.DEEPEST) {
      node.fault("", "too-deep");
      return null;
    }
    var beside = Beside.read(node, Set.of(Fhir.HELP), false);
    var prefix = prefix(node);
    var area = area(node);
    // stands before its items, whose conditions look back
    var empty = new Group(linkId, prefix, text, beside.help(), area, condition, List.of());
    var at = placed.size();
    var here = place(empty, node, null, within, page);
    var items = items(beside.others(), here, page);
    var group = new Group(linkId, prefix, text, beside.help(), area, condition, items);
    placed.set(at, new Placed(group, here.path(), here.commentPath(), here.order(), page, within));
    return group;
  }

  private @Nullable Item question(
      FhirNode node,
      LinkId linkId,
      LocalizedText text,
      Condition condition,
      @Nullable Placed within,
      int page) {
    node.only(OF_QUESTIONS);
    var slider = isSlider(node);
    var beside =
        Beside.read(
            node, slider ? Set.of(Fhir.HELP, Fhir.LOWER, Fhir.UPPER) : Set.of(Fhir.HELP), true);
    beside.others().forEach(other -> other.fault("", "unexpected-item"));
    var kind = KindReader.read(node, slider, beside.lowest(), beside.highest());
    if (kind == null) {
      unreadable.add(linkId);
      return null;
    }
    var question =
        new Question(
            linkId,
            prefix(node),
            text,
            beside.help(),
            node.truth("required"),
            kind,
            beside.comment(),
            condition);
    place(question, node, beside.commentPath(), within, page);
    return question;
  }

  private Placed place(
      Item item, FhirNode node, @Nullable String commentPath, @Nullable Placed within, int page) {
    var here =
        new Placed(
            item,
            node.path(),
            commentPath == null ? node.path() : commentPath,
            placed.size(),
            page,
            within);
    placed.add(here);
    return here;
  }

  static LocalizedText texts(FhirNode node, int limit) {
    var text = node.text("text", limit);
    if (text == null) {
      node.fault("text", "required");
      return new LocalizedText("", "", "");
    }
    return text;
  }

  private static @Nullable String prefix(FhirNode node) {
    var raw = node.string("prefix");
    return raw == null ? null : node.built("prefix", raw, text -> PlainText.line(text, PREFIX));
  }

  private static @Nullable String area(FhirNode node) {
    var codes = node.list("code");
    if (codes.isEmpty()) {
      return null;
    }
    var code = codes.getFirst();
    code.only(Set.of("system", "code"));
    if (codes.size() > 1 || !Fhir.AREAS.equals(code.string("system"))) {
      node.fault("code", "unknown-code");
      return null;
    }
    return code.required(
        "code",
        raw -> {
          if (!AREA.matcher(raw).matches()) {
            throw new InvalidValueException("invalid-code");
          }
          return raw;
        });
  }

  private static boolean isSlider(FhirNode node) {
    return node.list("extension").stream()
        .filter(extension -> Fhir.ITEM_CONTROL.equals(extension.string("url")))
        .anyMatch(extension -> Fhir.SLIDER.equals(Beside.control(extension)));
  }

  private static void control(FhirNode node, @Nullable FhirNode extension, String expected) {
    if (extension != null && !Beside.control(extension).equals(expected)) {
      node.fault("extension", "unknown-control");
    }
  }

  private static Set<String> and(Set<String> some, String... more) {
    var all = new HashSet<>(some);
    all.addAll(List.of(more));
    return Set.copyOf(all);
  }
}
