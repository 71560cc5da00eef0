package io.stepwarden.engine.model;

import java.math.BigDecimal;

/**
 * A state of type Map.
 *
 * @param at the state
 * @param machine the machine it belongs to
 * @param name its name
 * @param mode {@code INLINE} or {@code DISTRIBUTED}
 * @param workflowType the type of the execution it runs in, as of a task
 * @param toleratedFailurePercentage ToleratedFailurePercentage or ToleratedFailurePercentagePath
 * @param catches known and true if it has a catcher
 * @param maxConcurrency MaxConcurrency or MaxConcurrencyPath
 */
public record MapState(
    Anchor at,
    int machine,
    String name,
    Value<String> mode,
    Value<String> workflowType,
    Value<BigDecimal> toleratedFailurePercentage,
    Value<Boolean> catches,
    Value<BigDecimal> maxConcurrency) {}
