package io.stepwarden.engine.workflow;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.asl.Workflow;
import io.stepwarden.engine.asl.check.DefinitionCheck;
import io.stepwarden.engine.model.Problem;
import io.stepwarden.engine.model.State;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what is wrong with a definition, and the states that it is about. */
final class DefinitionProblems {

  private static final int NO_STATE = -1;

  private DefinitionProblems() {}

  /**
   * Checks a definition.
   *
   * @param machine the index of its machine
   * @param first the index of its first state
   * @param workflow what was read of it
   */
  static List<Problem> read(Field definition, int machine, int first, Workflow workflow) {
    Map<String, Integer> states = new HashMap<>();
    List<State> all = workflow.states();
    for (int i = 0; i < all.size(); i++) {
      states.putIfAbsent(all.get(i).at().state().orElse(""), first + i);
    }
    List<Problem> problems = new ArrayList<>();
    for (DefinitionProblem each : DefinitionCheck.check(definition)) {
      String state = each.at().scope().state().orElse("");
      problems.add(
          new Problem(
              each.at().anchor(),
              machine,
              states.getOrDefault(state, NO_STATE),
              DefinitionCheck.GRAPH.contains(each.code()),
              each.code(),
              each.message(),
              each.help()));
    }
    return problems;
  }
}
