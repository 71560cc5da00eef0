package io.stepwarden.engine.model;

/**
 * Something wrong with a definition.
 *
 * @param at the value that is wrong, or what lacks one
 * @param machine the machine
 * @param state the state it is about, by its index in the states; -1 where it is the definition
 * @param graph whether it is about the ways between states, and not about what is written in them
 * @param code a stable word in kebab case, such as {@code unknown-field}
 * @param strikes when it does harm: {@code deployment}, {@code run}, {@code never}, where only what
 *     was meant does not happen, or empty where that is not known
 * @param error how AWS names it, such as {@code SCHEMA_VALIDATION_FAILED}; empty if it does not
 * @param message what is wrong, for people: lower case, no full stop
 * @param help what to do about it
 */
public record Problem(
    Anchor at,
    int machine,
    int state,
    boolean graph,
    String code,
    String strikes,
    String error,
    String message,
    String help) {}
