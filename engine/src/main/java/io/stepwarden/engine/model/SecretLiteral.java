package io.stepwarden.engine.model;

import io.stepwarden.engine.source.Secret;

/**
 * A secret that stands in a definition as a literal.
 *
 * @param at its characters
 * @param machine the machine
 * @param state the state that holds it, by its index in the states; -1 where it is the definition
 * @param kind what it is, such as {@code GitHub token} or {@code password}
 * @param masked the first of its characters and an ellipsis: the rest is written nowhere
 */
public record SecretLiteral(Anchor at, int machine, int state, String kind, Secret masked) {}
