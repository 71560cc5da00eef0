package io.stepwarden.engine.model;

import java.util.List;

/**
 * What a state machine writes to CloudWatch Logs.
 *
 * @param level {@code ALL}, {@code ERROR}, {@code FATAL} or {@code OFF}; absent if nothing is
 *     configured
 * @param includeExecutionData whether inputs and outputs are logged; known and false if not said
 * @param logGroup the index in {@code log_groups} of the destination
 * @param destinations where it logs to; AWS takes one
 */
public record Logging(
    Value<String> level,
    Value<Boolean> includeExecutionData,
    Value<Integer> logGroup,
    List<LogDestination> destinations) {

  public Logging {
    destinations = List.copyOf(destinations);
  }
}
