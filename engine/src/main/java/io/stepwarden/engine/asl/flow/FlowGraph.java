package io.stepwarden.engine.asl.flow;

import io.stepwarden.engine.asl.check.Nodes;
import io.stepwarden.engine.asl.flow.FlowState.Kind;
import io.stepwarden.engine.asl.flow.FlowState.Way;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All states of a definition and the ways between them. Immutable once it is read. */
final class FlowGraph {

  private static final int NONE = -1;

  private final List<FlowState> states = new ArrayList<>();
  private final List<FlowScope> scopes = new ArrayList<>();
  private boolean open;

  FlowGraph(Field definition) {
    scope(definition, NONE, true, false);
  }

  /** Returns the states, each at the index that is its number. */
  List<FlowState> states() {
    return states;
  }

  /** Returns the scopes, each at the index that is its number, the definition first. */
  List<FlowScope> scopes() {
    return scopes;
  }

  /** Returns whether some way leads to a state that is not known before deployment. */
  boolean isOpen() {
    return open;
  }

  private int scope(Field holder, int parent, boolean execution, boolean outer) {
    int number = scopes.size();
    boolean jsonata = jsonata(holder, outer);
    Map<String, Integer> names = new HashMap<>();
    int first = states.size();
    for (Field.Entry entry : Nodes.members(Nodes.member(holder, "States"))) {
      Field field = entry.value();
      names.put(entry.key(), states.size());
      states.add(state(entry.key(), field.in(field.scope().state(entry.key())), number, jsonata));
    }
    int start = Nodes.text(Nodes.member(holder, "StartAt")).map(names::get).orElse(NONE);
    int behind = states.size();
    scopes.add(new FlowScope(number, first, behind, start, parent, execution));
    for (int i = first; i < behind; i++) {
      ways(states.get(i), names);
      inner(states.get(i), jsonata);
    }
    return number;
  }

  private FlowState state(String name, Field field, int scope, boolean outer) {
    String type = Nodes.text(Nodes.member(field, "Type")).orElse("");
    Field end = Nodes.member(field, "End");
    boolean ends = end.node().orElse(null) instanceof Node.Bool bool && bool.value();
    return new FlowState(
        states.size(),
        scope,
        name,
        field,
        type,
        jsonata(field, outer),
        ends || type.equals("Succeed"),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private static boolean jsonata(Field holder, boolean outer) {
    return Nodes.text(Nodes.member(holder, "QueryLanguage")).map("JSONata"::equals).orElse(outer);
  }

  private void ways(FlowState state, Map<String, Integer> names) {
    Field field = state.field();
    way(state, field, "Next", Kind.NEXT, names);
    Nodes.items(Nodes.member(field, "Choices"))
        .forEach(rule -> way(state, rule, "Next", Kind.CHOICE, names));
    way(state, field, "Default", Kind.NEXT, names);
    Nodes.items(Nodes.member(field, "Catch"))
        .forEach(catcher -> way(state, catcher, "Next", Kind.CATCH, names));
  }

  private void way(
      FlowState state, Field holder, String name, Kind kind, Map<String, Integer> names) {
    Field target = Nodes.member(holder, name);
    open |= Nodes.isOpen(target);
    Nodes.text(target).map(names::get).ifPresent(to -> state.ways().add(new Way(holder, kind, to)));
  }

  private void inner(FlowState state, boolean outer) {
    Field field = state.field();
    if (state.type().equals("Parallel")) {
      for (Field branch : Nodes.items(field.get("Branches"))) {
        state.inner().add(scope(branch, state.number(), false, outer));
      }
    } else if (state.type().equals("Map")) {
      Field current = field.get("ItemProcessor");
      Field processor = current.isAbsent() ? field.get("Iterator") : current;
      Field mode = Nodes.member(Nodes.member(processor, "ProcessorConfig"), "Mode");
      boolean distributed = Nodes.text(mode).orElse("").equals("DISTRIBUTED");
      state.inner().add(scope(processor, state.number(), distributed, outer));
    }
  }
}
