package io.stepwarden.engine.model;

import java.util.List;

/**
 * What a task says of its call, as far as rules ask. Members are absent where the call has none.
 *
 * @param names the names of its Parameters or Arguments, a {@code .$} behind them left out
 * @param qualified whether it names a version or an alias of the Lambda function that it calls,
 *     other than {@code $LATEST}
 * @param namesParent whether the Input of the execution that it starts holds {@code
 *     AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID}
 * @param assignPublicIp the AssignPublicIp of the ECS task that it runs
 * @param enableExecuteCommand the EnableExecuteCommand of the ECS task that it runs
 * @param https whether the endpoint of an HTTP task is one of HTTPS
 */
public record Call(
    Value<List<String>> names,
    Value<Boolean> qualified,
    Value<Boolean> namesParent,
    Value<String> assignPublicIp,
    Value<Boolean> enableExecuteCommand,
    Value<Boolean> https) {}
