package fi.opastin.platform.database;

import fi.opastin.platform.problem.InvalidValueException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A page of what has an event number, newest first.
 *
 * @param next cursor of the page that follows
 */
public record NumberedPage<T>(List<T> rows, @Nullable String next) {

  /** Before which the first page begins. */
  public static final long END = Long.MAX_VALUE;

  /**
   * A page, of which one row more than wanted was read.
   *
   * @param size how many are wanted
   */
  public static <T> NumberedPage<T> of(List<T> read, int size, ToLongFunction<T> eventNumber) {
    var rows = read.subList(0, Math.min(size, read.size()));
    var next =
        read.size() > size ? Cursor.of(eventNumber.applyAsLong(rows.getLast())).text() : null;
    return new NumberedPage<>(rows, next);
  }

  /** The same page of what is shown of the rows. */
  public <S> NumberedPage<S> map(Function<List<T>, List<S>> shown) {
    return new NumberedPage<>(shown.apply(rows), next);
  }

  /**
   * The event number before which a page begins.
   *
   * @throws InvalidValueException invalid-cursor
   */
  public static long before(String cursor) {
    try {
      return Long.parseLong(Cursor.parse(cursor, 1).key().getFirst());
    } catch (NumberFormatException e) {
      throw new InvalidValueException("invalid-cursor");
    }
  }
}
