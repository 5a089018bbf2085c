package fi.opastin.platform.database;

import fi.opastin.platform.problem.InvalidValueException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows in the order of their ids, newest first.
 *
 * @param next cursor of the page that follows
 */
public record IdPage<T>(List<T> rows, @Nullable String next) {

  /** Before which the first page begins. */
  public static final UUID END = new UUID(-1, -1);

  /**
   * A page, of which one row more than wanted was read.
   *
   * @param size how many are wanted
   */
  public static <T> IdPage<T> of(List<T> read, int size, Function<T, UUID> id) {
    var rows = read.subList(0, Math.min(size, read.size()));
    var next = read.size() > size ? Cursor.of(id.apply(rows.getLast())).text() : null;
    return new IdPage<>(rows, next);
  }

  /** The same page of what is shown of the rows. */
  public <S> IdPage<S> map(Function<T, S> shown) {
    return new IdPage<>(rows.stream().map(shown).toList(), next);
  }

  /**
   * The id before which a page begins.
   *
   * @throws InvalidValueException invalid-cursor
   */
  public static UUID before(String cursor) {
    return Cursor.parse(cursor, 1).id(0);
  }
}
