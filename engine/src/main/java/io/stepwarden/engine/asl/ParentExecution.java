package io.stepwarden.engine.asl;

import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.List;

/**
 * Finds out whether a task tells the execution that it starts who started it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-nested-workflows.html">Start
 *     workflow executions from a task state</a>
 */
final class ParentExecution {

  private static final String KEY = "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID";

  private ParentExecution() {}

  /** Returns whether the Input among the arguments of a task holds the id of its execution. */
  static Value<Boolean> named(Field arguments) {
    boolean object = arguments.node().orElse(null) instanceof Node.Mapping;
    boolean mentioned =
        object
            ? mentions(arguments.get("Input")) || mentions(arguments.get("Input.$"))
            : mentions(arguments);
    if (mentioned) {
      return known(true, arguments);
    }
    Value<Boolean> found = Expressions.of(arguments, "Input", ParentExecution::held);
    return found instanceof Value.Absent ? known(false, arguments) : found;
  }

  private static Value<Boolean> held(Field input) {
    if (!(input.node().orElse(null) instanceof Node.Mapping)) {
      // WHY: a string that holds the key has been found before.
      return input.written().map(text -> false);
    }
    List<String> keys = input.members().stream().map(Field.Entry::key).toList();
    return known(keys.contains(KEY) || keys.contains(KEY + ".$"), input);
  }

  /** Returns whether an expression names the key, wherever it puts it. */
  private static boolean mentions(Field field) {
    List<Node> parts = field.node().flatMap(Symbols::parts).orElse(List.of());
    return Symbols.written(parts).contains(KEY);
  }

  private static Value<Boolean> known(boolean value, Field field) {
    return new Value.Known<>(value, field.anchor());
  }
}
