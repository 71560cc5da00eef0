package io.stepwarden.engine.model;

import java.util.List;

/**
 * Data that a state takes somewhere.
 *
 * @param from what it may come from, at the value that takes it there: {@code execution_input},
 *     {@code context}, {@code state_input}, {@code task_token}, {@code secret}, or {@code
 *     json_text} for JSON in a string; unknown if an expression on its way is
 * @param machine the machine it belongs to
 * @param state the index of the state that takes it there
 * @param task its index among the tasks; -1 if it is none
 * @param map its index among the Maps; -1 if it is none
 * @param into {@code payload} for what a task sends, {@code target} for what it calls or the role
 *     that it takes, {@code item_reader}, {@code result_writer} and {@code items} of a Map, {@code
 *     error} for Error or Cause of a Fail state, {@code output}, {@code variable}, or {@code
 *     expression} for one that asks a member of a text
 * @param grade {@code whole}, {@code member} for a member of it as it was, or {@code computed} for
 *     something that was made of a member and of other values
 * @param source the name of the task that a secret or a text comes from; else empty
 * @param way the names of the states that it passes, first and last included; of more than eight
 *     the first and the last four, and {@code …} between
 */
public record Flow(
    Value<String> from,
    int machine,
    int state,
    int task,
    int map,
    String into,
    String grade,
    String source,
    List<String> way) {

  public Flow {
    way = List.copyOf(way);
  }
}
