package io.stepwarden.engine.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * An item of a Retry or Catch field.
 *
 * @param at the item
 * @param machine the machine it belongs to
 * @param state the name of the state it belongs to
 * @param errorEquals the error names it matches
 * @param last whether it is the last item of its field
 * @param maxAttempts its MaxAttempts; absent for an item of a Catch field
 * @param backoffRate its BackoffRate; absent for an item of a Catch field
 * @param maxDelaySeconds its MaxDelaySeconds; absent for an item of a Catch field
 */
public record ErrorHandler(
    Anchor at,
    int machine,
    String state,
    Value<List<String>> errorEquals,
    boolean last,
    Value<BigDecimal> maxAttempts,
    Value<BigDecimal> backoffRate,
    Value<BigDecimal> maxDelaySeconds) {}
