package io.stepwarden.engine.workflow;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.asl.Workflow;
import io.stepwarden.engine.asl.check.DefinitionCheck;
import io.stepwarden.engine.asl.secret.FoundSecret;
import io.stepwarden.engine.asl.secret.SecretFinder;
import io.stepwarden.engine.model.Problem;
import io.stepwarden.engine.model.SecretLiteral;
import io.stepwarden.engine.model.State;
import io.stepwarden.engine.source.Redaction;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is wrong with a definition and what secrets stand in it, and the states that hold it.
 *
 * @param definition the definition
 * @param machine the index of its machine
 * @param states the indices of its states, by their names and those of the states around them
 */
record DefinitionFindings(Field definition, int machine, Map<String, Integer> states) {

  private static final int NO_STATE = -1;

  /**
   * Prepares a definition that was read.
   *
   * @param machine the index of its machine
   * @param first the index of its first state
   * @param workflow what was read of it
   */
  static DefinitionFindings of(Field definition, int machine, int first, Workflow workflow) {
    Map<String, Integer> states = new HashMap<>();
    List<State> all = workflow.states();
    for (int i = 0; i < all.size(); i++) {
      states.putIfAbsent(all.get(i).at().state().orElse(""), first + i);
    }
    return new DefinitionFindings(definition, machine, states);
  }

  /** Returns what is wrong, in words that show no secret. */
  List<Problem> problems(Redaction redaction) {
    List<Problem> problems = new ArrayList<>();
    for (DefinitionProblem each : DefinitionCheck.check(definition)) {
      problems.add(
          new Problem(
              each.at().anchor(),
              machine,
              state(each.at()),
              DefinitionCheck.GRAPH.contains(each.code()),
              each.code(),
              redaction.text(each.message()),
              redaction.text(each.help())));
    }
    return problems;
  }

  List<SecretLiteral> secrets() {
    List<SecretLiteral> secrets = new ArrayList<>();
    for (FoundSecret each : SecretFinder.find(definition)) {
      secrets.add(
          new SecretLiteral(
              each.at().anchor(), machine, state(each.at()), each.kind(), each.secret()));
    }
    return secrets;
  }

  private int state(Field at) {
    return states.getOrDefault(at.scope().state().orElse(""), NO_STATE);
  }
}
