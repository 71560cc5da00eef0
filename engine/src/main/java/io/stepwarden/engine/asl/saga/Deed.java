package io.stepwarden.engine.asl.saga;

import io.stepwarden.engine.asl.check.Nodes;
import io.stepwarden.engine.model.Integration;
import io.stepwarden.engine.model.Task;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a task does, as far as its call and the names of it and of its function tell. Immutable.
 *
 * @param stop its stop among the ways
 * @param state the state
 * @param task what was read of it
 * @param names the words of its name; where they say nothing, those of its function
 * @param objects those of the words that are what it works on
 * @param effect what it does to the world
 */
record Deed(
    int stop, Field state, Task task, List<String> names, Set<String> objects, Effect effect) {

  /**
   * A task that undoes others.
   *
   * @param undone what it undoes
   */
  record Undo(Deed deed, List<Deed> undone) {}

  /** Services behind which anything may be done. */
  private static final Set<String> OPAQUE =
      Set.of("apigateway", "bedrockagentcore", "eks", "http", "lambda", "sfn", "states");

  /** Actions that inform, whatever their first word. */
  private static final Set<String> MESSAGES =
      Set.of("eventbridge:putEvents", "events:putEvents", "sns:publish", "sqs:sendMessage");

  static Deed of(int stop, Field state, Task task, Vocabulary vocabulary) {
    List<String> own = Words.of(task.name());
    boolean says = vocabulary.effect(own).isPresent() || vocabulary.undoingWord(own).isPresent();
    List<String> called = says ? own : Words.of(function(state, task.integration()));
    List<String> names = called.isEmpty() ? own : called;
    Effect effect = effect(task.integration(), names, vocabulary);
    return new Deed(stop, state, task, names, objects(names, vocabulary), effect);
  }

  private static Effect effect(Integration integration, List<String> names, Vocabulary vocabulary) {
    Optional<Effect> named = vocabulary.effect(names);
    if (!(integration.kind() instanceof Value.Known<String>)) {
      return named.orElse(Effect.UNKNOWN);
    }
    boolean waits =
        integration.pattern() instanceof Value.Known<String> pattern
            && pattern.value().equals("wait-for-task-token");
    if (integration.action().isEmpty() || OPAQUE.contains(integration.service())) {
      return named.orElse(Effect.UNSEEN);
    }
    if (MESSAGES.contains(integration.service() + ":" + integration.action())) {
      // WHY: somebody answers with the token, and may have done what the name says.
      return waits ? named.orElse(Effect.TELLS) : Effect.TELLS;
    }
    return vocabulary.effect(Words.of(integration.action())).orElse(Effect.UNSEEN);
  }

  /** Returns the name of the Lambda function that a task calls; empty if there is none. */
  private static String function(Field state, Integration integration) {
    Field name = state.get("Resource");
    if (integration.service().equals("lambda")) {
      Field parameters = state.get("Parameters");
      Field arguments = parameters.isAbsent() ? state.get("Arguments") : parameters;
      name = Nodes.member(arguments, "FunctionName");
    } else if (!integration.action().isEmpty()) {
      return "";
    }
    List<Node> parts = name.node().flatMap(Symbols::parts).orElse(List.of());
    for (Node.Symbol symbol : Symbols.symbols(parts)) {
      if (!symbol.expression().startsWith("AWS::")) {
        return symbol.resource().isEmpty() ? symbol.expression() : symbol.resource();
      }
    }
    String text = Symbols.written(parts);
    int function = text.indexOf(":function:");
    String last = function < 0 ? text : text.substring(function + ":function:".length());
    int qualifier = last.indexOf(':');
    return qualifier < 0 ? last : last.substring(0, qualifier);
  }

  String name() {
    return task.name();
  }

  private static Set<String> objects(List<String> names, Vocabulary vocabulary) {
    Set<String> objects = new HashSet<>(names);
    objects.removeIf(word -> Vocabulary.isNoise(word) || vocabulary.undoing().containsKey(word));
    return objects;
  }

  boolean mayChange() {
    return effect != Effect.READS && effect != Effect.TELLS;
  }
}
