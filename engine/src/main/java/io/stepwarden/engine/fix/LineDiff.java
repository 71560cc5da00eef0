package io.stepwarden.engine.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fewest lines to take out and to put in that make one text another.
 *
 * @see <a href="https://doi.org/10.1007/BF01840446">Eugene W. Myers, An O(ND) Difference Algorithm
 *     and Its Variations</a>
 */
final class LineDiff {

  /** The most changes to look for; where there are more, every line is replaced. */
  static final int MOST = 2000;

  private LineDiff() {}

  /**
   * A line that goes or comes.
   *
   * @param comes whether it comes
   * @param from its index before, or that of the line before which it comes
   * @param to its index after, or that of the line before which it was
   * @param previous the change before this one
   */
  record Change(boolean comes, int from, int to, @Nullable Change previous) {}

  /** Returns the changes in their order. */
  static List<Change> of(List<String> before, List<String> after) {
    int zero = MOST + 1;
    int[] reached = new int[2 * zero + 1];
    Change[] ways = new Change[2 * zero + 1];
    for (int count = 0; count <= MOST; count++) {
      for (int diagonal = -count; diagonal <= count; diagonal += 2) {
        int at = zero + diagonal;
        boolean comes =
            diagonal == -count || (diagonal != count && reached[at - 1] < reached[at + 1]);
        int x = comes ? reached[at + 1] : reached[at - 1] + 1;
        if (count > 0) {
          ways[at] =
              comes
                  ? new Change(true, x, x - diagonal - 1, ways[at + 1])
                  : new Change(false, x - 1, x - diagonal, ways[at - 1]);
        }
        reached[at] = x + same(before, x, after, x - diagonal);
        if (reached[at] >= before.size() && reached[at] - diagonal >= after.size()) {
          return inOrder(ways[at]);
        }
      }
    }
    return all(before.size(), after.size());
  }

  /** Counts the lines that are the same from two places on. */
  private static int same(List<String> before, int from, List<String> after, int to) {
    int count = 0;
    while (from + count < before.size()
        && to + count < after.size()
        && before.get(from + count).equals(after.get(to + count))) {
      count++;
    }
    return count;
  }

  private static List<Change> inOrder(@Nullable Change last) {
    List<Change> changes = new ArrayList<>();
    for (Change each = last; each != null; each = each.previous()) {
      changes.add(each);
    }
    Collections.reverse(changes);
    return changes;
  }

  private static List<Change> all(int before, int after) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < before; i++) {
      changes.add(new Change(false, i, 0, null));
    }
    for (int i = 0; i < after; i++) {
      changes.add(new Change(true, before, i, null));
    }
    return changes;
  }
}
