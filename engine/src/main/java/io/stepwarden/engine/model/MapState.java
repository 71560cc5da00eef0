package io.stepwarden.engine.model;

/**
 * A state of type Map.
 *
 * @param at the state
 * @param machine the machine it belongs to
 * @param name its name
 * @param mode {@code INLINE} or {@code DISTRIBUTED}
 * @param workflowType the type of the execution it runs in, as of a task
 */
public record MapState(
    Anchor at, int machine, String name, Value<String> mode, Value<String> workflowType) {}
