package io.stepwarden.engine.workflow;

import io.stepwarden.engine.asl.saga.Components;
import io.stepwarden.engine.asl.saga.ExecutionStart;
import io.stepwarden.engine.model.NestedExecution;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.template.Template;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out which machines of a template start each other.
 *
 * @param machines the machines
 */
record NestedExecutions(List<Template.Machine> machines) {

  private static final int ELSEWHERE = -1;

  /**
   * Returns what the machines start.
   *
   * @param starts the tasks of each machine that start executions
   */
  List<NestedExecution> of(List<List<ExecutionStart>> starts) {
    ExecutionTargets targets = ExecutionTargets.of(machines);
    List<NestedExecution> all = new ArrayList<>();
    for (int machine = 0; machine < starts.size(); machine++) {
      for (ExecutionStart start : starts.get(machine)) {
        Value<Integer> target = targets.find(start, machine);
        all.add(new NestedExecution(start.task().at(), machine, target, start.guarded(), false));
      }
    }
    int[] cycles = cycles(all);
    return all.stream().map(each -> each.recurs(recurs(each, cycles))).toList();
  }

  private int[] cycles(List<NestedExecution> all) {
    List<List<Integer>> started = new ArrayList<>();
    machines.forEach(any -> started.add(new ArrayList<>()));
    for (NestedExecution each : all) {
      if (!each.guarded() && target(each) >= 0) {
        started.get(each.machine()).add(target(each));
      }
    }
    return Components.of(started);
  }

  private static boolean recurs(NestedExecution nested, int[] cycles) {
    int target = target(nested);
    return !nested.guarded() && target >= 0 && cycles[target] == cycles[nested.machine()];
  }

  private static int target(NestedExecution nested) {
    return nested.target() instanceof Value.Known<Integer> known ? known.value() : ELSEWHERE;
  }
}
