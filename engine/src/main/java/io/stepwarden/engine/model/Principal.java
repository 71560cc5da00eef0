package io.stepwarden.engine.model;

/**
 * Whom a statement is about.
 *
 * @param type {@code AWS}, {@code Service}, {@code Federated}, {@code CanonicalUser}, or {@code *}
 *     for everybody
 * @param value the account, service or provider
 * @param stepFunctions whether it is certainly the service Step Functions: {@code
 *     states.amazonaws.com}, or that of one region, be the region known or not
 */
public record Principal(String type, Value<String> value, boolean stepFunctions) {}
