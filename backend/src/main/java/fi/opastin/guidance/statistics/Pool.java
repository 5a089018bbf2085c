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

/** Everything that could be counted tonight, the longest waiting first. */
final class Pool {

  private record Kind(UUID workspaceId, Subject subject) {}

  private final List<WaitingRow> rows = new ArrayList<>();
  private final List<UUID> gone = new ArrayList<>();
  private int expired;

  /** Sorts out what is to be destroyed. */
  Pool(Collection<WaitingRow> read, LocalDate today) {
    Map<Kind, WaitingRow> latest = new HashMap<>();
    for (var row : read) {
      if (row.expired(today)) {
        expired++;
        gone.add(row.id());
      } else if (row.afterClosing()) {
        latest.merge(new Kind(row.workspaceId(), row.contribution().subject()), row, this::later);
      } else {
        rows.add(row);
      }
    }
    rows.addAll(latest.values());
    sort();
  }

  /** Of what was given for the closing, the earlier is no contribution any more. */
  private WaitingRow later(WaitingRow one, WaitingRow other) {
    var oneIsLater = one.contribution().order() > other.contribution().order();
    gone.add((oneIsLater ? other : one).id());
    return oneIsLater ? one : other;
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

  void remove(Collection<UUID> counted) {
    var ids = new HashSet<>(counted);
    rows.removeIf(row -> ids.contains(row.id()));
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
