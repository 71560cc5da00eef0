package io.stepwarden.engine.model;

import java.util.List;

/**
 * An activity: a task that workers do.
 *
 * @param at the resource
 * @param name the logical id or address
 * @param tasks the tasks that wait for it, by their index
 * @param tagged known and true if it has a tag
 * @param encryptionType {@code AWS_OWNED_KEY} or {@code CUSTOMER_MANAGED_KMS_KEY}; absent if
 *     nothing is configured
 */
public record Activity(
    Anchor at,
    String name,
    List<Integer> tasks,
    Value<Boolean> tagged,
    Value<String> encryptionType) {

  public Activity {
    tasks = List.copyOf(tasks);
  }
}
