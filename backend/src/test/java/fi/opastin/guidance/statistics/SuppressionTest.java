package fi.opastin.guidance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Reckons like somebody who has every published table: of each withheld cell, how few and how many
 * respondents it could have. The tables are read from what is published, not from the network that
 * has decided.
 */
class SuppressionTest {

  private static final Subject SUBJECT = new Subject("test", 1);
  private static final List<String> LANGUAGES = List.of("fi", "sv", "mixed");

  /** One of the smallest groups, and how many of it are in each cell of the question. */
  private record Leaf(UUID provider, String language, int[] cells) {}

  @Property(tries = 400)
  @Label("G8 from all published tables together, nobody can tell that a cell has fewer than five")
  void random(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int providers) {
    var random = new Random(seed);
    assertWithstands(leaves(random, providers, 2 + random.nextInt(3)), random.nextBoolean());
  }

  @Property(tries = 40)
  @Label("G8 the same with many providers, most of whom have few respondents")
  void many(@ForAll long seed) {
    var random = new Random(seed);
    assertWithstands(leaves(random, 9, 3), true);
  }

  @Test
  @DisplayName("G8 a small cell that follows from the total is protected by a second one")
  void secondOne() {
    var cells = published(List.of(leaf("fi", 3, 30, 17)), false);
    assertThat(value(cells, "a")).isNull();
    assertThat(Stream.of("b", "c").filter(code -> value(cells, code) == null)).containsOnly("c");
  }

  @Test
  @DisplayName("G8 that all have answered the same is not shown: it would tell of each of them")
  void allTheSame() {
    var cells = published(List.of(leaf("fi", 0, 12, 0)), false);
    assertThat(Stream.of("a", "b", "c").map(code -> value(cells, code))).containsOnlyNulls();
  }

  @Test
  @DisplayName("G8 what needs no protection is shown")
  void allShown() {
    var cells = published(List.of(leaf("fi", 7, 30, 17)), false);
    assertThat(Stream.of("a", "b", "c").map(code -> value(cells, code))).containsExactly(7, 30, 17);
  }

  @Test
  @DisplayName("G8 the difference between all providers and the others does not tell of one")
  void difference() {
    var small = leaf("fi", 2, 10, 0);
    var large = new Leaf(new UUID(1, 2), "fi", new int[] {50, 60, 0});
    var third = new Leaf(new UUID(1, 3), "fi", new int[] {40, 30, 0});
    assertWithstands(List.of(small, large, third), true);
  }

  @Test
  @DisplayName("G8 those who gave no answer are a cell, too: it does not follow from the others")
  void unanswered() {
    var everybody = leaf("fi", 10, 2);
    var counts = List.of(count(everybody, "", "", 12), count(everybody, "q", "a", 10));
    var table = new Publication.Table("q", false, true, Set.of("a"));
    var cells = Publication.of(SUBJECT, counts, List.of(table));
    assertThat(value(cells, Publication.UNANSWERED)).isNull();
    assertThat(value(cells, "a")).as("12 less 10 would tell").isNull();
  }

  private static Leaf leaf(String language, int... cells) {
    return new Leaf(new UUID(1, 1), language, cells);
  }

  private static List<Leaf> leaves(Random random, int providers, int answers) {
    var leaves = new ArrayList<Leaf>();
    for (int provider = 1; provider <= providers; provider++) {
      for (var language : LANGUAGES.subList(0, 1 + random.nextInt(LANGUAGES.size()))) {
        var cells =
            IntStream.range(0, answers)
                .map(i -> random.nextInt(random.nextBoolean() ? 4 : 25))
                .toArray();
        var missing = Batches.LEAST - IntStream.of(cells).sum();
        if (missing > 0) {
          cells[random.nextInt(answers)] += missing;
        }
        leaves.add(new Leaf(new UUID(1, provider), language, cells));
      }
    }
    return leaves;
  }

  /** The cells are a, b, c …; an optional question has one more, of those who gave no answer. */
  private static List<PublishedCell> published(List<Leaf> leaves, boolean optional) {
    var counts = new ArrayList<Count>();
    for (var leaf : leaves) {
      counts.add(count(leaf, "", "", IntStream.of(leaf.cells()).sum()));
      for (int i = 0; i < leaf.cells().length; i++) {
        if (leaf.cells()[i] > 0) {
          counts.add(count(leaf, "q", code(i), leaf.cells()[i]));
        }
      }
    }
    var answers =
        IntStream.range(0, leaves.getFirst().cells().length)
            .mapToObj(SuppressionTest::code)
            .collect(Collectors.toSet());
    return Publication.of(
        SUBJECT, counts, List.of(new Publication.Table("q", false, optional, answers)));
  }

  private static Count count(Leaf leaf, String item, String code, int respondents) {
    return new Count(
        new Count.Cell(SUBJECT, leaf.provider(), leaf.language(), item, code, false), respondents);
  }

  private static String code(int i) {
    return String.valueOf((char) ('a' + i));
  }

  private static @Nullable Integer value(List<PublishedCell> cells, String code) {
    return cells.stream()
        .filter(cell -> cell.group().equals(Group.EVERYBODY) && cell.code().equals(code))
        .findFirst()
        .orElseThrow()
        .respondents();
  }

  /** Each withheld cell could have five or more, whatever else is known. */
  private static void assertWithstands(List<Leaf> leaves, boolean optional) {
    var cells = published(leaves, optional);
    var attacker = new Attacker(cells);
    var truth = truth(leaves);
    for (var cell : cells) {
      if (cell.item().isEmpty()) {
        assertThat(cell.respondents()).isGreaterThanOrEqualTo(5);
      } else if (cell.respondents() == null) {
        var actual = truth.getOrDefault(cell.group(), Map.of()).getOrDefault(cell.code(), 0);
        var most = attacker.most(cell.group(), cell.code());
        assertThat(most).as("%s", cell).isGreaterThanOrEqualTo(Math.max(5, actual) - 1e-6);
      } else {
        assertThat(cell.respondents()).isGreaterThanOrEqualTo(5);
      }
    }
  }

  private static Map<Group, Map<String, Integer>> truth(List<Leaf> leaves) {
    return leaves.stream()
        .flatMap(leaf ->
            Stream.of(
                    Group.EVERYBODY,
                    Group.of(leaf.provider()),
                    new Group(null, leaf.language()),
                    new Group(leaf.provider(), leaf.language()))
                .map(group -> Map.entry(group, leaf)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.flatMapping(
                    entry ->
                        IntStream.range(0, entry.getValue().cells().length)
                            .mapToObj(i -> Map.entry(code(i), entry.getValue().cells()[i])),
                    Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum))));
  }
}
