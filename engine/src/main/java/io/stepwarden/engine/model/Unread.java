package io.stepwarden.engine.model;

/**
 * A definition, or a part of one, that could not be read; its rules cannot decide.
 *
 * @param at the definition or the part
 * @param machine the machine it belongs to
 * @param reason why it could not be read
 */
public record Unread(Anchor at, int machine, String reason) {}
