package io.stepwarden.engine.asl.secret;

import io.stepwarden.engine.source.Secret;
import io.stepwarden.engine.template.Field;

/**
 * A secret that stands in a definition as a literal. Immutable.
 *
 * @param at its characters
 * @param kind what it is, such as {@code GitHub token} or {@code password}
 * @param secret the text, which prints as its mask
 */
public record FoundSecret(Field at, String kind, Secret secret) {}
