package fi.opastin.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of an access log are asked for.
 *
 * @param actorId only those of this account
 * @param actions only those of these actions, or of all others
 * @param from not before
 * @param until before
 */
public record LogFilter(
    @Nullable UUID actorId,
    @Nullable Actions actions,
    @Nullable Instant from,
    @Nullable Instant until) {

  public static final LogFilter ALL = new LogFilter(null, null, null, null);

  /**
   * @param ids ids of actions
   * @param included whether these are asked for, or all others
   */
  public record Actions(Set<String> ids, boolean included) {

    public Actions {
      ids = Set.copyOf(ids);
    }
  }
}
