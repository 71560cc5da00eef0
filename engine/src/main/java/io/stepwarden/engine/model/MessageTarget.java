package io.stepwarden.engine.model;

import java.util.List;

/**
 * A queue of Amazon SQS or a topic of Amazon SNS that tasks name.
 *
 * @param at the resource
 * @param name the logical id or address
 * @param kind {@code queue} or {@code topic}
 * @param tasks the tasks that name it, by their index
 * @param kmsMasterKeyId the key it is encrypted with
 * @param sqsManagedSseEnabled whether SQS encrypts the queue with a key of its own, which it does
 *     if nothing is said; absent for a topic
 * @param protocols the protocols of the subscriptions of the topic
 */
public record MessageTarget(
    Anchor at,
    String name,
    String kind,
    List<Integer> tasks,
    Value<String> kmsMasterKeyId,
    Value<Boolean> sqsManagedSseEnabled,
    List<Value<String>> protocols) {

  public MessageTarget {
    tasks = List.copyOf(tasks);
    protocols = List.copyOf(protocols);
  }
}
