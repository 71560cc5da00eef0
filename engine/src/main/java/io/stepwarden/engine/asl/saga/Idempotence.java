package io.stepwarden.engine.asl.saga;

import io.stepwarden.engine.asl.check.Nodes;
import io.stepwarden.engine.model.Integration;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds out whether a call may be repeated without doing more than once.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_prevent_interaction_failure_idempotent.html">REL04-BP04
 *     Make mutating operations idempotent</a>
 */
final class Idempotence {

  /** First words of actions that lead to the same however often they are called. */
  private static final Set<String> VERBS =
      Set.of(
          "attach", "delete", "detach", "disable", "enable", "put", "remove", "set", "stop", "tag");

  /** Parameters that make a repetition known, in lower case. */
  private static final List<String> TOKENS =
      List.of("conditionexpression", "dedup", "idempot", "messagegroupid", "requestid", "token");

  private static final List<String> EXECUTION =
      List.of("$$.Execution.Name", "$$.Execution.Id", "$states.context.Execution");

  private Idempotence() {}

  static boolean isIdempotent(Field state, Integration integration) {
    List<String> action = Words.of(integration.action());
    String first = action.isEmpty() ? "" : action.get(0);
    boolean named = VERBS.stream().map(Words::stem).anyMatch(first::equals);
    Field parameters = state.get("Parameters");
    Field arguments = parameters.isAbsent() ? state.get("Arguments") : parameters;
    return (named && !integration.service().equals("events")) || isRecognised(arguments);
  }

  /** Returns whether arguments hold a token, or the name of the execution. */
  private static boolean isRecognised(Field field) {
    for (Field.Entry entry : Nodes.members(field)) {
      String name = entry.key().toLowerCase(Locale.ROOT);
      if (TOKENS.stream().anyMatch(name::contains) || isRecognised(entry.value())) {
        return true;
      }
    }
    for (Field item : Nodes.items(field)) {
      if (isRecognised(item)) {
        return true;
      }
    }
    List<Node> parts = field.node().flatMap(Symbols::parts).orElse(List.of());
    String text = Symbols.written(parts);
    return EXECUTION.stream().anyMatch(text::contains);
  }
}
