package io.stepwarden.engine.asl.flow;

import io.stepwarden.engine.asl.check.Nodes;
import io.stepwarden.engine.asl.flow.Origin.Kind;
import io.stepwarden.engine.model.Task;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows data into what a state does, and tells what that returns. */
final class StateResult {

  /** Arguments that say what is called, or as whom, by the names that services give them. */
  private static final List<String> TARGETS =
      List.of(
          "ApiEndpoint",
          "FunctionName",
          "QueueUrl",
          "RoleArn",
          "StateMachineArn",
          "TargetArn",
          "TopicArn");

  private static final List<String> OBJECTS = List.of("Bucket", "Key", "Prefix");
  private static final Set<String> WITH_ARGUMENTS = Set.of("optimized", "aws-sdk");
  private static final TaskResults RESULTS = TaskResults.load();
  private static final Shape ANYTHING = Shape.of(Kind.RESULT);

  private final Progress progress;
  private final Evaluator evaluator;
  private final FlowListener listener;
  private final Map<String, Task> tasks;

  /**
   * @param tasks the tasks of the definition, by the names of the states that lead to them
   */
  StateResult(
      Progress progress, Evaluator evaluator, FlowListener listener, Map<String, Task> tasks) {
    this.progress = progress;
    this.evaluator = evaluator;
    this.listener = listener;
    this.tasks = tasks;
  }

  /** Returns the context object as a state sees it. */
  Shape context(FlowState state) {
    Shape plain = Shape.of(Kind.CONTEXT);
    Shape context =
        plain
            .with(List.of("Execution", "Input"), progress.executionInput(state))
            .with(List.of("Map", "Item", "Value"), progress.item(state));
    boolean waits =
        task(state)
            .filter(task -> isKnown(task.integration().pattern(), "wait-for-task-token"))
            .isPresent();
    return waits
        ? context.with(
            List.of("Task", "Token"), Shape.of(Origin.of(Kind.TASK_TOKEN, state.origin())))
        : context;
  }

  private Optional<Task> task(FlowState state) {
    return Optional.ofNullable(tasks.get(state.field().scope().state().orElse("")));
  }

  private static boolean isKnown(Value<String> value, String wanted) {
    return value instanceof Value.Known<String> known && known.value().equals(wanted);
  }

  /** Returns the result of a state, whose input is filtered already. */
  Shape of(FlowState state, Sources sources) {
    return switch (state.type()) {
      case "Task" -> task(state, sources);
      case "Parallel" -> parallel(state, sources);
      case "Map" -> map(state, sources);
      default -> pass(state, sources);
    };
  }

  private Shape pass(FlowState state, Sources sources) {
    Field result = state.field().get("Result");
    return result.isAbsent() ? arguments(state, sources) : evaluator.literal(result);
  }

  private static Field argumentsOf(FlowState state, Field holder) {
    return Nodes.member(holder, state.jsonata() ? "Arguments" : "Parameters");
  }

  private Shape arguments(FlowState state, Sources sources) {
    Field arguments = argumentsOf(state, state.field());
    return arguments.isAbsent()
        ? sources.input()
        : evaluator.template(arguments, sources, state.jsonata());
  }

  private Shape task(FlowState state, Sources sources) {
    Field arguments = argumentsOf(state, state.field());
    Shape payload = arguments(state, sources);
    listener.goes(payload, Sink.PAYLOAD, arguments.isAbsent() ? state.field() : arguments);
    Optional<Task> task = task(state);
    // WHY: a call without arguments takes its input for them, and lacks what it has to say.
    if (task.filter(StateResult::hasNamedArguments).isPresent() && !arguments.isAbsent()) {
      targets(TARGETS, Sink.TARGET, arguments, payload);
    }
    Field credentials = state.field().get("Credentials");
    if (!credentials.isAbsent()) {
      Shape taken = evaluator.template(credentials, sources, state.jsonata());
      targets(List.of("RoleArn"), Sink.TARGET, credentials, taken);
    }
    return task.map(found -> RESULTS.of(found, state.origin())).orElse(ANYTHING);
  }

  private static boolean hasNamedArguments(Task task) {
    Value<String> kind = task.integration().kind();
    return WITH_ARGUMENTS.stream().anyMatch(each -> isKnown(kind, each));
  }

  private void targets(List<String> names, Sink sink, Field holder, Shape arguments) {
    for (String name : names) {
      Field plain = Nodes.member(holder, name);
      Field path = Nodes.member(holder, name + ".$");
      Field at = !plain.isAbsent() ? plain : !path.isAbsent() ? path : holder;
      listener.goes(arguments.member(name), sink, at);
    }
  }

  private Shape parallel(FlowState state, Sources sources) {
    Shape input = arguments(state, sources);
    Map<String, Shape> outputs = new HashMap<>();
    for (int scope : state.inner()) {
      progress.enter(
          scope, input, sources.variables(), progress.item(state), progress.executionInput(state));
      outputs.put("[" + outputs.size() + "]", progress.output(scope));
    }
    return Shape.object(outputs);
  }

  private Shape map(FlowState state, Sources sources) {
    Shape item = items(state, sources).member("[*]");
    Sources inside =
        sources.withContext(
            () -> sources.context().get().with(List.of("Map", "Item", "Value"), item));
    Shape input = batched(state, itemInput(state, item, inside), inside);
    for (int scope : state.inner()) {
      if (progress.isExecution(scope)) {
        progress.enter(scope, input, Shape.of(Kind.UNASSIGNED), item, input);
      } else {
        Shape executionInput = progress.executionInput(state);
        progress.enter(scope, input, sources.variables(), item, executionInput);
      }
    }
    Field writer = state.field().get("ResultWriter");
    if (writer.isAbsent()) {
      return state.inner().isEmpty() ? ANYTHING : progress.output(state.inner().get(0));
    }
    objects(state, writer, Sink.RESULT_WRITER, sources);
    return ANYTHING;
  }

  private Shape items(FlowState state, Sources sources) {
    Field field = state.field();
    Field reader = field.get("ItemReader");
    if (!reader.isAbsent()) {
      objects(state, reader, Sink.ITEM_READER, sources);
      return ANYTHING;
    }
    Field path = field.get(state.jsonata() ? "Items" : "ItemsPath");
    Shape items = sources.input();
    if (!path.isAbsent()) {
      items =
          state.jsonata() ? evaluator.template(path, sources, true) : evaluator.path(path, sources);
    }
    listener.goes(items, Sink.ITEMS, path.isAbsent() ? field : path);
    return items;
  }

  private void objects(FlowState state, Field holder, Sink sink, Sources sources) {
    Field arguments = argumentsOf(state, holder);
    if (!arguments.isAbsent()) {
      Shape taken = evaluator.template(arguments, sources, state.jsonata());
      targets(OBJECTS, sink, arguments, taken);
    }
  }

  private Shape itemInput(FlowState state, Shape item, Sources sources) {
    Field current = state.field().get("ItemSelector");
    Field selector = current.isAbsent() ? state.field().get("Parameters") : current;
    return selector.isAbsent() ? item : evaluator.template(selector, sources, state.jsonata());
  }

  private Shape batched(FlowState state, Shape item, Sources sources) {
    Field batcher = state.field().get("ItemBatcher");
    if (batcher.node().orElse(null) instanceof Node.Mapping) {
      Field input = batcher.get("BatchInput");
      Shape common =
          input.isAbsent() ? Shape.NOTHING : evaluator.template(input, sources, state.jsonata());
      return Shape.object(Map.of("Items", item, "BatchInput", common));
    }
    return item;
  }
}
