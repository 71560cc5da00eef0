package io.stepwarden.engine.workflow;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.asl.StateIndices;
import io.stepwarden.engine.asl.check.DefinitionCheck;
import io.stepwarden.engine.asl.flow.DataFlow;
import io.stepwarden.engine.asl.secret.FoundSecret;
import io.stepwarden.engine.asl.secret.SecretFinder;
import io.stepwarden.engine.model.Problem;
import io.stepwarden.engine.model.SecretLiteral;
import io.stepwarden.engine.source.Redaction;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is wrong with a definition and what secrets stand in it, and the states that hold it.
 *
 * @param definition the definition
 * @param indices where its states are
 */
record DefinitionFindings(Field definition, StateIndices indices) {

  /** Returns what is wrong, in words that show no secret. */
  List<Problem> problems(DataFlow flow, Redaction redaction) {
    List<DefinitionProblem> found = new ArrayList<>(DefinitionCheck.check(definition));
    found.addAll(flow.problems());
    List<Problem> problems = new ArrayList<>();
    for (DefinitionProblem each : found) {
      problems.add(
          new Problem(
              each.at().anchor(),
              indices.machine(),
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
              each.at().anchor(), indices.machine(), state(each.at()), each.kind(), each.secret()));
    }
    return secrets;
  }

  private int state(Field at) {
    return indices.states().getOrDefault(at.scope().state().orElse(""), StateIndices.NONE);
  }
}
