package io.stepwarden.engine.asl.flow;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.asl.StateIndices;
import io.stepwarden.engine.asl.Workflow;
import io.stepwarden.engine.asl.flow.Collector.Found;
import io.stepwarden.engine.asl.flow.Origin.Kind;
import io.stepwarden.engine.model.Flow;
import io.stepwarden.engine.model.Task;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.template.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows the data of a workflow from where it comes from to where it goes: through filters,
 * payload templates, results, variables and errors, over all ways that an execution may take, until
 * nothing new turns up.
 *
 * <p>It tells what may happen on some way. Where an expression can't be followed, all that goes
 * into it is taken to come out.
 */
public final class DataFlow {

  private final FlowGraph graph;
  private final Progress progress;
  private final Collector collector = new Collector();
  private final Evaluator evaluator = new Evaluator(collector);
  private final StateFlow states;

  private DataFlow(Field definition, Workflow workflow) {
    graph = new FlowGraph(definition);
    progress = new Progress(graph);
    Map<String, Task> tasks = new HashMap<>();
    workflow.tasks().forEach(task -> tasks.put(task.at().state().orElse(""), task));
    states =
        new StateFlow(
            progress, evaluator, collector, new StateResult(progress, evaluator, collector, tasks));
  }

  /**
   * Follows the data of a workflow.
   *
   * @param definition an object, or a symbol for one that is not known
   * @param workflow what was read of the definition
   */
  public static DataFlow follow(Field definition, Workflow workflow) {
    DataFlow flow = new DataFlow(definition, workflow);
    Shape input = Shape.of(Kind.EXECUTION_INPUT);
    flow.progress.enter(0, input, Shape.of(Kind.UNASSIGNED), Shape.NOTHING, input);
    flow.progress.run(flow::visit);
    return flow;
  }

  private void visit(int number) {
    FlowState state = graph.states().get(number);
    collector.listen(state);
    states.follow(state);
  }

  /** Returns the uses of variables to which nothing is assigned, or not on every way. */
  public List<DefinitionProblem> problems() {
    return new VariableCheck(graph, progress, evaluator).check();
  }

  /**
   * Returns where the data goes that rules ask for.
   *
   * @param indices where the states of the definition are
   */
  public List<Flow> flows(StateIndices indices) {
    Ways ways = new Ways(graph, progress);
    return surest().stream().map(found -> flow(found, indices, ways)).toList();
  }

  /** Returns what was found, and of what differs in its grade alone only the most. */
  private Collection<Found> surest() {
    Map<List<Object>, Found> surest = new LinkedHashMap<>();
    for (Found found : collector.found()) {
      Origin origin = found.origin();
      List<Object> key =
          List.of(
              found.state().number(),
              found.sink(),
              found.at().path().toString(),
              origin.kind(),
              origin.number());
      surest.merge(key, found, (one, other) -> other.isSurerThan(one) ? other : one);
    }
    return surest.values();
  }

  private Flow flow(Found found, StateIndices indices, Ways ways) {
    Origin origin = found.origin();
    String state = found.state().field().scope().state().orElse("");
    boolean ofState = origin.kind() == Kind.SECRET || origin.kind() == Kind.JSON_TEXT;
    return new Flow(
        value(found),
        indices.machine(),
        indices.states().getOrDefault(state, StateIndices.NONE),
        indices.tasks().getOrDefault(state, StateIndices.NONE),
        indices.maps().getOrDefault(state, StateIndices.NONE),
        found.sink().word(),
        origin.grade().word(),
        ofState ? graph.states().get(origin.number() - 1).name() : "",
        ways.way(origin, found.state()));
  }

  private Value<String> value(Found found) {
    if (found.origin().kind() == Kind.UNKNOWN) {
      Field unknown = evaluator.unknown(found.origin().number());
      return unknown.unresolved("a path");
    }
    return new Value.Known<>(found.origin().kind().word(), found.at().anchor());
  }
}
