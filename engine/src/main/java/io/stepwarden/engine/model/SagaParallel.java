package io.stepwarden.engine.model;

/**
 * A Parallel state of a saga, one branch of which changes something and another may fail.
 *
 * @param at the state
 * @param machine the machine
 * @param name its name
 * @param changes the name of a task that changes something
 * @param fails the name of a state of another branch whose failure nobody in that branch catches
 * @param catches whether it, or a state around it, has a catcher
 * @param left the name of a task inside that stays done when another branch fails, though there is
 *     one that undoes it; empty if there is none
 */
public record SagaParallel(
    Anchor at,
    int machine,
    String name,
    String changes,
    String fails,
    boolean catches,
    String left) {}
