package fi.opastin.guidance.statistics;

import fi.opastin.guidance.statistics.Batches.Batch;
import fi.opastin.guidance.statistics.Count.Cell;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds batches to what has been counted of the month before. */
final class Counting {

  private final Map<Cell, Integer> respondents = new LinkedHashMap<>();

  Counting(Collection<Count> before) {
    before.forEach(count -> respondents.put(count.cell(), count.respondents()));
  }

  void add(Batch batch) {
    for (var one : batch.people()) {
      add(batch, "", "", false);
      one.tallies()
          .forEach(
              tally -> add(batch, tally.item().value(), tally.code().value(), tally.several()));
    }
  }

  private void add(Batch batch, String item, String code, boolean several) {
    respondents.merge(
        new Cell(batch.subject(), batch.provider(), batch.language(), item, code, several),
        1,
        Integer::sum);
  }

  List<Count> counts() {
    return respondents.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .toList();
  }
}
