package io.stepwarden.engine.workflow;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.asl.ProblemCode;
import io.stepwarden.engine.asl.ProblemCodes;
import io.stepwarden.engine.asl.StateIndices;
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

  private static final ProblemCodes CODES = ProblemCodes.load();

  /** Returns problems in words that show no secret. */
  List<Problem> problems(List<DefinitionProblem> found, Redaction redaction) {
    return found.stream().map(each -> problem(each, redaction)).toList();
  }

  private Problem problem(DefinitionProblem found, Redaction redaction) {
    ProblemCode code = CODES.of(found.code());
    return new Problem(
        found.at().anchor(),
        indices.machine(),
        state(found.at()),
        code.graph(),
        code.code(),
        code.strikes(),
        code.error(),
        redaction.text(found.message()),
        redaction.text(found.help()));
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
