package io.stepwarden.engine.asl;

import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.model.Value.Until;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.math.BigDecimal;

/** Reads a time span of a state, which may be a number, a path into the input, or an expression. */
final class Seconds {

  private Seconds() {}

  /**
   * Returns the value of a field such as {@code TimeoutSeconds}, or of the one beside it whose name
   * ends in {@code Path}.
   */
  static Value<BigDecimal> of(Field state, String name) {
    Field path = state.get(name + "Path");
    if (!path.isAbsent()) {
      return new Value.Unknown<>(
          Until.RUN, "it is taken from the input when the workflow runs", path.anchor());
    }
    Field field = state.get(name);
    boolean expression =
        field.node().orElse(null) instanceof Node.Text text && text.value().startsWith("{%");
    return expression
        ? new Value.Unknown<>(Until.RUN, "it is computed when the workflow runs", field.anchor())
        : field.number();
  }
}
