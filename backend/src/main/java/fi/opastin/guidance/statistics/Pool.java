package fi.opastin.guidance.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that could be counted tonight, the longest waiting first. */
final class Pool {

  /** What is one contribution, of however many rows. */
  private record Kind(UUID workspaceId, Subject subject, @Nullable Long response) {
    static Kind of(WaitingRow row) {
      return new Kind(
          row.workspaceId(), row.contribution().subject(), row.contribution().response());
    }
  }

  private final List<WaitingRow> rows = new ArrayList<>();
  private final List<UUID> gone = new ArrayList<>();

  /** Rows that go with the one that takes their place. */
  private final Map<UUID, List<UUID>> earlier = new HashMap<>();

  private int expired;

  /** Sorts out what is to be destroyed. */
  Pool(Collection<WaitingRow> read, LocalDate today) {
    Map<Kind, WaitingRow> latest = new HashMap<>();
    Map<Kind, List<WaitingRow>> editions = new HashMap<>();
    for (var row : read) {
      if (row.contribution().response() != null) {
        editions.computeIfAbsent(Kind.of(row), kind -> new ArrayList<>()).add(row);
      } else if (row.expired(today)) {
        expired++;
        gone.add(row.id());
      } else if (row.afterClosing()) {
        latest.merge(Kind.of(row), row, this::later);
      } else {
        rows.add(row);
      }
    }
    rows.addAll(latest.values());
    editions.values().forEach(some -> editions(some, today));
    sort();
  }

  /** Of what was given for the closing, the earlier is no contribution any more. */
  private WaitingRow later(WaitingRow one, WaitingRow other) {
    var oneIsLater = one.contribution().order() > other.contribution().order();
    gone.add((oneIsLater ? other : one).id());
    return oneIsLater ? one : other;
  }

  /**
   * Of answers that were sent and amended, the last ones count, as long as the first ones wait:
   * otherwise their sender has been counted already.
   */
  private void editions(List<WaitingRow> some, LocalDate today) {
    some.sort(Comparator.comparing(row -> row.contribution().order()));
    var ids = some.stream().map(WaitingRow::id).toList();
    var first = some.getFirst();
    if (first.contribution().order() > 1) {
      gone.addAll(ids);
    } else if (first.expired(today)) {
      expired++;
      gone.addAll(ids);
    } else {
      var last = some.getLast();
      rows.add(last.since(first.contribution().day()));
      earlier.put(last.id(), ids.subList(0, ids.size() - 1));
    }
  }

  /** What is to be taken away uncounted. */
  List<UUID> gone() {
    return List.copyOf(gone);
  }

  /** How many have waited for twelve months. */
  int expired() {
    return expired;
  }

  void add(Collection<WaitingRow> more) {
    rows.addAll(more);
    sort();
  }

  /**
   * Takes out what has been counted.
   *
   * @return the ids with those of the rows whose place they took
   */
  List<UUID> remove(Collection<UUID> counted) {
    var ids = new HashSet<>(counted);
    rows.removeIf(row -> ids.contains(row.id()));
    var all = new ArrayList<>(counted);
    counted.forEach(id -> all.addAll(earlier.getOrDefault(id, List.of())));
    return all;
  }

  List<Respondent> respondents() {
    return rows.stream().map(WaitingRow::respondent).toList();
  }

  /** Which of these have not been counted. */
  List<WaitingRow> stillWaiting(Collection<WaitingRow> some) {
    var ids = new HashSet<UUID>();
    rows.forEach(row -> ids.add(row.id()));
    return some.stream().filter(row -> ids.contains(row.id())).toList();
  }

  int size() {
    return rows.size();
  }

  private void sort() {
    rows.sort(
        Comparator.comparing((WaitingRow row) -> row.contribution().day())
            .thenComparing(WaitingRow::id));
  }
}
