package io.stepwarden.engine.asl.saga;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The strongly connected components of a graph: nodes that reach each other share one. Used once.
 *
 * <p>Tarjan's algorithm with a stack of its own, so that long ways do no harm; linear in nodes and
 * edges. Edges lead from a component to one with a lower number, or stay in it.
 *
 * @see <a href="https://doi.org/10.1137/0201010">Depth-First Search and Linear Graph Algorithms</a>
 */
public final class Components {

  private static final int NONE = -1;

  private final List<List<Integer>> next;
  private final int[] order;
  private final int[] low;
  private final int[] edge;
  private final int[] component;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Deque<Integer> way = new ArrayDeque<>();
  private int found;
  private int count;

  private Components(List<List<Integer>> next) {
    this.next = next;
    int size = next.size();
    order = new int[size];
    low = new int[size];
    edge = new int[size];
    component = new int[size];
    Arrays.fill(component, NONE);
  }

  /** Returns the number of the component of each node. */
  public static int[] of(List<List<Integer>> next) {
    Components components = new Components(next);
    for (int node = 0; node < next.size(); node++) {
      if (components.order[node] == 0) {
        components.search(node);
      }
    }
    return components.component;
  }

  private void search(int root) {
    enter(root);
    while (!way.isEmpty()) {
      int node = way.peek();
      if (edge[node] < next.get(node).size()) {
        follow(node, next.get(node).get(edge[node]++));
      } else {
        leave(way.pop());
      }
    }
  }

  private void enter(int node) {
    order[node] = ++found;
    low[node] = found;
    open.push(node);
    way.push(node);
  }

  private void follow(int node, int to) {
    if (order[to] == 0) {
      enter(to);
    } else if (component[to] == NONE) {
      low[node] = Math.min(low[node], order[to]);
    }
  }

  private void leave(int node) {
    if (low[node] == order[node]) {
      int member;
      do {
        member = open.pop();
        component[member] = count;
      } while (member != node);
      count++;
    }
    if (!way.isEmpty()) {
      low[way.peek()] = Math.min(low[way.peek()], low[node]);
    }
  }
}
