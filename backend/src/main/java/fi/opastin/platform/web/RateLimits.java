package fi.opastin.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.OptionalLong;

/** So many requests per minute for each of many clients, in this replica's memory. */
public final class RateLimits {

  private static final Duration PERIOD = Duration.ofMinutes(1);
  private static final long MOST_CLIENTS = 100_000;

  private final int perMinute;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_CLIENTS)
          // by then it is full again
          .expireAfterAccess(PERIOD.plusSeconds(1))
          .build();

  public RateLimits(int perMinute) {
    this.perMinute = perMinute;
  }

  /** Counts a request; if it is one too many, in how many seconds the next one may come. */
  public OptionalLong excess(String client) {
    var probe = buckets.get(client, this::bucket).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? OptionalLong.empty()
        : OptionalLong.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
  }

  private Bucket bucket(String client) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
        .build();
  }
}
