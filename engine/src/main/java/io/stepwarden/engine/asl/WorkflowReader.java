package io.stepwarden.engine.asl;

import io.stepwarden.engine.model.Choice;
import io.stepwarden.engine.model.Integration;
import io.stepwarden.engine.model.MapState;
import io.stepwarden.engine.model.State;
import io.stepwarden.engine.model.Task;
import io.stepwarden.engine.model.Unread;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.util.Map;

/**
 * Reads the states of a definition, however deep they are nested.
 *
 * <p>What can't be read is kept as {@link Unread}, so that no rule mistakes it for an empty
 * workflow; {@link io.stepwarden.engine.asl.check.DefinitionCheck} says what is wrong with it.
 *
 * @see <a href="https://states-language.net/spec.html">Amazon States Language</a>
 */
public final class WorkflowReader {

  /** Immutable, and the same for all machines: read once and not for each. */
  static final Integrations INTEGRATIONS = Integrations.load();

  private final TaskResource resources;
  private final int machine;
  private final Workflow workflow = new Workflow();
  private final ErrorHandlers handlers;
  private final TaskCall calls;

  private WorkflowReader(TaskResource resources, int machine) {
    this.resources = resources;
    this.machine = machine;
    this.handlers = new ErrorHandlers(machine, workflow);
    this.calls = new TaskCall(new FunctionName(resources.resourceTypes()));
  }

  /**
   * Reads a definition.
   *
   * @param definition an object, or a symbol for one that is not known
   * @param machine the index of its machine
   * @param workflowType the type of the machine
   * @param resourceTypes the type of each resource of the template
   */
  public static Workflow read(
      Field definition,
      int machine,
      Value<String> workflowType,
      Map<String, String> resourceTypes) {
    TaskResource resources = new TaskResource(INTEGRATIONS, resourceTypes);
    WorkflowReader reader = new WorkflowReader(resources, machine);
    reader.states(definition, new Context(workflowType, "JSONPath"));
    return reader.workflow;
  }

  /**
   * What states inherit from what they stand in.
   *
   * @param workflowType the type of the execution they run in
   * @param queryLanguage how they write expressions
   */
  private record Context(Value<String> workflowType, String queryLanguage) {

    Context of(Field holder) {
      Field language = holder.get("QueryLanguage");
      return language.node().orElse(null) instanceof Node.Text text
          ? new Context(workflowType, text.value())
          : this;
    }
  }

  /** Reads the states of a definition, a branch or an item processor. */
  private void states(Field holder, Context outer) {
    Field states = holder.get("States");
    if (!(holder.node().orElse(null) instanceof Node.Mapping)) {
      unread(holder, "it is no object");
    } else if (states.isAbsent()) {
      unread(holder, "it has no `States`");
    } else if (!(states.node().orElse(null) instanceof Node.Mapping)) {
      unread(states, "it is no object");
    } else {
      Context context = outer.of(holder);
      for (Field.Entry entry : states.members()) {
        Field state = entry.value();
        state(entry.key(), state.in(state.scope().state(entry.key())), context);
      }
    }
  }

  private void state(String name, Field state, Context outer) {
    if (!(state.node().orElse(null) instanceof Node.Mapping)) {
      unread(state, "it is no object");
      return;
    }
    Context context = outer.of(state);
    Value<String> type = state.get("Type").text();
    workflow.states.add(new State(state.anchor(), machine, name, type, context.queryLanguage()));
    if (!(type instanceof Value.Known<String> known)) {
      unread(state, "its type is not known");
      return;
    }
    switch (known.value()) {
      case "Task" -> task(name, state, context);
      case "Choice" ->
          workflow.choices.add(
              new Choice(state.anchor(), machine, name, state.get("Default").text()));
      // WHY: the language of a state is its own; those inside have that of the definition.
      case "Parallel" -> parallel(name, state, outer);
      case "Map" -> map(name, state, outer);
      case "Pass", "Wait", "Succeed", "Fail" -> {}
      default -> unread(state, "`" + known.value() + "` is no type of state");
    }
  }

  private void task(String name, Field state, Context context) {
    Field resource = state.get("Resource");
    Integration integration = resources.integration(resource);
    workflow.tasks.add(
        new Task(
            state.anchor(),
            machine,
            name,
            context.queryLanguage(),
            context.workflowType(),
            resource.written(),
            integration,
            Expressions.orPath(state, "TimeoutSeconds"),
            Expressions.orPath(state, "HeartbeatSeconds"),
            TaskToken.passed(state),
            withDecryption(state),
            calls.read(state, integration)));
    handlers.read(name, state);
  }

  private static Value<Boolean> withDecryption(Field state) {
    Field parameters = state.get("Parameters");
    Field arguments = parameters.isAbsent() ? state.get("Arguments") : parameters;
    // WHY: a JSONata string may stand for all arguments, and what it gives is known when it runs.
    return Expressions.of(arguments, "WithDecryption", Field::bool);
  }

  private void parallel(String name, Field state, Context context) {
    handlers.read(name, state);
    Field branches = state.get("Branches");
    if (!(branches.node().orElse(null) instanceof Node.Sequence)) {
      unread(branches, "it is no array");
    }
    for (Field branch : branches.items()) {
      states(branch, context);
    }
  }

  private void map(String name, Field state, Context context) {
    handlers.read(name, state);
    Field current = state.get("ItemProcessor");
    Field processor = current.isAbsent() ? state.get("Iterator") : current;
    Field config = processor.get("ProcessorConfig");
    Value<String> mode = orElse(config.get("Mode").text(), "INLINE");
    workflow.maps.add(
        new MapState(
            state.anchor(),
            machine,
            name,
            mode,
            context.workflowType(),
            Expressions.orPath(state, "ToleratedFailurePercentage"),
            ErrorHandlers.catches(state),
            Expressions.orPath(state, "MaxConcurrency")));
    states(processor, new Context(childType(mode, config, context), context.queryLanguage()));
  }

  /** Returns the type of the executions that the items of a Map run in. */
  private static Value<String> childType(Value<String> mode, Field config, Context context) {
    if (mode instanceof Value.Known<String> known) {
      boolean distributed = known.value().equals("DISTRIBUTED");
      return distributed
          ? orElse(config.get("ExecutionType").text(), "STANDARD")
          : context.workflowType();
    }
    return mode;
  }

  private static Value<String> orElse(Value<String> value, String implied) {
    return value instanceof Value.Absent<String> absent
        ? new Value.Known<>(implied, absent.at())
        : value;
  }

  private void unread(Field field, String reason) {
    String why = field.symbol().map(Node.Symbol::reason).orElse(reason);
    workflow.unread.add(new Unread(field.anchor(), machine, why));
  }
}
