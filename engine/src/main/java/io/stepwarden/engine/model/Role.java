package io.stepwarden.engine.model;

import java.util.List;

/**
 * An execution role of a state machine.
 *
 * @param at the role
 * @param name the logical id or address
 * @param machines the machines that run under it
 * @param sharedWith the other resources of the template that run under it, such as Lambda
 *     functions, by logical id or address
 * @param trust known and true if its trust policy was read
 * @param policies known and true if all policies that attach to it were read
 */
public record Role(
    Anchor at,
    String name,
    List<Integer> machines,
    List<String> sharedWith,
    Value<Boolean> trust,
    Value<Boolean> policies) {

  public Role {
    machines = List.copyOf(machines);
    sharedWith = List.copyOf(sharedWith);
  }
}
