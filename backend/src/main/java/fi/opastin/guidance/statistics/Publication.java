package fi.opastin.guidance.statistics;

import fi.opastin.guidance.statistics.Count.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is published of one subject in one month, decided once: the table of each question for all
 * providers, each provider, and each of its languages. The tables of a language over all providers
 * are put together from those, so they tell nothing more.
 */
final class Publication {

  /** Code of those who gave no answer to a question. */
  static final String UNANSWERED = "unanswered";

  /**
   * A question and the answers that could have been given.
   *
   * @param optional whether it could have been left without an answer
   */
  record Table(String item, boolean several, boolean optional, Set<String> answers) {}

  /** One of the smallest groups: everybody of a provider who is counted in a language. */
  private record Leaf(UUID provider, String language) {}

  private final Subject subject;
  private final Map<Leaf, Map<Cell, Integer>> leaves = new LinkedHashMap<>();
  private final List<PublishedCell> cells = new ArrayList<>();

  private Publication(Subject subject, Collection<Count> counts) {
    this.subject = subject;
    for (var count : counts) {
      var cell = count.cell();
      leaves
          .computeIfAbsent(
              new Leaf(cell.provider(), cell.language()), leaf -> new LinkedHashMap<>())
          .put(cell, count.respondents());
    }
  }

  /**
   * @param counts all of the subject
   * @param known the questions and answers that its feature knows of
   */
  static List<PublishedCell> of(
      Subject subject, Collection<Count> counts, Collection<Table> known) {
    var publication = new Publication(subject, counts);
    publication.publish("", false, Set.of(""), leaf -> new int[] {publication.people(leaf)});
    for (var table : tables(counts, known)) {
      if (table.several()) {
        table.answers().forEach(answer -> publication.chosen(table, answer));
      } else {
        publication.answered(table);
      }
    }
    return publication.cells;
  }

  /** Also what the feature does not know of, as far as somebody answered it. */
  private static Collection<Table> tables(Collection<Count> counts, Collection<Table> known) {
    var tables = new TreeMap<String, Table>();
    known.forEach(table ->
        tables.put(
            table.item(),
            new Table(
                table.item(),
                table.several(),
                table.optional(),
                new LinkedHashSet<>(table.answers()))));
    counts.stream()
        .map(Count::cell)
        .filter(cell -> !cell.item().isEmpty())
        .sorted(Comparator.comparing(Cell::code))
        .forEach(cell ->
            tables
                .computeIfAbsent(
                    cell.item(),
                    item -> new Table(item, cell.several(), true, new LinkedHashSet<>()))
                .answers()
                .add(cell.code()));
    return tables.values();
  }

  /** Of a question with several answers, each is a table of its own: chosen or not. */
  private void chosen(Table table, String answer) {
    publish(
        table.item(),
        true,
        Set.of(answer),
        leaf -> {
          var chosen = number(leaf, table.item(), answer, true);
          return new int[] {chosen, people(leaf) - chosen};
        });
  }

  private void answered(Table table) {
    var answers = new LinkedHashSet<>(table.answers());
    if (table.optional()
        || leaves.keySet().stream().anyMatch(leaf -> unanswered(leaf, table) > 0)) {
      answers.add(UNANSWERED);
    }
    publish(
        table.item(),
        false,
        answers,
        leaf ->
            answers.stream()
                .mapToInt(answer ->
                    answer.equals(UNANSWERED)
                        ? unanswered(leaf, table)
                        : number(leaf, table.item(), answer, false))
                .toArray());
  }

  private int unanswered(Leaf leaf, Table table) {
    return people(leaf)
        - table.answers().stream()
            .mapToInt(answer -> number(leaf, table.item(), answer, false))
            .sum();
  }

  private void publish(
      String item, boolean several, Set<String> codes, Function<Leaf, int[]> numbers) {
    var root = tree(numbers);
    Suppression.decide(root);
    var shown = List.copyOf(codes);
    Stream.concat(branches(root), languages(root))
        .forEach(branch -> {
          for (int i = 0; i < shown.size(); i++) {
            cells.add(
                new PublishedCell(
                    subject, branch.group(), item, shown.get(i), several, number(branch, i)));
          }
        });
  }

  private Branch tree(Function<Leaf, int[]> numbers) {
    var providers =
        leaves.keySet().stream()
            .collect(Collectors.groupingBy(Leaf::provider, TreeMap::new, Collectors.toList()));
    return Branch.of(
        Group.EVERYBODY,
        providers.entrySet().stream()
            .map(provider ->
                Branch.of(
                    Group.of(provider.getKey()),
                    provider.getValue().stream()
                        .sorted(Comparator.comparing(Leaf::language))
                        .map(leaf ->
                            Branch.leaf(
                                new Group(leaf.provider(), leaf.language()), numbers.apply(leaf)))
                        .toList()))
            .toList());
  }

  private static Stream<Branch> branches(Branch branch) {
    return Stream.concat(Stream.of(branch), branch.parts().stream().flatMap(Publication::branches));
  }

  /** Each language over all providers, withheld wherever a part of it is. */
  private static Stream<Branch> languages(Branch root) {
    var byLanguage =
        root.parts().stream()
            .flatMap(provider -> provider.parts().stream())
            .collect(
                Collectors.groupingBy(
                    leaf -> leaf.group().language(), TreeMap::new, Collectors.toList()));
    return byLanguage.entrySet().stream()
        .map(language -> {
          var sum = Branch.of(new Group(null, language.getKey()), language.getValue());
          for (var part : language.getValue()) {
            for (int i = 0; i < sum.withheld().length; i++) {
              sum.withheld()[i] |= part.withheld()[i];
            }
          }
          return sum;
        });
  }

  private int people(Leaf leaf) {
    return number(leaf, "", "", false);
  }

  private int number(Leaf leaf, String item, String code, boolean several) {
    return leaves
        .getOrDefault(leaf, Map.of())
        .getOrDefault(new Cell(subject, leaf.provider(), leaf.language(), item, code, several), 0);
  }

  private static @Nullable Integer number(Branch branch, int cell) {
    return branch.withheld()[cell] ? null : branch.cells()[cell];
  }
}
