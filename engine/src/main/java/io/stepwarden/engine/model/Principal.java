package io.stepwarden.engine.model;

/**
 * Whom a statement is about.
 *
 * @param type {@code AWS}, {@code Service}, {@code Federated}, {@code CanonicalUser}, or {@code *}
 *     for everybody
 * @param value the account, service or provider
 */
public record Principal(String type, Value<String> value) {}
