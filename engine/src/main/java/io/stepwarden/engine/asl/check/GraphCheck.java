package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.source.Suggestion;
import io.stepwarden.engine.template.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the ways between the states of one definition. Used once.
 *
 * <p>A graph with a target that is not known yet is not judged where that target could matter.
 */
final class GraphCheck {

  private final Problems problems;
  private final Map<String, Field> names = new HashMap<>();
  private final Map<String, Field> labels = new HashMap<>();

  GraphCheck(Problems problems) {
    this.problems = problems;
  }

  /** Notes a state, and reports a name or label that another one has. */
  void state(String name, Field state) {
    if (names.putIfAbsent(name, state) != null) {
      problems.add(
          state,
          "duplicate-state",
          "another state is called `%s` as well".formatted(name),
          "rename one of them: names are unique in the whole definition, branches included");
    }
    Field label = Nodes.member(state, "Label");
    String text = Nodes.text(label).orElse("");
    if (!text.isEmpty() && labels.putIfAbsent(text, label) != null) {
      problems.add(
          label,
          "duplicate-label",
          "another Distributed Map has the label `%s` as well".formatted(text),
          "rename one of them: labels are unique in a definition");
    }
  }

  /** Checks a graph; all states of the definition have been noted. */
  void check(Graph graph) {
    Set<String> meant = new HashSet<>();
    for (Field reference : graph.references()) {
      target(graph, reference).ifPresent(meant::add);
    }
    Set<String> reached = graph.reached(meant);
    if (graph.isOpen() || reached.isEmpty()) {
      return;
    }
    new PollCheck(problems).check(graph);
    Set<String> ending = graph.ending();
    boolean endless = false;
    for (Map.Entry<String, Field> state : graph.states().entrySet()) {
      if (!reached.contains(state.getKey())) {
        unreachable(state.getKey(), state.getValue());
      } else if (!endless && !ending.contains(state.getKey())) {
        endless = true;
        problems.add(
            state.getValue(),
            graph.hasEnd() ? "endless-loop" : "no-end",
            "from `%s` no way leads to an end".formatted(state.getKey()),
            "let one of the states after it end the workflow: `\"End\": true`, Succeed or Fail");
      }
    }
  }

  /** Reports a target that is not there, and returns the state that was probably meant. */
  private Optional<String> target(Graph graph, Field reference) {
    String name = Nodes.text(reference).orElse("");
    if (graph.states().containsKey(name)) {
      return Optional.empty();
    }
    Optional<String> nearest = Suggestion.of(name, graph.states().keySet());
    problems.add(
        reference,
        "missing-target",
        "there is no state `%s` here".formatted(name),
        names.containsKey(name)
            ? "it stands in another branch or Map, and no way leads in or out of those"
            : nearest
                .map("write `%s`, if that is what was meant"::formatted)
                .orElse("add the state, or name another one"));
    return nearest;
  }

  private void unreachable(String name, Field state) {
    problems.add(
        state,
        "unreachable-state",
        "no way leads to `%s`".formatted(name),
        "remove it, or let the state that should come before it name it");
  }
}
