package io.stepwarden.engine.asl;

import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.model.Value.Until;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.math.BigDecimal;
import java.util.function.Function;

/** Reads values of a state that may be taken from its input instead of being written down. */
final class Expressions {

  private Expressions() {}

  /**
   * Returns a number such as {@code TimeoutSeconds}, or that of the field beside it whose name ends
   * in {@code Path}.
   */
  static Value<BigDecimal> orPath(Field state, String name) {
    Field path = state.get(name + "Path");
    return path.isAbsent() ? of(state, name, Field::number) : atRun(path);
  }

  /**
   * Returns a member of an object as a function reads it; unknown until the workflow runs if an
   * expression stands there, or in place of the object, or behind the name with {@code .$}.
   */
  static <T> Value<T> of(Field holder, String name, Function<Field, Value<T>> read) {
    if (isExpression(holder)) {
      return atRun(holder);
    }
    if (holder.symbol().isPresent()) {
      return read.apply(holder);
    }
    Field path = holder.get(name + ".$");
    Field field = path.isAbsent() ? holder.get(name) : path;
    return isExpression(field) || !path.isAbsent() ? atRun(field) : read.apply(field);
  }

  private static boolean isExpression(Field field) {
    return field.node().orElse(null) instanceof Node.Text text && text.value().startsWith("{%");
  }

  private static <T> Value<T> atRun(Field field) {
    String reason = "it is computed when the workflow runs";
    return new Value.Unknown<>(Until.RUN, reason, field.anchor());
  }
}
