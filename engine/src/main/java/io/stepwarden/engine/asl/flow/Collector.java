package io.stepwarden.engine.asl.flow;

import io.stepwarden.engine.asl.flow.Origin.Grade;
import io.stepwarden.engine.asl.flow.Origin.Kind;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps what rules ask of where data goes. Not thread-safe. */
final class Collector implements FlowListener {

  /**
   * Data that goes somewhere.
   *
   * @param state the state that takes it there
   */
  record Found(FlowState state, Sink sink, Field at, Origin origin) {

    boolean isSurerThan(Found other) {
      return origin.grade().compareTo(other.origin.grade()) < 0;
    }
  }

  private final Map<Integer, List<Found>> found = new TreeMap<>();
  private Optional<FlowState> current = Optional.empty();

  /** Listens to a state from now on; what it was heard of before held for less than all data. */
  void listen(FlowState state) {
    found.remove(state.number());
    current = Optional.of(state);
  }

  /** Returns what was found, by the order of the states. */
  List<Found> found() {
    return found.values().stream().flatMap(List::stream).toList();
  }

  private void add(Found one) {
    found.computeIfAbsent(one.state().number(), any -> new ArrayList<>()).add(one);
  }

  @Override
  public void goes(Shape data, Sink sink, Field at) {
    if (current.isPresent()) {
      FlowState state = current.get();
      List<Origin> asked = new ArrayList<>(data.all().all());
      asked.removeIf(origin -> !isAsked(origin, sink, state, data));
      asked.forEach(origin -> add(new Found(state, sink, at, origin)));
    }
  }

  @Override
  public void member(Origin text, Field at) {
    current.ifPresent(state -> add(new Found(state, Sink.EXPRESSION, at, text)));
  }

  private static boolean isAsked(Origin origin, Sink sink, FlowState state, Shape data) {
    boolean whole = origin.grade() == Grade.WHOLE;
    return switch (sink) {
      case TARGET, ITEM_READER, RESULT_WRITER, ITEMS ->
          origin.kind() == Kind.EXECUTION_INPUT || origin.kind() == Kind.UNKNOWN;
      case PAYLOAD ->
          switch (origin.kind()) {
            case TASK_TOKEN, SECRET, CONTEXT -> whole;
            default -> false;
          };
      case ERROR ->
          switch (origin.kind()) {
            case EXECUTION_INPUT, CONTEXT, SECRET -> whole;
            case STATE_INPUT -> data.holds(Kind.EXECUTION_INPUT) || data.holds(Kind.RESULT);
            case UNKNOWN -> true;
            default -> false;
          };
      case OUTPUT, VARIABLE -> origin.equals(Origin.of(Kind.SECRET, state.origin()));
      case EXPRESSION -> false;
    };
  }
}
