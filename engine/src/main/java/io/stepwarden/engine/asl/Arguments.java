package io.stepwarden.engine.asl;

import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.model.Value.Until;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;

/** The Parameters or Arguments of a task. */
final class Arguments {

  private Arguments() {}

  /** Returns them, whichever of the two there are. */
  static Field of(Field state) {
    Field parameters = state.get("Parameters");
    return parameters.isAbsent() ? state.get("Arguments") : parameters;
  }

  /** Returns a boolean among them; unknown if it is computed when the workflow runs. */
  static Value<Boolean> bool(Field state, String name) {
    Field arguments = of(state);
    if (isExpression(arguments)) {
      return computed(arguments);
    }
    if (arguments.symbol().isPresent()) {
      return arguments.bool();
    }
    if (!(arguments.node().orElse(null) instanceof Node.Mapping)) {
      return new Value.Absent<>(state.anchor());
    }
    Field path = arguments.get(name + ".$");
    Field field = arguments.get(name);
    if (!path.isAbsent()) {
      return computed(path);
    }
    return isExpression(field) ? computed(field) : field.bool();
  }

  private static boolean isExpression(Field field) {
    return field.node().orElse(null) instanceof Node.Text text && text.value().startsWith("{%");
  }

  private static Value<Boolean> computed(Field field) {
    return new Value.Unknown<>(Until.RUN, "it is computed when the workflow runs", field.anchor());
  }
}
