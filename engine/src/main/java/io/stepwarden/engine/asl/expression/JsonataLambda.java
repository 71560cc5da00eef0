package io.stepwarden.engine.asl.expression;

import java.util.ArrayList;
import java.util.List;

/** Parses functions that an expression defines: {@code function($a, $b) <nn:n> { … }}. */
record JsonataLambda(JsonataParser parser) {

  /** Parses from the parenthesis behind {@code function}, which is read. */
  JsonataOperand parse(JsonataToken function) {
    parser.expect("(", false);
    List<String> parameters = new ArrayList<>();
    if (!parser.token().isOperator(")")) {
      do {
        parameters.add(parser.variableName());
      } while (parser.take(","));
    }
    parser.expect(")", true);
    if (parser.token().isOperator("<")) {
      signature();
    }
    parser.expect("{", false);
    parser.context().inScope(true, parameters, () -> parser.expression(0));
    parser.expect("}", false);
    return JsonataOperand.of(JsonataOperand.Kind.OTHER, function);
  }

  private void signature() {
    int depth = 0;
    do {
      depth += parser.token().isOperator("<") ? 1 : parser.token().isOperator(">") ? -1 : 0;
      if (parser.token().is(JsonataToken.Kind.END) || parser.token().isOperator("{")) {
        throw parser.unexpected("`>`");
      }
      parser.advance(false);
    } while (depth > 0);
  }
}
