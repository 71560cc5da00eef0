package io.stepwarden.engine.model;

/**
 * A task that starts an execution, or may once its call is known.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-nested-workflows.html">Start
 *     workflow executions from a task state</a>
 * @param at the state
 * @param machine the machine
 * @param target the index of the machine whose execution it starts; -1 for one outside of the
 *     template
 * @param guarded whether every way to it passes a Choice, or a Map whose items may be none
 * @param recurs whether it starts its own machine, or one from which starts lead back to it, none
 *     of them guarded
 */
public record NestedExecution(
    Anchor at, int machine, Value<Integer> target, boolean guarded, boolean recurs) {

  /** Returns this start, leading back to its machine or not. */
  public NestedExecution recurs(boolean now) {
    return new NestedExecution(at, machine, target, guarded, now);
  }
}
