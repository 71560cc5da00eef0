package io.stepwarden.engine.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A log group of CloudWatch Logs.
 *
 * @param at the resource
 * @param name the logical id or address
 * @param machines the machines that log to it
 * @param vended whether its name begins with {@code /aws/vendedlogs/}; absent if it has none of its
 *     own
 * @param kmsKeyId the key it is encrypted with
 * @param retentionInDays how long it keeps what is logged; absent for ever
 */
public record LogGroup(
    Anchor at,
    String name,
    List<Integer> machines,
    Value<Boolean> vended,
    Value<String> kmsKeyId,
    Value<BigDecimal> retentionInDays) {

  public LogGroup {
    machines = List.copyOf(machines);
  }
}
