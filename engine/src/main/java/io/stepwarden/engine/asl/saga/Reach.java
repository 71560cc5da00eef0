package io.stepwarden.engine.asl.saga;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What each node of a graph reaches, itself included. Linear in the edges, for as many marks as fit
 * into a word.
 */
final class Reach {

  private Reach() {}

  /**
   * Returns the marks that are reached from each node.
   *
   * @param next where edges lead
   * @param own the marks of each node
   */
  static List<BitSet> of(List<List<Integer>> next, List<BitSet> own) {
    int[] components = Components.of(next);
    List<List<Integer>> members = new ArrayList<>();
    for (int node = 0; node < components.length; node++) {
      while (members.size() <= components[node]) {
        members.add(new ArrayList<>());
      }
      members.get(components[node]).add(node);
    }
    // INVARIANT: an edge leads to a component with a lower number, whose marks are complete.
    List<BitSet> marks = new ArrayList<>();
    for (List<Integer> component : members) {
      BitSet reached = new BitSet();
      marks.add(reached);
      for (int node : component) {
        reached.or(own.get(node));
        next.get(node).forEach(to -> reached.or(marks.get(components[to])));
      }
    }
    List<BitSet> all = new ArrayList<>();
    for (int component : components) {
      all.add(marks.get(component));
    }
    return all;
  }

  /** Returns a graph with all edges turned round. */
  static List<List<Integer>> reversed(List<List<Integer>> next) {
    List<List<Integer>> back = new ArrayList<>();
    next.forEach(any -> back.add(new ArrayList<>()));
    for (int node = 0; node < next.size(); node++) {
      for (int to : next.get(node)) {
        back.get(to).add(node);
      }
    }
    return back;
  }

  /** Returns no marks for any of some nodes. */
  static List<BitSet> none(int nodes) {
    List<BitSet> none = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      none.add(new BitSet());
    }
    return none;
  }
}
