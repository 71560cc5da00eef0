package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The states of a definition, a branch or an item processor, and the ways between them. */
final class Graph {

  private final Field start;
  private final Map<String, Field> states = new LinkedHashMap<>();
  private final Map<String, List<Field>> ways = new HashMap<>();
  private final Map<String, List<String>> next = new HashMap<>();
  private boolean open;

  /**
   * Reads a graph.
   *
   * @param scope what has {@code StartAt} and {@code States}
   */
  Graph(Field scope) {
    start = scope.get("StartAt");
    for (Field.Entry entry : Nodes.members(scope.get("States"))) {
      Field state = entry.value().in(scope.scope().state(entry.key()));
      states.put(entry.key(), state);
      List<Field> targets = Nodes.isObject(state) ? targets(state) : List.of();
      ways.put(entry.key(), targets);
      next.put(entry.key(), names(targets));
      open |= !Nodes.isObject(state) || targets.stream().anyMatch(Nodes::isOpen);
    }
    open |= Nodes.isOpen(start);
  }

  private static List<Field> targets(Field state) {
    List<Field> targets = new ArrayList<>(List.of(state.get("Next"), state.get("Default")));
    for (String list : List.of("Choices", "Catch")) {
      for (Field item : Nodes.items(state.get(list))) {
        targets.add(Nodes.member(item, "Next"));
      }
    }
    targets.removeIf(Field::isAbsent);
    return targets;
  }

  /** Returns whether some way leads to a state that is not known yet. */
  boolean isOpen() {
    return open;
  }

  Map<String, Field> states() {
    return states;
  }

  /** Returns every field that names a state of this graph, or should. */
  List<Field> references() {
    List<Field> references = new ArrayList<>();
    if (Nodes.text(start).isPresent()) {
      references.add(start);
    }
    for (List<Field> targets : ways.values()) {
      targets.stream().filter(target -> Nodes.text(target).isPresent()).forEach(references::add);
    }
    return references;
  }

  /**
   * Returns the states that an execution can come to.
   *
   * @param meant states that ways lead to as well, though they spell their names in another way
   */
  Set<String> reached(Set<String> meant) {
    List<String> from = new ArrayList<>(meant);
    Nodes.text(start).ifPresent(from::add);
    return closure(from, this::next);
  }

  /** Returns the states from which an execution can come to an end. */
  Set<String> ending() {
    Map<String, List<String>> back = new HashMap<>();
    List<String> ends = new ArrayList<>();
    states.forEach(
        (name, state) -> {
          next(name).forEach(to -> back.computeIfAbsent(to, any -> new ArrayList<>()).add(name));
          // WHY: no way on, or one that leads nowhere, is a problem of its own.
          if (isEnd(state) || !states.keySet().containsAll(next(name)) || next(name).isEmpty()) {
            ends.add(name);
          }
        });
    return closure(ends, name -> back.getOrDefault(name, List.of()));
  }

  /** Returns whether a state of this graph ends the workflow. */
  boolean hasEnd() {
    return states.values().stream().anyMatch(Graph::isEnd);
  }

  /** Returns the states that a state can lead to. */
  List<String> next(String name) {
    return next.getOrDefault(name, List.of());
  }

  private static List<String> names(List<Field> targets) {
    List<String> names = new ArrayList<>();
    targets.forEach(target -> Nodes.text(target).ifPresent(names::add));
    return names;
  }

  private Set<String> closure(List<String> from, Function<String, List<String>> step) {
    Set<String> found = new HashSet<>();
    Deque<String> left = new ArrayDeque<>(from);
    while (!left.isEmpty()) {
      String name = left.pop();
      if (states.containsKey(name) && found.add(name)) {
        left.addAll(step.apply(name));
      }
    }
    return found;
  }

  private static boolean isEnd(Field state) {
    String type = Nodes.text(Nodes.member(state, "Type")).orElse("");
    Field end = Nodes.member(state, "End");
    boolean ends = end.node().orElse(null) instanceof Node.Bool bool && bool.value();
    return ends || Nodes.isOpen(end) || type.equals("Succeed") || type.equals("Fail");
  }
}
