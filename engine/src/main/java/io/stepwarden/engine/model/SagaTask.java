package io.stepwarden.engine.model;

/**
 * A task of a saga on the way to success.
 *
 * @param at the state
 * @param machine the machine
 * @param name its name
 * @param changes whether it changes something, as far as its call and name tell
 * @param compensation the name of the task that undoes it; empty if there is none
 * @param idempotent whether doing it twice is the same as doing it once, as far as its call tells
 * @param pending known and true if it, or a task after it, changes something, so that the saga is
 *     not complete without it; unknown if that follows from a call that is not known
 * @param left the name of a task before it that stays done when it fails, though there is one that
 *     undoes it; empty if there is none
 * @param leftCompensation the name of the task that would undo that
 * @param leadsTo the name of the state to which its failure leads; empty if the execution fails
 * @param route the target of its first catcher; the state if it has none
 */
public record SagaTask(
    Anchor at,
    int machine,
    String name,
    boolean changes,
    String compensation,
    boolean idempotent,
    Value<Boolean> pending,
    String left,
    String leftCompensation,
    String leadsTo,
    Anchor route) {}
