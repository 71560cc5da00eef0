package io.stepwarden.engine.asl.flow;

import io.stepwarden.engine.asl.flow.Origin.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the states through which data got where it is. Not thread-safe. */
final class Ways {

  private static final int LONGEST = 8;
  private static final int UNSEEN = -2;
  private static final int FIRST = -1;

  private final FlowGraph graph;
  private final Progress progress;
  private final Map<Origin, int[]> before = new HashMap<>();

  Ways(FlowGraph graph, Progress progress) {
    this.graph = graph;
    this.progress = progress;
  }

  /**
   * Returns the names of the states from where data comes from to where it is, both included; of a
   * long way the first four and the last four.
   */
  List<String> way(Origin origin, FlowState to) {
    int from =
        switch (origin.kind()) {
          case EXECUTION_INPUT, STATE_INPUT -> graph.scopes().get(0).start();
          case SECRET, JSON_TEXT -> origin.number() - 1;
          default -> to.number();
        };
    int[] predecessors =
        before.computeIfAbsent(
            Origin.of(origin.kind(), origin.number()), any -> search(origin, from));
    List<String> way = new ArrayList<>();
    int state = to.number();
    while (state >= 0 && predecessors[state] != UNSEEN) {
      way.add(graph.states().get(state).name());
      state = predecessors[state];
    }
    Collections.reverse(way);
    return way.isEmpty() ? List.of(to.name()) : shortened(way);
  }

  private static List<String> shortened(List<String> way) {
    if (way.size() <= LONGEST) {
      return way;
    }
    List<String> ends = new ArrayList<>(way.subList(0, LONGEST / 2));
    ends.add("…");
    ends.addAll(way.subList(way.size() - LONGEST / 2, way.size()));
    return ends;
  }

  /** Returns from which state data first comes to each state. */
  private int[] search(Origin origin, int from) {
    int[] predecessors = new int[graph.states().size()];
    Arrays.fill(predecessors, UNSEEN);
    Deque<Integer> left = new ArrayDeque<>();
    predecessors[from] = FIRST;
    left.add(from);
    while (!left.isEmpty()) {
      int state = left.remove();
      for (int next : next(graph.states().get(state))) {
        if (predecessors[next] == UNSEEN && carries(next, origin)) {
          predecessors[next] = state;
          left.add(next);
        }
      }
    }
    return predecessors;
  }

  private List<Integer> next(FlowState state) {
    List<Integer> next = new ArrayList<>();
    state.ways().forEach(way -> next.add(way.to()));
    for (int scope : state.inner()) {
      if (graph.scopes().get(scope).start() >= 0) {
        next.add(graph.scopes().get(scope).start());
      }
    }
    int parent = graph.scopes().get(state.scope()).parent();
    if (state.ends() && parent >= 0) {
      graph.states().get(parent).ways().forEach(way -> next.add(way.to()));
    }
    return next;
  }

  private boolean carries(int number, Origin origin) {
    FlowState state = graph.states().get(number);
    return origin.kind() == Kind.STATE_INPUT
        || holds(progress.input(state), origin)
        || holds(progress.variables(state), origin);
  }

  private static boolean holds(Shape data, Origin origin) {
    return data.all().all().stream()
        .anyMatch(one -> one.kind() == origin.kind() && one.number() == origin.number());
  }
}
