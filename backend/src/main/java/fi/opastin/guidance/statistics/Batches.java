package fi.opastin.guidance.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who can be counted together (G8): at least five people of the same subject and provider. Five of
 * the same language are counted as such; those of other languages are counted together, without
 * saying which, once they are five. Everybody else waits, so never more than four.
 */
final class Batches {

  /** Fewer respondents than this are never counted together, nor shown. */
  static final int LEAST = 5;

  /** Stands for a language where it is not told. */
  static final String MIXED = "mixed";

  private Batches() {}

  private record Pool(Subject subject, UUID provider) {}

  /** People who are counted together. */
  record Batch(Subject subject, UUID provider, String language, List<Respondent> people) {}

  /**
   * The batches that are complete.
   *
   * @param waiting who waits, the longest first
   * @param counted whether somebody has been counted for the subject and provider this month
   */
  static List<Batch> of(List<Respondent> waiting, Predicate<Respondent> counted) {
    var pools = new LinkedHashMap<Pool, List<Respondent>>();
    for (var one : waiting) {
      if (!counted.test(one)) {
        pools
            .computeIfAbsent(new Pool(one.subject(), one.provider()), pool -> new ArrayList<>())
            .add(one);
      }
    }
    return pools.entrySet().stream()
        .flatMap(pool -> batches(pool.getKey(), oncePerPerson(pool.getValue())).stream())
        .toList();
  }

  private static List<Respondent> oncePerPerson(List<Respondent> pool) {
    var seen = new HashSet<UUID>();
    return pool.stream().filter(one -> seen.add(one.person())).toList();
  }

  private static List<Batch> batches(Pool pool, List<Respondent> people) {
    var batches = new ArrayList<Batch>();
    var rest = new ArrayList<Respondent>();
    Map<String, List<Respondent>> byLanguage =
        people.stream().collect(Collectors.groupingBy(Respondent::language));
    byLanguage.forEach((language, some) -> {
      if (some.size() >= LEAST) {
        batches.add(new Batch(pool.subject(), pool.provider(), language, some));
      } else {
        rest.addAll(some);
      }
    });
    if (rest.size() >= LEAST) {
      batches.add(new Batch(pool.subject(), pool.provider(), MIXED, rest));
    }
    return batches;
  }
}
