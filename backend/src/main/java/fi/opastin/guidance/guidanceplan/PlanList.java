package fi.opastin.guidance.guidanceplan;

import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.problem.InvalidValueException;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Pages of what has an event number, newest first. */
final class PlanList {

  /** Before which the first page begins. */
  static final long END = Long.MAX_VALUE;

  private PlanList() {}

  /**
   * A page, of which one row more than wanted was read.
   *
   * @param next cursor of the page that follows
   */
  record Page<T>(List<T> rows, @Nullable String next) {

    static <T> Page<T> of(List<T> read, int size, ToLongFunction<T> eventNumber) {
      var rows = read.subList(0, Math.min(size, read.size()));
      var next =
          read.size() > size ? Cursor.of(eventNumber.applyAsLong(rows.getLast())).text() : null;
      return new Page<>(rows, next);
    }
  }

  /**
   * The event number before which a page begins.
   *
   * @throws InvalidValueException invalid-cursor
   */
  static long before(String cursor) {
    try {
      return Long.parseLong(Cursor.parse(cursor, 1).key().getFirst());
    } catch (NumberFormatException e) {
      throw new InvalidValueException("invalid-cursor");
    }
  }
}
