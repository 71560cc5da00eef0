package io.stepwarden.engine.asl.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The loops among some states: sets of states each of which leads to all others of its set.
 *
 * <p>Finds them in linear time, after Kosaraju: in the order in which states are left, backwards.
 *
 * @param next the states that a state leads to
 * @param among the states to look at
 */
record Loops(Function<String, List<String>> next, Set<String> among) {

  List<Set<String>> all() {
    Map<String, List<String>> back = new HashMap<>();
    for (String from : among) {
      next.apply(from).forEach(to -> back.computeIfAbsent(to, any -> new ArrayList<>()).add(from));
    }
    Set<String> seen = new HashSet<>();
    List<Set<String>> loops = new ArrayList<>();
    List<String> left = leavingOrder();
    for (int i = left.size() - 1; i >= 0; i--) {
      Set<String> together = closure(left.get(i), name -> back.getOrDefault(name, List.of()), seen);
      boolean itself = next.apply(left.get(i)).contains(left.get(i));
      if (together.size() > 1 || (together.size() == 1 && itself)) {
        loops.add(together);
      }
    }
    return loops;
  }

  /** Returns the states in the order in which a walk in depth leaves them. */
  private List<String> leavingOrder() {
    Set<String> seen = new HashSet<>();
    Set<String> left = new LinkedHashSet<>();
    for (String start : among) {
      Deque<String> way = new ArrayDeque<>(List.of(start));
      while (!way.isEmpty()) {
        String name = way.peek();
        if (seen.add(name)) {
          next.apply(name).stream()
              .filter(this::isOpen)
              .filter(to -> !seen.contains(to))
              .forEach(way::push);
        } else {
          left.add(way.pop());
        }
      }
    }
    return List.copyOf(left);
  }

  private boolean isOpen(String name) {
    return among.contains(name);
  }

  private Set<String> closure(
      String start, Function<String, List<String>> step, Collection<String> seen) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (among.contains(name) && !seen.contains(name)) {
        seen.add(name);
        found.add(name);
        open.addAll(step.apply(name));
      }
    }
    return found;
  }
}
