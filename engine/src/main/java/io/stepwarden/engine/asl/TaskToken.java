package io.stepwarden.engine.asl;

import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether a task hands its task token on.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token">Wait
 *     for a callback with the task token</a>
 */
final class TaskToken {

  private TaskToken() {}

  /** Returns whether the arguments of a task hold its token. */
  static Value<Boolean> passed(Field state) {
    if (isToken(string(state.get("InputPath")))) {
      return new Value.Known<>(true, state.get("InputPath").anchor());
    }
    Field parameters = state.get("Parameters");
    Field arguments = parameters.isAbsent() ? state.get("Arguments") : parameters;
    Value<Boolean> found = find(arguments);
    return found instanceof Value.Absent ? new Value.Known<>(false, state.anchor()) : found;
  }

  /**
   * Looks for the token in a value: known true as soon as it is found, unknown if it may be there.
   */
  private static Value<Boolean> find(Field field) {
    Optional<Node> node = field.node();
    if (node.isEmpty()) {
      return new Value.Absent<>(field.anchor());
    }
    Value<Boolean> result = new Value.Known<>(isToken(string(field)), field.anchor());
    if (mayBeAnything(node.get())) {
      result = field.unresolved("arguments");
    }
    for (Field inner : inner(field)) {
      Value<Boolean> found = find(inner);
      if (found instanceof Value.Known<Boolean> known && known.value()) {
        return found;
      }
      result = found instanceof Value.Unknown ? found : result;
    }
    return result;
  }

  private static List<Field> inner(Field field) {
    Node node = field.node().orElse(null);
    if (node instanceof Node.Mapping) {
      return field.members().stream().map(Field.Entry::value).toList();
    }
    return node instanceof Node.Sequence ? field.items() : List.of();
  }

  private static boolean mayBeAnything(Node node) {
    return node instanceof Node.Symbol symbol && Symbols.isFree(symbol);
  }

  private static String string(Field field) {
    List<Node> parts = field.node().flatMap(Symbols::parts).orElse(List.of());
    return Symbols.written(parts);
  }

  private static boolean isToken(String value) {
    return reaches(value, "$$") || reaches(value, "$states.context");
  }

  /**
   * Returns whether an expression takes the whole context object, its Task, or the token of that.
   */
  private static boolean reaches(String value, String context) {
    for (int at = value.indexOf(context); at >= 0; at = value.indexOf(context, at + 1)) {
      String rest = value.substring(at + context.length());
      boolean other = rest.startsWith(".") && !rest.startsWith(".Task");
      boolean otherOfTask = rest.startsWith(".Task.") && !rest.startsWith(".Task.Token");
      if (!other && !otherOfTask) {
        return true;
      }
    }
    return false;
  }
}
