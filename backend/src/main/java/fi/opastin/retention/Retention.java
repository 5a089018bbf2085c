package fi.opastin.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a feature keeps of people, on what basis, for how long, and how it lets go of it. Each
 * feature with such data implements it as a bean; every table with personal data has one owner.
 */
public interface Retention {

  /** What is kept. */
  Kept kept();

  /**
   * Erases at most so much of what is due, each in a transaction of its own, and anything only
   * once, however many replicas do it at the same time. What fails stays for the next run and keeps
   * nothing else.
   *
   * @return how many were erased
   */
  int erase(Instant now, int limit);

  /**
   * What {@link #erase} will have done by a day in Finland, that day included: numbers and days,
   * for administrators; nothing of what does not concern them.
   *
   * @param until what has this as its last day is still there then
   * @param organisation of one organisation only; what belongs to none is not told then
   */
  default List<Planned> planned(LocalDate until, Optional<UUID> organisation) {
    return List.of();
  }

  /**
   * @param kind names it in the plan that administrators see
   * @param tables the tables that it owns, with those that are deleted with their rows
   * @param basis the rule by which it is kept, and erased
   * @param period for how long
   */
  record Kept(String kind, Set<String> tables, String basis, String period) {

    public Kept {
      tables = Set.copyOf(tables);
    }
  }

  /**
   * @param step what will happen: CLOSE, ARCHIVE, DELETE
   * @param on the last day before it
   */
  record Planned(String kind, String step, LocalDate on, long count) {}
}
