package io.stepwarden.engine.workflow;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.asl.StateIndices;
import io.stepwarden.engine.asl.check.DefinitionCheck;
import io.stepwarden.engine.model.Problem;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong with a definition, and the states that it is about. */
final class DefinitionProblems {

  private DefinitionProblems() {}

  /**
   * Checks a definition.
   *
   * @param indices where its states are
   */
  static List<Problem> read(Field definition, StateIndices indices) {
    List<Problem> problems = new ArrayList<>();
    for (DefinitionProblem each : DefinitionCheck.check(definition)) {
      String state = each.at().scope().state().orElse("");
      problems.add(
          new Problem(
              each.at().anchor(),
              indices.machine(),
              indices.states().getOrDefault(state, StateIndices.NONE),
              DefinitionCheck.GRAPH.contains(each.code()),
              each.code(),
              each.message(),
              each.help()));
    }
    return problems;
  }
}
