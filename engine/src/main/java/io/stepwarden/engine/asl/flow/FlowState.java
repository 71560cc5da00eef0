package io.stepwarden.engine.asl.flow;

import io.stepwarden.engine.template.Field;
import java.util.List;

/**
 * A state, and what follows it. Filled by its graph, then read.
 *
 * @param number its index among all states of the definition
 * @param scope the number of the scope it stands in
 * @param type its type; empty if it is not known
 * @param jsonata whether it uses JSONata
 * @param ends whether its scope may end with it
 * @param ways where an execution may go on, in the order in which they are written
 * @param inner the numbers of its branches, or of its item processor
 */
record FlowState(
    int number,
    int scope,
    String name,
    Field field,
    String type,
    boolean jsonata,
    boolean ends,
    List<Way> ways,
    List<Integer> inner) {

  /** Returns the number of origins that this state is. */
  int origin() {
    return number + 1;
  }

  /**
   * A way to another state of the scope.
   *
   * @param holder the state, the choice rule or the catcher that names the other state
   * @param kind what makes an execution go there
   * @param to the number of the other state
   */
  record Way(Field holder, Kind kind, int to) {}

  enum Kind {
    NEXT,
    CHOICE,
    CATCH
  }
}
