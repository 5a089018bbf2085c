package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.guidance.workspace.WorkList.Item;
import fi.opastin.guidance.workspace.WorkList.Order;
import fi.opastin.guidance.workspace.WorkList.Position;
import fi.opastin.guidance.workspace.WorkList.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkListTest {

  private static final Instant NOON = Instant.parse("2026-11-25T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

  @Property(tries = 300)
  @Label("G1 pages together are the whole list, none twice and none lost, whatever their size")
  void pages(
      @ForAll("items") List<Item> items,
      @ForAll("wishes") Wish wish,
      @ForAll @IntRange(min = 1, max = 9) int limit) {
    var list = new WorkList(items);
    var read = read(list, wish, null, limit);
    assertThat(read).isEqualTo(list.page(wish, null, 1_000).orElseThrow().items());
    assertThat(read)
        .doesNotHaveDuplicates()
        .hasSameElementsAs(items.stream().filter(wish::isMetBy).toList());
    assertThat(list.page(wish, null, limit).orElseThrow().total()).isEqualTo(read.size());
  }

  @Property(tries = 300)
  @Label("G1 what happens between two pages neither repeats nor hides what did not change")
  void changes(
      @ForAll("items") List<Item> items,
      @ForAll("wishes") Wish wish,
      @ForAll @IntRange(min = 1, max = 9) int limit,
      @ForAll @IntRange(min = 0, max = 20) int changed) {
    var first = new WorkList(items).page(wish, null, limit).orElseThrow();
    if (first.next() == null) {
      return;
    }
    // a message comes to one of them, be it the last that was shown
    var later = new ArrayList<>(items);
    var touched = items.get(changed % items.size());
    later.set(items.indexOf(touched), withMessage(touched));
    var rest = read(new WorkList(later), wish, first.next(), limit);

    var shown = new ArrayList<>(first.items());
    shown.addAll(rest);
    shown.removeIf(item -> item.id().equals(touched.id()));
    assertThat(shown)
        .isEqualTo(
            new WorkList(items)
                .page(wish, null, 1_000).orElseThrow().items().stream()
                    .filter(item -> !item.id().equals(touched.id()))
                    .toList());
    if (wish.order() == Order.LATEST) {
      assertThat(rest).doesNotContain(withMessage(touched));
    }
  }

  @Property(tries = 100)
  @Label("G20 a cursor survives its way through the browser")
  void cursors(@ForAll("items") List<Item> items, @ForAll Order order) {
    for (var item : items) {
      var position = Position.of(order, item);
      assertThat(Position.parse(position.cursor())).isEqualTo(position);
    }
  }

  @Test
  @DisplayName("security: a cursor by name tells no name")
  void noNames() {
    var cursor = Position.of(Order.NAME, item(1, "Aino Virtanen", 1)).cursor();
    assertThat(
            new String(
                java.util.Base64.getUrlDecoder().decode(cursor),
                java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("Aino");
  }

  @Test
  @DisplayName("G20 names are in the order of the Finnish alphabet, deadlines by day, none last")
  void orders() {
    var items =
        List.of(
            item(1, "Örn", null), item(2, "Zorro", 2), item(3, "aalto", 1), item(4, "Åström", 2));
    assertThat(names(items, Order.NAME)).containsExactly("aalto", "Zorro", "Åström", "Örn");
    assertThat(names(items, Order.DEADLINE)).containsExactly("aalto", "Zorro", "Åström", "Örn");
    assertThat(names(items, Order.LATEST)).containsExactly("Åström", "aalto", "Zorro", "Örn");
  }

  @Test
  @DisplayName("G20 a cursor of another order, or of a workspace that is gone, is refused")
  void foreignCursor() {
    var list = new WorkList(List.of(item(1, "Aino", 1)));
    var wish = new Wish(null, null, false, null, Order.NAME);
    assertThat(list.page(wish, Position.of(Order.LATEST, item(1, "Aino", 1)), 5)).isEmpty();
    assertThat(list.page(wish, Position.of(Order.NAME, item(2, "Eero", 1)), 5)).isEmpty();
  }

  private static List<Item> read(WorkList list, Wish wish, @Nullable Position from, int limit) {
    var all = new ArrayList<Item>();
    var position = from;
    do {
      var page = list.page(wish, position, limit).orElseThrow();
      assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
      all.addAll(page.items());
      position = page.next();
    } while (position != null);
    return all;
  }

  private static List<String> names(List<Item> items, Order order) {
    return new WorkList(items)
        .page(new Wish(null, null, false, null, order), null, 100).orElseThrow().items().stream()
            .map(Item::name)
            .toList();
  }

  private static Item item(int number, String name, @Nullable Integer days) {
    return new Item(
        new UUID(7, number),
        name,
        WorkspaceState.ACTIVE,
        false,
        null,
        days == null ? null : TODAY.plusDays(days),
        NOON.plusSeconds(number));
  }

  private static Item withMessage(Item item) {
    return new Item(
        item.id(),
        item.name(),
        item.state(),
        item.unread(),
        item.turn(),
        item.deadline(),
        NOON.plusSeconds(900));
  }

  /** Few names, days and times, so that many are the same. */
  @Provide
  Arbitrary<List<Item>> items() {
    var rows =
        Combinators.combine(
                Arbitraries.of("Aino Aalto", "Åke Öhman", "Eero Ek", "eero ek", "Ville Virta"),
                Arbitraries.of(WorkspaceState.class),
                Arbitraries.of(true, false),
                Arbitraries.of(WaitingFor.class).injectNull(0.3),
                Arbitraries.integers().between(0, 3).injectNull(0.3),
                Arbitraries.integers().between(0, 4))
            .as((name, state, unread, turn, days, seconds) ->
                new Item(
                    UUID.randomUUID(),
                    name,
                    state,
                    unread,
                    turn,
                    days == null ? null : TODAY.plusDays(days),
                    NOON.plusSeconds(seconds)))
            .list()
            .ofMinSize(1)
            .ofMaxSize(25);
    return rows.map(
        list -> IntStream.range(0, list.size()).mapToObj(i -> numbered(list.get(i), i)).toList());
  }

  private static Item numbered(Item item, int number) {
    return new Item(
        new UUID(7 + number % 3, number * 31L),
        item.name(),
        item.state(),
        item.unread(),
        item.turn(),
        item.deadline(),
        item.latest());
  }

  @Provide
  Arbitrary<Wish> wishes() {
    return Combinators.combine(
            Arbitraries.of("", "e", "aa", "öh").injectNull(0.4),
            Arbitraries.of(WorkspaceState.class).injectNull(0.6),
            Arbitraries.of(true, false),
            Arbitraries.of(WaitingFor.class).injectNull(0.6),
            Arbitraries.of(Order.class))
        .as((search, state, unread, turn, order) ->
            new Wish(search == null ? null : NameSearch.of(search), state, unread, turn, order));
  }
}
