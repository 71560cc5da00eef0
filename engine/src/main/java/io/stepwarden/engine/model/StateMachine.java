package io.stepwarden.engine.model;

import java.math.BigDecimal;

/**
 * A state machine: a resource of a template, or a definition that stands alone.
 *
 * @param at the resource
 * @param name the logical id or address
 * @param declared whether a resource declares it; false for a definition that stands alone
 * @param type {@code STANDARD} or {@code EXPRESS}; absent for a definition that stands alone
 * @param definition known and true if all of it was read
 * @param timeoutSeconds the TimeoutSeconds of the definition
 * @param role the index of the execution role
 * @param roleGenerated whether SAM generates that role, for this machine alone; it is unknown then
 * @param logging the logging configuration
 * @param tracing whether X-Ray tracing is on
 * @param encryption the encryption configuration
 * @param tagged known and true if it has a tag
 */
public record StateMachine(
    Anchor at,
    String name,
    boolean declared,
    Value<String> type,
    Value<Boolean> definition,
    Value<BigDecimal> timeoutSeconds,
    Value<Integer> role,
    boolean roleGenerated,
    Logging logging,
    Value<Boolean> tracing,
    Encryption encryption,
    Value<Boolean> tagged) {}
