package io.stepwarden.engine.model;

/**
 * Where a state machine logs to.
 *
 * @param value the ARN of a log group
 * @param allStreams whether the ARN ends in {@code :*}, as it has to
 */
public record LogDestination(Value<String> value, Value<Boolean> allStreams) {}
