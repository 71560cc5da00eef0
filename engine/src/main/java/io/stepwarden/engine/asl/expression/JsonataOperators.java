package io.stepwarden.engine.asl.expression;

import io.stepwarden.engine.asl.expression.JsonataOperand.Kind;
import java.util.Optional;
import java.util.Set;

/** Parses what an operator of JSONata applies to. */
record JsonataOperators(JsonataParser parser) {

  /** Those whose result holds nothing of their operands, and functions that do as much. */
  private static final Set<String> TESTS =
      Set.of("=", "!=", "<", "<=", ">", ">=", "in", "and", "or");

  private static final Set<String> TESTING =
      Set.of("boolean", "contains", "count", "exists", "length", "not", "type");

  /** Returns whether an operator is a word, which is a name where an operand stands. */
  static boolean isName(JsonataToken token) {
    return Character.isLetter(token.value().charAt(0));
  }

  /** Parses an operator that stands before its operand, or a bracket; it is read already. */
  JsonataOperand prefix(JsonataToken operator) {
    JsonataBrackets brackets = new JsonataBrackets(parser);
    switch (operator.value()) {
      case "-" -> parser.expression(JsonataPrecedence.PREFIX);
      case "*", "**" -> {}
      case "%" -> parser.context().checkParent(operator);
      case "(" -> brackets.block();
      case "[" -> brackets.array();
      case "{" -> brackets.object();
      case "|" -> brackets.transform();
      default -> throw JsonataParser.unexpected(operator, "a value");
    }
    return JsonataOperand.of(Kind.OTHER, operator);
  }

  /** Parses what follows an operator that stands between operands; it is read already. */
  JsonataOperand infix(JsonataToken operator, JsonataOperand left) {
    return switch (operator.value()) {
      case "." -> step(left);
      case "[" -> predicate(left);
      case "{" -> group(operator, left);
      case "(" -> call(left);
      case "^" -> {
        parser.context().nested(() -> new JsonataBrackets(parser).terms());
        yield left.extended();
      }
      case "@", "#" -> {
        parser.context().bind(parser.variableName());
        yield left.extended();
      }
      case "?" -> condition(operator, left);
      case ":=" -> binding(left);
      default -> binary(operator, left);
    };
  }

  private JsonataOperand binary(JsonataToken operator, JsonataOperand left) {
    JsonataOperand right = parser.expression(JsonataPrecedence.of(operator));
    if (TESTS.contains(operator.value())) {
      parser.context().tested(left.first().start(), parser.last().end());
    }
    if (operator.value().equals("~>")) {
      left.markAsFunction();
      right.markAsFunction();
    }
    return left.extended();
  }

  private JsonataOperand step(JsonataOperand left) {
    JsonataOperand right = parser.context().nested(() -> parser.expression(JsonataPrecedence.STEP));
    literalStep(left);
    literalStep(right);
    if (right.is(Kind.VARIABLE)) {
      right.use().ifPresent(JsonataVariable::markAsStep);
      return JsonataOperand.of(left.first(), right.use());
    }
    if (right.is(Kind.NAME) || right.first().is(JsonataToken.Kind.NAME)) {
      left.use().ifPresent(use -> use.member(right.first()));
    }
    right.items().ifPresent(items -> left.use().ifPresent(use -> use.items(items)));
    return right.is(Kind.NAME) || right.items().isPresent()
        ? JsonataOperand.of(left.first(), left.use())
        : left.extended();
  }

  private void literalStep(JsonataOperand step) {
    if (step.is(Kind.LITERAL)) {
      String message = Reading.quote(step.first().value()) + " as a step of a path";
      parser
          .context()
          .fault(step.first(), "literal-step", message, "put the name of a member in backticks");
    }
  }

  private JsonataOperand predicate(JsonataOperand left) {
    if (parser.take("]")) {
      return left;
    }
    JsonataToken index = parser.token();
    parser.context().nested(() -> parser.expression(0));
    boolean single = index.is(JsonataToken.Kind.NUMBER) && parser.last().equals(index);
    parser.expect("]", true);
    JsonataOperand.Items items =
        new JsonataOperand.Items(single ? "[" + index.value() + "]" : "[*]", parser.last().end());
    boolean name = left.is(Kind.NAME) || left.items().isPresent();
    left.use().ifPresent(use -> use.items(items));
    return new JsonataOperand(
        Kind.OTHER, left.first(), left.use(), name ? Optional.of(items) : Optional.empty());
  }

  private JsonataOperand group(JsonataToken brace, JsonataOperand left) {
    if (left.is(Kind.GROUPED)) {
      String help = "put the part before it in parentheses";
      parser.context().fault(brace, "second-grouping", "a grouping after a grouping", help);
    }
    parser.context().nested(() -> new JsonataBrackets(parser).object());
    return JsonataOperand.of(Kind.GROUPED, left.first());
  }

  private JsonataOperand call(JsonataOperand left) {
    int start = parser.last().start();
    new JsonataBrackets(parser).arguments();
    if (left.use().map(JsonataVariable::name).filter(TESTING::contains).isPresent()) {
      parser.context().tested(start, parser.last().end());
    }
    return left.extended();
  }

  private JsonataOperand condition(JsonataToken mark, JsonataOperand left) {
    JsonataToken next = parser.token();
    if (next.start() == mark.end() && (next.isOperator("?") || next.isOperator(":"))) {
      String message = "the operator `?" + next.value() + "`, which JSONata 2.0 does not have";
      String help = "write `$exists(a) ? a : b`, as Step Functions has JSONata 2.0.6";
      throw new FaultException(new Fault(mark.start(), 2, "newer-operator", message, help));
    }
    parser.context().tested(left.first().start(), mark.start());
    parser.expression(0);
    if (parser.take(":")) {
      parser.expression(0);
    }
    return left.extended();
  }

  private JsonataOperand binding(JsonataOperand left) {
    if (!left.is(Kind.VARIABLE)) {
      String message = "`:=` after something that is no variable";
      parser.context().fault(left.first(), "not-a-variable", message, "write `$name := …`");
    }
    boolean function = isFunction(parser.token());
    if (function) {
      parser.context().bind(left.first().value());
    }
    parser.expression(JsonataPrecedence.BINDING - 1).markAsFunction();
    parser.context().bind(left.first().value());
    return left.extended();
  }

  private static boolean isFunction(JsonataToken token) {
    return token.value().equals("function") || token.value().equals("λ");
  }
}
