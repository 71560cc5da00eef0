package io.stepwarden.engine.asl.saga;

import io.stepwarden.engine.template.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The ways through a workflow, into and out of its Parallel and Map states too. Immutable.
 *
 * <p>A Parallel or Map state is three stops: where its branches begin, behind it where they have
 * ended, and behind that where one of them has failed.
 *
 * @param stops the stops
 * @param next the stops that may come after each when nothing fails
 * @param failing the stops that come after each when it fails
 * @param start the first stop
 * @param open the first target that is not known, so that the ways are not either
 */
record Ways(
    List<Stop> stops,
    List<List<Integer>> next,
    List<List<Integer>> failing,
    int start,
    Optional<Field> open) {

  /** The stop at which the execution has succeeded. */
  static final int SUCCEEDED = 0;

  /** The stop at which the execution has failed. */
  static final int FAILED = 1;

  /**
   * A state, or what comes behind a Parallel or Map state.
   *
   * @param name the name of the state
   * @param type its type; empty behind a state
   * @param state the state; absent for the two ends of the execution
   * @param holder the Parallel or Map state around it; -1 outside of those
   * @param branch which branch of that it is in
   */
  record Stop(String name, String type, Optional<Field> state, int holder, int branch) {

    boolean is(String other) {
      return type.equals(other);
    }
  }

  /** Returns the stop behind a Parallel or Map state. */
  static int behind(int state) {
    return state + 1;
  }

  /** Returns the stop to which a failure inside of a Parallel or Map state leads. */
  static int failureOf(int state) {
    return state + 2;
  }

  Stop stop(int index) {
    return stops.get(index);
  }

  /** Returns the stops that are reached from the first while nothing fails. */
  BitSet undisturbed() {
    return reached(next::get);
  }

  /**
   * Returns the stops that some way reaches without a decision: none of its states is a Choice or a
   * Map, whose items may be none.
   */
  BitSet undecided() {
    return reached(
        stop -> {
          List<Integer> on = new ArrayList<>(failing.get(stop));
          if (stops.get(stop).is("Map")) {
            on.add(behind(stop));
          } else if (!stops.get(stop).is("Choice")) {
            on.addAll(next.get(stop));
          }
          return on;
        });
  }

  private BitSet reached(IntFunction<List<Integer>> after) {
    BitSet found = new BitSet(stops.size());
    Deque<Integer> left = new ArrayDeque<>(start < 0 ? List.of() : List.of(start));
    while (!left.isEmpty()) {
      int stop = left.pop();
      if (!found.get(stop)) {
        found.set(stop);
        left.addAll(after.apply(stop));
      }
    }
    return found;
  }
}
