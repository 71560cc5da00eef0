package io.stepwarden.engine.asl.saga;

import io.stepwarden.engine.asl.Workflow;
import io.stepwarden.engine.asl.check.Nodes;
import io.stepwarden.engine.model.Integration;
import io.stepwarden.engine.model.Task;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A task that starts an execution, or may once its call is known. Immutable.
 *
 * @param task the task
 * @param arguments its Parameters or Arguments
 * @param guarded whether every way to it passes a Choice, or a Map whose items may be none
 */
public record ExecutionStart(Task task, Field arguments, boolean guarded) {

  private static final Set<String> CALLS =
      Set.of("states:startExecution", "sfn:startExecution", "sfn:startSyncExecution");

  /** Returns those of a definition that was read. */
  public static List<ExecutionStart> of(Field definition, Workflow workflow) {
    Map<String, Task> tasks = new HashMap<>();
    workflow.tasks().stream()
        .filter(task -> mayStart(task.integration()))
        .forEach(task -> tasks.putIfAbsent(task.at().state().orElse(""), task));
    if (tasks.isEmpty() || !Nodes.isObject(definition)) {
      return List.of();
    }
    Ways ways = WaysReader.read(definition);
    BitSet undecided = ways.undecided();
    List<ExecutionStart> starts = new ArrayList<>();
    for (int index = 0; index < ways.stops().size(); index++) {
      Field state = ways.stop(index).state().orElse(definition);
      Task task = tasks.get(state.scope().state().orElse(""));
      Field parameters = Nodes.member(state, "Parameters");
      Field arguments = parameters.isAbsent() ? Nodes.member(state, "Arguments") : parameters;
      boolean known = task != null && task.integration().kind() instanceof Value.Known;
      if (task != null && ways.stop(index).is("Task") && (known || mayName(arguments))) {
        starts.add(new ExecutionStart(task, arguments, !undecided.get(index)));
      }
    }
    return starts;
  }

  /** Returns whether the arguments of an unknown call may be those of StartExecution. */
  private static boolean mayName(Field arguments) {
    boolean named =
        Nodes.members(arguments).stream()
            .anyMatch(each -> each.key().startsWith("StateMachineArn"));
    return named || (!arguments.isAbsent() && !Nodes.isObject(arguments));
  }

  private static boolean mayStart(Integration integration) {
    return !(integration.kind() instanceof Value.Known)
        || CALLS.contains(integration.service() + ":" + integration.action());
  }
}
