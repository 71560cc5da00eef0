package io.stepwarden.engine.asl.saga;

import io.stepwarden.engine.asl.Workflow;
import io.stepwarden.engine.asl.check.Nodes;
import io.stepwarden.engine.model.Compensation;
import io.stepwarden.engine.model.Saga;
import io.stepwarden.engine.model.SagaTask;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the saga of a workflow: what changes something, what undoes it, and where failures lead.
 *
 * <p>A workflow is a saga if a task that only a failure leads to undoes what another one does. That
 * is told from pairs of actions of one service, or from names: a word that undoes, with the object
 * of the other task. Near linear in the number of states.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/prescriptive-guidance/latest/cloud-design-patterns/saga-orchestration.html">Saga
 *     orchestration pattern</a>
 */
public final class SagaReader {

  private final int machine;
  private final Ways ways;
  private final Steps steps;
  private final Failures failures;
  private final Chains chains;
  private final Map<Integer, String> undoneBy = new HashMap<>();

  private SagaReader(int machine, Ways ways, Steps steps) {
    this.machine = machine;
    this.ways = ways;
    this.steps = steps;
    this.failures = new Failures(ways, steps);
    this.chains = new Chains(ways, steps, failures);
    for (Deed.Undo undo : steps.compensations()) {
      undo.undone().forEach(deed -> undoneBy.putIfAbsent(deed.stop(), undo.deed().name()));
    }
  }

  /**
   * Reads a definition; a part of it that could not be read leaves all open, and gives nothing.
   *
   * @param definition an object, or a symbol for one that is not known
   * @param machine the index of its machine
   * @param workflow what was read of it
   * @param workflowType the type of its executions
   * @param starts how the template starts those
   */
  public static Sagas read(
      Field definition,
      int machine,
      Workflow workflow,
      Value<String> workflowType,
      Value<String> starts) {
    if (!workflow.unread().isEmpty() || !Nodes.isObject(definition)) {
      return Sagas.NONE;
    }
    Ways ways = WaysReader.read(definition);
    Steps steps = Steps.of(ways, workflow.tasks());
    if (steps.compensations().isEmpty() && !steps.tooMany()) {
      return Sagas.NONE;
    }
    Value<Boolean> known = known(definition, ways, steps);
    Saga saga = new Saga(definition.anchor(), machine, workflowType, known, starts);
    return known instanceof Value.Known
        ? new SagaReader(machine, ways, steps).read(saga)
        : new Sagas(List.of(saga), List.of(), List.of(), List.of());
  }

  private static Value<Boolean> known(Field definition, Ways ways, Steps steps) {
    if (steps.tooMany()) {
      return definition.unknown("too many tasks of it may undo something");
    }
    return ways.open()
        .<Value<Boolean>>map(target -> target.unresolved("a state"))
        .orElseGet(() -> new Value.Known<>(true, definition.anchor()));
  }

  private Sagas read(Saga saga) {
    List<SagaTask> tasks = steps.forward().stream().map(this::task).toList();
    List<Compensation> compensations = new ArrayList<>();
    for (int i = 0; i < steps.compensations().size(); i++) {
      compensations.add(compensation(i));
    }
    return new Sagas(
        List.of(saga), tasks, compensations, new Branches(ways, steps, failures, machine).find());
  }

  private SagaTask task(Deed deed) {
    Optional<Deed> left = failures.leftBy(deed);
    Optional<Field> catcher =
        Nodes.items(deed.state().get("Catch")).stream().map(each -> each.get("Next")).findFirst();
    return new SagaTask(
        deed.state().anchor(),
        machine,
        deed.name(),
        failures.isStep(deed),
        undoneBy.getOrDefault(deed.stop(), ""),
        Idempotence.isIdempotent(deed.state(), deed.task().integration()),
        pending(deed),
        left.map(Deed::name).orElse(""),
        left.map(each -> undoneBy.getOrDefault(each.stop(), "")).orElse(""),
        target(deed.stop()),
        catcher.orElse(deed.state()).anchor());
  }

  /** Returns the state to which a failure leads first; empty if that is none. */
  private String target(int stop) {
    int at = stop;
    do {
      at = ways.failing().get(at).stream().findFirst().orElse(Ways.FAILED);
    } while (at != Ways.FAILED && ways.stop(at).type().isEmpty());
    return ways.stop(at).name();
  }

  private Value<Boolean> pending(Deed deed) {
    if (failures.isPending(deed.stop()) || !failures.mayBePending(deed.stop())) {
      return new Value.Known<>(failures.isPending(deed.stop()), deed.state().anchor());
    }
    return deed.state()
        .get("Resource")
        .unknown("what this task or one after it calls is not known");
  }

  private Compensation compensation(int index) {
    Deed.Undo undo = steps.compensations().get(index);
    return new Compensation(
        undo.deed().state().anchor(),
        machine,
        undo.deed().name(),
        undo.undone().get(0).name(),
        chains.isRetried(undo.deed()),
        chains.preceded(index).map(Deed::name).orElse(""),
        chains.successAfter(undo.deed()).orElse(""));
  }
}
