package fi.opastin.questionnaire.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds between the items of every form. */
final class FormRules {

  /** How deep groups lie within each other. */
  static final int DEEPEST = 5;

  static final int MOST_ITEMS = 300;

  private final List<Placed> items;
  private final Map<LinkId, Placed> byLinkId = new HashMap<>();
  private final List<FormFault> faults = new ArrayList<>();

  private FormRules(List<Placed> items) {
    this.items = items;
  }

  /**
   * An item and where it stands.
   *
   * @param order its number in the order of the form
   * @param page the top item that it stands in or is
   */
  record Placed(
      Item item, String path, String commentPath, int order, int page, @Nullable Placed within) {

    int depth() {
      return within == null ? 1 : within.depth() + 1;
    }
  }

  /** The items of a form that was not read from anywhere. */
  static List<Placed> placed(List<Item> items) {
    var placed = new ArrayList<Placed>();
    place(items, "item", null, placed);
    return placed;
  }

  private static void place(
      List<Item> items, String list, @Nullable Placed within, List<Placed> placed) {
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var path = "%s[%d]".formatted(list, i);
      var here =
          new Placed(
              item, path, path + ".item", placed.size(), within == null ? i : within.page, within);
      placed.add(here);
      if (item instanceof Group group) {
        place(group.items(), path + ".item", here, placed);
      }
    }
  }

  /** What is wrong with these items, in their order. */
  static List<FormFault> check(List<Placed> items) {
    return check(items, Set.of());
  }

  /**
   * What is wrong with these items, in their order.
   *
   * @param unreadable link ids of items of which it has been told already what is wrong
   */
  static List<FormFault> check(List<Placed> items, Set<LinkId> unreadable) {
    var rules = new FormRules(items);
    rules.linkIds();
    var conditions = new ConditionRules(rules.byLinkId, unreadable, rules.faults);
    for (var placed : items) {
      rules.check(placed);
      conditions.check(placed);
    }
    if (unreadable.isEmpty() && items.stream().noneMatch(p -> p.item instanceof Question)) {
      rules.fault("", "no-questions");
    }
    if (items.size() > MOST_ITEMS) {
      rules.fault("", "too-many-items");
    }
    return List.copyOf(rules.faults);
  }

  private void fault(String path, String code) {
    faults.add(new FormFault(path, code));
  }

  private void linkIds() {
    var taken = new HashSet<LinkId>();
    for (var placed : items) {
      if (taken.add(placed.item.linkId())) {
        byLinkId.put(placed.item.linkId(), placed);
      } else {
        fault(placed.path + ".linkId", "duplicate-link-id");
      }
      if (placed.item instanceof Question(_, _, _, _, _, _, var comment, _)
          && comment != null
          && !taken.add(comment.linkId())) {
        fault(placed.commentPath + ".linkId", "duplicate-link-id");
      }
    }
  }

  private void check(Placed placed) {
    if (placed.depth() > DEEPEST) {
      fault(placed.path, "too-deep");
    }
    switch (placed.item) {
      case Group group -> {
        if (group.items().isEmpty()) {
          fault(placed.path + ".item", "empty-group");
        }
      }
      case Statement statement -> {
        if (statement.statisticsNotice() && placed.page != 0) {
          fault(placed.path, "notice-not-on-first-page");
        }
      }
      case Question question -> {
        if (question.kind() instanceof Kind.Choice choice) {
          check(choice, placed.path + ".answerOption");
        }
      }
    }
  }

  private void check(Kind.Choice choice, String path) {
    if (choice.options().isEmpty()) {
      fault(path, "no-options");
    }
    var codes = new HashSet<String>();
    for (int i = 0; i < choice.options().size(); i++) {
      var option = choice.options().get(i);
      var here = "%s[%d]".formatted(path, i);
      if (!codes.add(option.code())) {
        fault(here + ".valueCoding.code", "duplicate-option");
      }
      if (choice.several() && option.weight() != null) {
        fault(here, "weight-of-several");
      }
      if (!choice.several() && option.exclusive()) {
        fault(here, "exclusive-of-one");
      }
    }
  }
}
