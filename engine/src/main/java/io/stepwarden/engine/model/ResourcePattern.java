package io.stepwarden.engine.model;

/**
 * A resource of a statement, as a pattern.
 *
 * @param value the pattern as written
 * @param wildcard {@code all} for {@code *} and what covers a whole service, {@code type} for all
 *     resources of one type such as {@code function:*}, {@code partial}, {@code none}; empty if not
 *     known
 * @param prefix the service and the resource of the ARN without the stars at its end, such as
 *     {@code events:rule/Orders}, with {@code $} for each reference; empty for {@code *} and if not
 *     known
 * @param refersTo the logical id or address of the resource of the template that it is; empty for
 *     others
 */
public record ResourcePattern(
    Value<String> value, String wildcard, String prefix, String refersTo) {}
