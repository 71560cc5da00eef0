package io.stepwarden.engine.model;

/**
 * A state of a workflow.
 *
 * @param at the state
 * @param machine the machine it belongs to
 * @param name its name
 * @param type its type, such as {@code Task}
 * @param queryLanguage {@code JSONPath} or {@code JSONata}
 */
public record State(
    Anchor at, int machine, String name, Value<String> type, String queryLanguage) {}
