package fi.opastin.questionnaire.form;

import fi.opastin.platform.web.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire: what is asked, in three languages. There is no form that breaks a rule of {@link
 * FormRules}.
 *
 * @param url names it in all its versions, as FHIR's canonical address
 */
public record Form(
    String url,
    Purpose purpose,
    LocalizedText title,
    @Nullable LocalizedText description,
    List<Item> items) {

  /**
   * @throws IllegalArgumentException for a form that breaks a rule
   */
  public Form {
    items = List.copyOf(items);
    var faults = FormRules.check(FormRules.placed(items));
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("not a form: " + faults);
    }
  }

  /** What of these answers counts, what is wrong with it, and how it scores. */
  public Filled fill(Answers answers) {
    return Filled.of(this, answers);
  }

  /** Whether the first page says that answers are used for statistics (G8). */
  public boolean usedForStatistics() {
    return firstPage().anyMatch(item -> item instanceof Statement(_, _, var notice, _) && notice);
  }

  /** All items in the order in which they are asked. */
  public List<Item> allItems() {
    var all = new ArrayList<Item>();
    items.forEach(item -> collect(item, all));
    return List.copyOf(all);
  }

  /** All questions in the order in which they are asked. */
  public List<Question> questions() {
    return allItems().stream()
        .filter(Question.class::isInstance)
        .map(Question.class::cast)
        .toList();
  }

  private Stream<Item> firstPage() {
    var page = new ArrayList<Item>();
    if (!items.isEmpty()) {
      collect(items.getFirst(), page);
    }
    return page.stream();
  }

  private static void collect(Item item, List<Item> all) {
    all.add(item);
    if (item instanceof Group group) {
      group.items().forEach(inner -> collect(inner, all));
    }
  }
}
