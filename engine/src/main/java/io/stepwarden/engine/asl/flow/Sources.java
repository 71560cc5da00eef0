package io.stepwarden.engine.asl.flow;

import io.stepwarden.engine.asl.expression.Reference;
import java.util.function.Supplier;

/**
 * What the expressions of a state can read. Immutable.
 *
 * @param input {@code $} of a path, {@code $states.input}
 * @param context made once it is asked for: {@code $$} of a path, {@code $states.context}
 * @param result {@code $states.result}
 * @param error {@code $states.errorOutput}
 * @param variables an object with the variables
 */
record Sources(Shape input, Supplier<Shape> context, Shape result, Shape error, Shape variables) {

  Sources(Shape input, Supplier<Shape> context, Shape variables) {
    this(input, context, Shape.NOTHING, Shape.NOTHING, variables);
  }

  Sources withInput(Shape other) {
    return new Sources(other, context, result, error, variables);
  }

  Sources withContext(Supplier<Shape> other) {
    return new Sources(input, other, result, error, variables);
  }

  Sources withResult(Shape other) {
    return new Sources(input, context, other, error, variables);
  }

  Sources withError(Shape other) {
    return new Sources(input, context, result, other, variables);
  }

  /** Returns what a reference begins with. */
  Shape root(Reference reference) {
    return switch (reference.root()) {
      case INPUT -> input;
      case CONTEXT -> context.get();
      case RESULT -> result;
      case ERROR_OUTPUT -> error;
      case VARIABLE -> reference.variable().equals("states") ? all() : variable(reference);
    };
  }

  private Shape variable(Reference reference) {
    return variables.member(reference.variable());
  }

  private Shape all() {
    return input.join(context.get()).join(result).join(error);
  }
}
