package io.stepwarden.engine.asl.saga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReachTest {

  @Property(tries = 300)
  void givesWhatASearchFromEachNodeFinds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int nodes) {
    List<List<Integer>> graph = graph(new Random(seed), nodes);
    List<BitSet> own = Reach.none(nodes);
    for (int node = 0; node < nodes; node++) {
      own.get(node).set(node);
    }
    List<BitSet> reached = Reach.of(graph, own);
    List<BitSet> reaching = Reach.of(Reach.reversed(graph), own);
    int[] components = Components.of(graph);
    for (int node = 0; node < nodes; node++) {
      assertThat(reached.get(node)).isEqualTo(search(graph, node));
      for (int other = 0; other < nodes; other++) {
        assertThat(reaching.get(other).get(node)).isEqualTo(reached.get(node).get(other));
        boolean mutual = reached.get(node).get(other) && reached.get(other).get(node);
        assertThat(components[node] == components[other]).isEqualTo(mutual);
      }
    }
  }

  @Test
  void longWaysNeedNoStack() {
    List<List<Integer>> chain = new ArrayList<>();
    int nodes = 200_000;
    for (int node = 0; node < nodes; node++) {
      chain.add(node + 1 < nodes ? List.of(node + 1) : List.of());
    }
    List<BitSet> own = Reach.none(nodes);
    own.get(nodes - 1).set(0);
    assertThat(Reach.of(chain, own).get(0).get(0)).isTrue();
  }

  private static List<List<Integer>> graph(Random random, int nodes) {
    List<List<Integer>> graph = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      graph.add(random.ints(random.nextInt(3), 0, nodes).boxed().toList());
    }
    return graph;
  }

  private static BitSet search(List<List<Integer>> graph, int from) {
    BitSet found = new BitSet();
    Deque<Integer> left = new ArrayDeque<>(List.of(from));
    while (!left.isEmpty()) {
      int node = left.pop();
      if (!found.get(node)) {
        found.set(node);
        left.addAll(graph.get(node));
      }
    }
    return found;
  }
}
