package io.stepwarden.engine.model;

/**
 * A task of a saga that undoes what another one did.
 *
 * @param at the state
 * @param machine the machine
 * @param name its name
 * @param step the name of the first task that it undoes
 * @param retried whether it, or what it stands in, is tried again when it fails
 * @param precedes the name of a compensation that comes after it though it undoes a later step;
 *     empty if there is none
 * @param succeedsAt the name of the state with which the execution succeeds after this
 *     compensation, the last one on its way; empty if it fails or goes on
 */
public record Compensation(
    Anchor at,
    int machine,
    String name,
    String step,
    boolean retried,
    String precedes,
    String succeedsAt) {}
