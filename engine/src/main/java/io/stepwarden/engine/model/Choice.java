package io.stepwarden.engine.model;

/**
 * A state of type Choice.
 *
 * @param at the state
 * @param machine the machine it belongs to
 * @param name its name
 * @param defaultState the target of its Default
 */
public record Choice(Anchor at, int machine, String name, Value<String> defaultState) {}
