package io.stepwarden.engine.model;

import java.math.BigDecimal;

/**
 * The encryption configuration of a state machine.
 *
 * @param type {@code AWS_OWNED_KEY} or {@code CUSTOMER_MANAGED_KMS_KEY}; absent if nothing is
 *     configured
 * @param kmsKeyId the customer managed key
 * @param key its index among the keys of the template
 * @param refersTo the logical id or address of the resource that is the key; empty if it is none of
 *     the template
 * @param kmsDataKeyReusePeriodSeconds how long a data key is reused
 */
public record Encryption(
    Value<String> type,
    Value<String> kmsKeyId,
    Value<Integer> key,
    String refersTo,
    Value<BigDecimal> kmsDataKeyReusePeriodSeconds) {}
