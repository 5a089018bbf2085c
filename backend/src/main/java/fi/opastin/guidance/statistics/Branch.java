package fi.opastin.guidance.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * A group of respondents and the smaller groups that it consists of, with the cells of one table:
 * each respondent is in exactly one cell of each group that he or she belongs to.
 *
 * @param group whose cells they are
 * @param cells how many respondents there are in each
 * @param withheld which cells are not shown
 * @param parts the groups of which it consists; none for the smallest
 */
record Branch(Group group, int[] cells, boolean[] withheld, List<Branch> parts) {

  static Branch leaf(Group group, int... cells) {
    return new Branch(group, cells, new boolean[cells.length], List.of());
  }

  static Branch of(Group group, List<Branch> parts) {
    var cells = new int[parts.getFirst().cells.length];
    for (var part : parts) {
      Arrays.setAll(cells, i -> cells[i] + part.cells[i]);
    }
    return new Branch(group, cells, new boolean[cells.length], List.copyOf(parts));
  }

  boolean isLeaf() {
    return parts.isEmpty();
  }
}
