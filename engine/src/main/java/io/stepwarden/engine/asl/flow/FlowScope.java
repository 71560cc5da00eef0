package io.stepwarden.engine.asl.flow;

/**
 * States that run as one: the definition, a branch, or an item processor. Immutable.
 *
 * @param number its index among all scopes of the definition
 * @param first the number of its first state; the others follow it
 * @param behind one more than the number of its last state
 * @param start the number of the state that it starts with; -1 if there is none
 * @param parent the number of the state that it belongs to; -1 for the definition
 * @param execution whether it runs as an execution of its own, with its own input
 */
record FlowScope(int number, int first, int behind, int start, int parent, boolean execution) {}
