package io.stepwarden.engine.asl.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * What is known so far of the data that reaches each state. Grows until nothing new turns up; not
 * thread-safe.
 */
final class Progress {

  /** A state that data reaches more often is in a loop in which members pile up. */
  private static final int MOST_VISITS = 16;

  private final FlowGraph graph;
  private final Shape[] inputs;
  private final Shape[] variables;
  private final int[] visits;
  private final Shape[] outputs;
  private final Shape[] items;
  private final Shape[] executionInputs;
  private final BitSet pending = new BitSet();

  Progress(FlowGraph graph) {
    this.graph = graph;
    inputs = nothing(graph.states().size());
    variables = nothing(graph.states().size());
    visits = new int[graph.states().size()];
    outputs = nothing(graph.scopes().size());
    items = nothing(graph.scopes().size());
    executionInputs = nothing(graph.scopes().size());
  }

  private static Shape[] nothing(int length) {
    Shape[] shapes = new Shape[length];
    Arrays.fill(shapes, Shape.NOTHING);
    return shapes;
  }

  /** Hands each state with something new to a visitor until none is left. */
  void run(IntConsumer visitor) {
    int next = pending.nextSetBit(0);
    while (next >= 0) {
      pending.clear(next);
      visitor.accept(next);
      int after = pending.nextSetBit(next + 1);
      next = after < 0 ? pending.nextSetBit(0) : after;
    }
  }

  boolean isReached(FlowState state) {
    return visits[state.number()] > 0;
  }

  Shape input(FlowState state) {
    return inputs[state.number()];
  }

  Shape variables(FlowState state) {
    return variables[state.number()];
  }

  /** Returns the input of the execution that a state runs in. */
  Shape executionInput(FlowState state) {
    return executionInputs[state.scope()];
  }

  /** Returns the item of the innermost Map that a state stands in. */
  Shape item(FlowState state) {
    return items[state.scope()];
  }

  Shape output(int scope) {
    return outputs[scope];
  }

  /** Returns whether a scope runs as an execution of its own. */
  boolean isExecution(int scope) {
    return graph.scopes().get(scope).execution();
  }

  /** Notes that a scope starts. */
  void enter(int scope, Shape input, Shape assigned, Shape item, Shape executionInput) {
    Shape newItem = items[scope].join(item);
    Shape newExecution = executionInputs[scope].join(executionInput);
    boolean changed = newItem != items[scope] || newExecution != executionInputs[scope];
    items[scope] = newItem;
    executionInputs[scope] = newExecution;
    FlowScope entered = graph.scopes().get(scope);
    if (entered.start() >= 0) {
      arrive(entered.start(), input, assigned);
    }
    for (int state = entered.first(); changed && state < entered.behind(); state++) {
      pending.set(state, visits[state] > 0);
    }
  }

  /** Notes that data reaches a state. */
  void arrive(int state, Shape input, Shape assigned) {
    boolean first = visits[state] == 0;
    boolean newInput = grow(inputs, state, input);
    boolean newVariables = grow(variables, state, assigned);
    if (first || newInput || newVariables) {
      visits[state]++;
      pending.set(state);
    }
  }

  private boolean grow(Shape[] shapes, int state, Shape added) {
    Shape before = shapes[state];
    Shape now = before.join(added);
    if (now != before && visits[state] > MOST_VISITS) {
      now = now.blurred();
    }
    shapes[state] = now;
    return now != before && !now.isSameLeaf(before);
  }

  /** Notes that a scope ends. */
  void leave(int scope, Shape output) {
    Shape before = outputs[scope];
    outputs[scope] = before.join(output);
    int parent = graph.scopes().get(scope).parent();
    if (outputs[scope] != before && parent >= 0) {
      pending.set(parent);
    }
  }
}
