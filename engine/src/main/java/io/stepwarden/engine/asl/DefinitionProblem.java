package io.stepwarden.engine.asl;

import io.stepwarden.engine.template.Field;

/**
 * Something that is wrong in a definition. Immutable.
 *
 * @param at what is wrong, or what lacks something
 * @param code the kind of problem, such as {@code unknown-parameter}
 * @param message what is wrong: lower case, no full stop
 * @param help what to do: lower case, no full stop
 */
public record DefinitionProblem(Field at, String code, String message, String help) {}
