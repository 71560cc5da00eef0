package io.stepwarden.engine.model;

/**
 * A log group of CloudWatch Logs.
 *
 * @param at the resource
 * @param name the logical id or address
 * @param kmsKeyId the key it is encrypted with
 */
public record LogGroup(Anchor at, String name, Value<String> kmsKeyId) {}
