package io.stepwarden.engine.asl.flow;

import io.stepwarden.engine.asl.check.Nodes;
import io.stepwarden.engine.asl.flow.FlowState.Way;
import io.stepwarden.engine.asl.flow.Origin.Kind;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows data through one state after the other.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html">Processing
 *     input and output</a>
 */
final class StateFlow {

  private static final Set<String> WITH_RESULT = Set.of("Task", "Parallel", "Map", "Pass");

  private final Progress progress;
  private final Evaluator evaluator;
  private final FlowListener listener;
  private final StateResult results;

  StateFlow(Progress progress, Evaluator evaluator, FlowListener listener, StateResult results) {
    this.progress = progress;
    this.evaluator = evaluator;
    this.listener = listener;
    this.results = results;
  }

  void follow(FlowState state) {
    Sources sources =
        new Sources(progress.input(state), () -> results.context(state), progress.variables(state));
    if (state.type().equals("Fail")) {
      fail(state, sources);
    } else if (state.jsonata()) {
      jsonata(state, sources);
    } else {
      jsonPath(state, sources);
    }
  }

  private void fail(FlowState state, Sources sources) {
    Field field = state.field();
    Sources own = sources.withInput(sources.input().with(Origin.of(Kind.STATE_INPUT)));
    for (String name : List.of("Error", "Cause")) {
      Field path = field.get(name + "Path");
      Field value = path.isAbsent() ? field.get(name) : path;
      if (!value.isAbsent()) {
        Shape data =
            path.isAbsent()
                ? evaluator.template(value, own, state.jsonata())
                : evaluator.path(path, own);
        listener.goes(data, Sink.ERROR, value);
      }
    }
  }

  private void jsonPath(FlowState state, Sources raw) {
    Field field = state.field();
    Shape effective = filtered(field.get("InputPath"), raw.input(), raw);
    Sources after = raw.withInput(effective);
    Shape output = effective;
    if (WITH_RESULT.contains(state.type())) {
      Shape result = results.of(state, after);
      Field selector = field.get("ResultSelector");
      Shape selected =
          selector.isAbsent()
              ? result
              : evaluator.template(selector, after.withInput(result), false);
      after = raw.withInput(selected);
      output = placed(field.get("ResultPath"), raw.input(), selected);
    }
    output = filtered(field.get("OutputPath"), output, raw);
    leave(state, raw, after, output);
  }

  private void jsonata(FlowState state, Sources raw) {
    Field field = state.field();
    boolean returns = WITH_RESULT.contains(state.type()) && !state.type().equals("Pass");
    Shape result = returns ? results.of(state, raw) : Shape.NOTHING;
    Sources after = raw.withResult(result);
    Shape implied = returns ? result : raw.input();
    leave(state, raw, after, output(field, implied, after));
  }

  private Shape output(Field holder, Shape implied, Sources sources) {
    Field output = holder.get("Output");
    return output.isAbsent() ? implied : evaluator.template(output, sources, true);
  }

  /** Returns what a path lets through; all if there is none, and nothing if it is null. */
  private Shape filtered(Field path, Shape value, Sources sources) {
    if (path.isAbsent()) {
      return value;
    }
    boolean isNull = path.node().orElse(null) instanceof Node.Null;
    return isNull ? Shape.object(Map.of()) : evaluator.path(path, sources.withInput(value));
  }

  /** Returns the input with a result in it where ResultPath says. */
  private Shape placed(Field path, Shape input, Shape result) {
    if (path.isAbsent()) {
      return result;
    } else if (path.node().orElse(null) instanceof Node.Null) {
      return input;
    } else if (Nodes.isOpen(path)) {
      return input.join(result).blurred();
    }
    return input.with(evaluator.steps(path), result);
  }

  /**
   * Hands on what a state ends with.
   *
   * @param raw what it began with
   * @param after the same with its result, which JSONPath has in place of the input
   */
  private void leave(FlowState state, Sources raw, Sources after, Shape output) {
    Field field = state.field();
    listener.goes(output, Sink.OUTPUT, field);
    Shape assigned = assigned(field, after, state.jsonata());
    for (Way way : state.ways()) {
      switch (way.kind()) {
        case NEXT -> progress.arrive(way.to(), output, assigned);
        case CHOICE -> choose(state, way, after, output);
        case CATCH -> caught(state, way, raw);
      }
    }
    if (state.ends()) {
      progress.leave(state.scope(), output);
    }
  }

  private void choose(FlowState state, Way way, Sources after, Shape output) {
    Field rule = way.holder();
    Shape own = state.jsonata() ? output(rule, output, after) : output;
    progress.arrive(way.to(), own, assigned(rule, after, state.jsonata()));
  }

  private void caught(FlowState state, Way way, Sources raw) {
    Field catcher = way.holder();
    Shape error = Shape.of(Kind.ERROR);
    Sources sources = state.jsonata() ? raw.withError(error) : raw.withInput(error);
    Shape output =
        state.jsonata()
            ? output(catcher, error, sources)
            : placed(catcher.get("ResultPath"), raw.input(), error);
    progress.arrive(way.to(), output, assigned(catcher, sources, state.jsonata()));
  }

  private Shape assigned(Field holder, Sources sources, boolean jsonata) {
    Shape variables = sources.variables();
    Field assign = holder.get("Assign");
    if (assign.isAbsent()) {
      return variables;
    }
    Shape values = evaluator.template(assign, sources, jsonata);
    listener.goes(values, Sink.VARIABLE, assign);
    Map<String, Shape> changed = new HashMap<>();
    for (Field.Entry entry : Nodes.members(assign)) {
      String key = entry.key();
      boolean path = !jsonata && key.endsWith(".$");
      String name = path ? key.substring(0, key.length() - 2) : key;
      changed.put(name, values.member(name));
    }
    for (Map.Entry<String, Shape> each : changed.entrySet()) {
      variables = variables.with(List.of(each.getKey()), each.getValue());
    }
    return variables;
  }
}
