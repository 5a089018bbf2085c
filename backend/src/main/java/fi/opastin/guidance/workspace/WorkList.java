package fi.opastin.guidance.workspace;

import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.problem.InvalidValueException;
import java.text.CollationKey;
import java.text.Collator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's list of workspaces: searched, filtered, ordered and cut into pages in memory, because
 * names are encrypted in the database. Decrypting some thousand takes milliseconds.
 */
final class WorkList {

  private static final Locale FINNISH = Locale.of("fi", "FI");

  private final List<Item> items;

  WorkList(List<Item> items) {
    this.items = List.copyOf(items);
  }

  /** In which order the list is. */
  enum Order {
    /** Newest activity first. */
    LATEST,
    /** What ends first, first; what has no end, last. */
    DEADLINE,
    /** By the other party's name, in the Finnish alphabet. */
    NAME
  }

  /** A workspace, with what it is found and ordered by. */
  record Item(
      UUID id,
      String name,
      WorkspaceState state,
      boolean unread,
      @Nullable WaitingFor turn,
      @Nullable LocalDate deadline,
      Instant latest) {

    /** Says nothing of whose it is. */
    @Override
    public String toString() {
      return "Item[" + id + "]";
    }
  }

  /**
   * What of the list is wanted.
   *
   * @param search null: every name
   * @param state null: every state
   * @param unread only what has messages that have not been read
   * @param turn only where it is their turn; null: anybody's
   */
  record Wish(
      @Nullable NameSearch search,
      @Nullable WorkspaceState state,
      boolean unread,
      @Nullable WaitingFor turn,
      Order order) {

    boolean isMetBy(Item item) {
      return (state == null || item.state() == state)
          && (!unread || item.unread())
          && (turn == null || item.turn() == turn)
          && (search == null || search.finds(item.name()));
    }
  }

  /**
   * After which workspace a page begins: by what it was ordered by, so that one that has moved
   * since then leads nobody astray. A name is not told; it does not change, and is looked up.
   */
  record Position(Order order, @Nullable Instant latest, @Nullable LocalDate deadline, UUID id) {

    static Position of(Order order, Item last) {
      return new Position(
          order,
          order == Order.LATEST ? last.latest() : null,
          order == Order.DEADLINE ? last.deadline() : null,
          last.id());
    }

    /**
     * @throws InvalidValueException invalid-cursor
     */
    static Position parse(String cursor) {
      var parts = Cursor.parse(cursor, 3).key();
      try {
        var order = Order.valueOf(parts.get(0));
        var key = parts.get(1);
        return new Position(
            order,
            order == Order.LATEST ? Instant.parse(key) : null,
            order == Order.DEADLINE && !key.isEmpty() ? LocalDate.parse(key) : null,
            UUID.fromString(parts.get(2)));
      } catch (DateTimeException | IllegalArgumentException e) {
        throw new InvalidValueException("invalid-cursor");
      }
    }

    String cursor() {
      var key = Stream.of(latest, deadline).filter(Objects::nonNull).findFirst();
      return Cursor.of(order, key.map(Object::toString).orElse(""), id).text();
    }
  }

  /**
   * Part of a list.
   *
   * @param next where the next page begins; null on the last
   * @param total how many there are on all pages
   */
  record Page(List<Item> items, @Nullable Position next, int total) {}

  /** The next page; empty if the position is of another order, or nobody knows it any more. */
  Optional<Page> page(Wish wish, @Nullable Position after, int limit) {
    var order = comparator(wish.order());
    var found = items.stream().filter(wish::isMetBy).sorted(order).toList();
    if (after == null) {
      return Optional.of(page(wish.order(), found, found.size(), limit));
    }
    return at(after)
        .filter(last -> after.order() == wish.order())
        .map(last -> found.stream().filter(item -> order.compare(item, last) > 0).toList())
        .map(rest -> page(wish.order(), rest, found.size(), limit));
  }

  private static Page page(Order order, List<Item> rest, int total, int limit) {
    var page = rest.subList(0, Math.min(limit, rest.size()));
    return new Page(page, rest.size() > limit ? Position.of(order, page.getLast()) : null, total);
  }

  /** What stands at a position, as far as its order asks for it. */
  private Optional<Item> at(Position position) {
    if (position.order() == Order.NAME) {
      return items.stream().filter(item -> item.id().equals(position.id())).findFirst();
    }
    var latest = position.latest() == null ? Instant.EPOCH : position.latest();
    return Optional.of(
        new Item(
            position.id(), "", WorkspaceState.ACTIVE, false, null, position.deadline(), latest));
  }

  private static Comparator<Item> comparator(Order order) {
    return switch (order) {
      case LATEST -> Comparator.comparing(Item::latest).thenComparing(Item::id).reversed();
      case DEADLINE ->
          Comparator.comparing(
                  Item::deadline, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
              .thenComparing(Item::id);
      case NAME -> {
        var collator = Collator.getInstance(FINNISH);
        Map<UUID, CollationKey> keys = new HashMap<>();
        yield Comparator.<Item, CollationKey>comparing(item ->
                keys.computeIfAbsent(item.id(), id -> collator.getCollationKey(item.name())))
            .thenComparing(Item::id);
      }
    };
  }
}
