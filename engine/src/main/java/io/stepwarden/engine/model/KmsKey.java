package io.stepwarden.engine.model;

import java.util.List;

/**
 * A key of AWS KMS.
 *
 * @param at the resource
 * @param name the logical id or address
 * @param machines the machines of which it encrypts something: definition and executions, logs, or
 *     the input of activities
 * @param keySpec its type; absent for the default, SYMMETRIC_DEFAULT
 * @param enabled whether it is enabled; known and true if not said
 * @param rotation whether it is rotated every year; known and false if not said
 * @param logDelivery whether its policy allows delivery.logs.amazonaws.com to decrypt with it;
 *     absent if no policy is said
 */
public record KmsKey(
    Anchor at,
    String name,
    List<Integer> machines,
    Value<String> keySpec,
    Value<Boolean> enabled,
    Value<Boolean> rotation,
    Value<Boolean> logDelivery) {

  public KmsKey {
    machines = List.copyOf(machines);
  }
}
