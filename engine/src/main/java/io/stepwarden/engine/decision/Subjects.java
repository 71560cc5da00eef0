package io.stepwarden.engine.decision;

import io.stepwarden.engine.model.Model;
import io.stepwarden.engine.model.Role;
import io.stepwarden.engine.model.StateMachine;
import io.stepwarden.engine.model.Statement;
import io.stepwarden.engine.model.TrustStatement;
import io.stepwarden.engine.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Tells which machines a resource surrounds.
 *
 * @param machines all machines
 * @param surrounded the indices of the machines that each resource surrounds, by its name
 */
record Subjects(List<StateMachine> machines, Map<String, TreeSet<Integer>> surrounded) {

  static Subjects of(Model model) {
    Subjects subjects = new Subjects(model.machines(), new HashMap<>());
    for (int i = 0; i < model.machines().size(); i++) {
      StateMachine machine = model.machines().get(i);
      subjects.add(machine.name(), List.of(i));
      if (machine.logging().logGroup() instanceof Value.Known<Integer> group) {
        subjects.add(model.logGroups().get(group.value()).name(), List.of(i));
      }
    }
    for (Role role : model.roles()) {
      subjects.add(role.name(), role.machines());
    }
    for (Statement statement : model.statements()) {
      subjects.add(statement.at().subject(), model.roles().get(statement.role()).machines());
    }
    for (TrustStatement statement : model.trustStatements()) {
      subjects.add(statement.at().subject(), model.roles().get(statement.role()).machines());
    }
    return subjects;
  }

  private void add(String name, List<Integer> indices) {
    surrounded.computeIfAbsent(name, key -> new TreeSet<>()).addAll(indices);
  }

  /** Returns the machines that none of some resources surrounds. */
  List<StateMachine> without(Iterable<String> names) {
    TreeSet<Integer> touched = new TreeSet<>();
    for (String name : names) {
      touched.addAll(surrounded.getOrDefault(name, new TreeSet<>()));
    }
    List<StateMachine> rest = new ArrayList<>();
    for (int i = 0; i < machines.size(); i++) {
      if (!touched.contains(i)) {
        rest.add(machines.get(i));
      }
    }
    return rest;
  }
}
