package fi.opastin.guidance.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which cells of a table are withheld: those of fewer than five respondents, and as many
 * others as are needed so that nobody can reckon from the rest that a cell has fewer than five
 * (docs/guides/statistics.md).
 *
 * <p>The table is a network through which respondents flow: from each smallest group through the
 * cells of an answer, group by group, to everybody. Whatever can circulate through withheld cells
 * only gives another table that looks the same from outside. For each small cell such a circulation
 * must exist that makes it five; where there is none, the cheapest is taken, and the shown cells on
 * its way are withheld, too. What was found for one cell holds when others are withheld later.
 */
final class Suppression {

  private static final int EVERYBODY = 0;

  /** A cell as a link of the network. */
  private record Link(Branch branch, int cell, int from, int to) {

    int respondents() {
      return branch.cells()[cell];
    }

    boolean withheld() {
      return branch.withheld()[cell];
    }

    void withhold() {
      branch.withheld()[cell] = true;
    }
  }

  /** A link as it is passed: forwards with more respondents, backwards with fewer. */
  private record Step(int link, boolean forwards) {}

  private final List<Link> links = new ArrayList<>();
  private final Map<Integer, List<Integer>> linksAt = new HashMap<>();
  private int nodes = 1;

  private Suppression(Branch root) {
    var everybody = new int[root.cells().length];
    Arrays.fill(everybody, EVERYBODY);
    add(root, everybody);
  }

  /** Marks in the tree what is withheld. */
  static void decide(Branch root) {
    var network = new Suppression(root);
    var small =
        IntStream.range(0, network.links.size())
            .boxed()
            .filter(link -> network.links.get(link).respondents() < Batches.LEAST)
            .sorted(Comparator.comparing(link -> network.links.get(link).respondents()))
            .toList();
    small.forEach(link -> network.links.get(link).withhold());
    small.forEach(network::protect);
  }

  private void add(Branch branch, int[] into) {
    var from = new int[into.length];
    if (branch.isLeaf()) {
      Arrays.fill(from, nodes++);
    } else {
      Arrays.setAll(from, cell -> nodes + cell);
      nodes += from.length;
    }
    for (int cell = 0; cell < into.length; cell++) {
      linksAt.computeIfAbsent(from[cell], node -> new ArrayList<>()).add(links.size());
      linksAt.computeIfAbsent(into[cell], node -> new ArrayList<>()).add(links.size());
      links.add(new Link(branch, cell, from[cell], into[cell]));
    }
    branch.parts().forEach(part -> add(part, from));
  }

  /** Makes room for a table in which this cell has five. */
  private void protect(int small) {
    var more = new int[links.size()];
    var missing = Batches.LEAST - links.get(small).respondents();
    while (missing > 0) {
      var way = cheapestWay(small, more);
      var amount = missing;
      for (var step : way) {
        if (!step.forwards()) {
          amount = Math.min(amount, left(step.link(), more));
        }
      }
      for (var step : way) {
        more[step.link()] += step.forwards() ? amount : -amount;
        links.get(step.link()).withhold();
      }
      missing -= amount;
    }
  }

  private int left(int link, int[] more) {
    return links.get(link).respondents() + more[link];
  }

  /** From where the cell's respondents go back to where they come from, without the cell itself. */
  private List<Step> cheapestWay(int small, int[] more) {
    var start = links.get(small).to();
    var end = links.get(small).from();
    var cost = new long[nodes];
    Arrays.fill(cost, Long.MAX_VALUE);
    @Nullable Step[] arrivals = new Step[nodes];
    record Place(int node, long cost) {}
    var open = new PriorityQueue<Place>(Comparator.comparingLong(Place::cost));
    cost[start] = 0;
    open.add(new Place(start, 0));
    for (var place = open.poll(); place != null; place = open.poll()) {
      if (place.cost() > cost[place.node()]) {
        continue;
      }
      if (place.node() == end) {
        return way(start, end, arrivals);
      }
      for (var index : linksAt.getOrDefault(place.node(), List.of())) {
        var link = links.get(index);
        var forwards = link.from() == place.node();
        var next = forwards ? link.to() : link.from();
        if (index == small || (!forwards && left(index, more) == 0)) {
          continue;
        }
        // to lose a large cell is worse than to lose a small one, and each one is a loss
        var total = place.cost() + (link.withheld() ? 0 : 5L + link.respondents());
        if (total < cost[next]) {
          cost[next] = total;
          arrivals[next] = new Step(index, forwards);
          open.add(new Place(next, total));
        }
      }
    }
    throw new IllegalStateException("a group of fewer than five has been counted");
  }

  private List<Step> way(int start, int end, @Nullable Step[] arrivals) {
    var way = new ArrayList<Step>();
    var node = end;
    while (node != start) {
      var step = arrivals[node];
      if (step == null) {
        throw new IllegalStateException("no way leads there");
      }
      way.add(step);
      var link = links.get(step.link());
      node = step.forwards() ? link.from() : link.to();
    }
    return way;
  }
}
