package io.stepwarden.engine.model;

/**
 * A resource of a statement, as a pattern.
 *
 * @param value the pattern as written
 * @param wildcard {@code all} for {@code *} and what covers a whole service, {@code type} for all
 *     resources of one type such as {@code function:*}, {@code partial}, {@code none}; empty if not
 *     known
 */
public record ResourcePattern(Value<String> value, String wildcard) {}
