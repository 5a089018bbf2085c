package fi.opastin.guidance.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Has all published tables of a question and solves them as one linear programme: the unknowns are
 * the answers of the smallest groups, each at least zero; every published number is an equation.
 */
final class Attacker {

  private static final double TINY = 1e-9;

  private record Unknown(UUID provider, String language, String code) {}

  private final Map<Unknown, Integer> unknowns = new LinkedHashMap<>();
  private final List<double[]> equations = new ArrayList<>();

  Attacker(List<PublishedCell> cells) {
    var codes =
        cells.stream()
            .filter(cell -> !cell.item().isEmpty())
            .map(PublishedCell::code)
            .distinct()
            .toList();
    for (var cell : cells) {
      var group = cell.group();
      if (cell.item().isEmpty() && group.provider() != null && !group.language().equals("all")) {
        for (var code : codes) {
          unknowns.put(new Unknown(group.provider(), group.language(), code), unknowns.size());
        }
      }
    }
    for (var cell : cells) {
      var respondents = cell.respondents();
      if (respondents != null) {
        var equation = new double[unknowns.size() + 1];
        unknowns.forEach((unknown, index) -> {
          var counts = cell.item().isEmpty() || unknown.code().equals(cell.code());
          equation[index] = counts && in(unknown, cell.group()) ? 1 : 0;
        });
        equation[unknowns.size()] = respondents;
        equations.add(equation);
      }
    }
  }

  private static boolean in(Unknown unknown, Group group) {
    return (group.provider() == null || group.provider().equals(unknown.provider()))
        && (group.language().equals(Group.ALL) || group.language().equals(unknown.language()));
  }

  /** How many respondents the cell could have at most. */
  double most(Group group, String code) {
    var wanted = new double[unknowns.size()];
    unknowns.forEach((unknown, index) ->
        wanted[index] = unknown.code().equals(code) && in(unknown, group) ? 1 : 0);
    return new Simplex().maximum(wanted);
  }

  /** Two phases on a dense tableau, Bland's rule: slow and sure. */
  private final class Simplex {

    private final int columns = unknowns.size();
    private final int rows = equations.size();
    private final double[][] table = new double[rows][columns + rows + 1];
    private final int[] basis = new int[rows];

    double maximum(double[] wanted) {
      for (int row = 0; row < rows; row++) {
        System.arraycopy(equations.get(row), 0, table[row], 0, columns);
        table[row][columns + row] = 1;
        table[row][columns + rows] = equations.get(row)[columns];
        basis[row] = columns + row;
      }
      var artificial = new double[columns + rows];
      Arrays.fill(artificial, columns, columns + rows, -1);
      if (solve(artificial, columns + rows) < -1e-6) {
        throw new IllegalStateException("the published tables contradict each other");
      }
      leaveArtificial();
      return solve(Arrays.copyOf(wanted, columns + rows), columns);
    }

    private double solve(double[] objective, int usable) {
      while (true) {
        var entering = -1;
        for (int column = 0; column < usable && entering < 0; column++) {
          if (gain(objective, column) > TINY) {
            entering = column;
          }
        }
        if (entering < 0) {
          break;
        }
        pivot(leaving(entering), entering);
      }
      var value = 0.0;
      for (int row = 0; row < rows; row++) {
        value += objective[basis[row]] * table[row][columns + rows];
      }
      return value;
    }

    private double gain(double[] objective, int column) {
      var gain = objective[column];
      for (int row = 0; row < rows; row++) {
        gain -= objective[basis[row]] * table[row][column];
      }
      return gain;
    }

    private int leaving(int column) {
      var leaving = -1;
      for (int row = 0; row < rows; row++) {
        if (table[row][column] > TINY) {
          var ratio = table[row][columns + rows] / table[row][column];
          var best = leaving < 0 ? 0 : table[leaving][columns + rows] / table[leaving][column];
          if (leaving < 0
              || ratio < best - TINY
              || (ratio < best + TINY && basis[row] < basis[leaving])) {
            leaving = row;
          }
        }
      }
      if (leaving < 0) {
        throw new IllegalStateException("the number of respondents is bounded");
      }
      return leaving;
    }

    /** Equations that follow from others keep an artificial unknown of zero, fixed. */
    private void leaveArtificial() {
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns && basis[row] >= columns; column++) {
          if (Math.abs(table[row][column]) > TINY) {
            pivot(row, column);
          }
        }
      }
    }

    private void pivot(int row, int column) {
      var factor = table[row][column];
      for (int i = 0; i < table[row].length; i++) {
        table[row][i] /= factor;
      }
      for (int other = 0; other < rows; other++) {
        var times = table[other][column];
        if (other != row && times != 0) {
          for (int i = 0; i < table[other].length; i++) {
            table[other][i] -= times * table[row][i];
          }
        }
      }
      basis[row] = column;
    }
  }
}
