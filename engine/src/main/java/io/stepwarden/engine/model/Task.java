package io.stepwarden.engine.model;

import java.math.BigDecimal;

/**
 * A state of type Task.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html">Task</a>
 * @param at the state
 * @param machine the machine it belongs to
 * @param name its name
 * @param queryLanguage {@code JSONPath} or {@code JSONata}
 * @param workflowType the type of the execution it runs in: that of the machine, or of the children
 *     of a Distributed Map; absent where a definition stands alone
 * @param resource its Resource
 * @param integration what the Resource means
 * @param timeoutSeconds TimeoutSeconds or TimeoutSecondsPath
 * @param heartbeatSeconds HeartbeatSeconds or HeartbeatSecondsPath
 * @param passesTaskToken whether its Parameters or Arguments hold the task token
 * @param withDecryption the WithDecryption of its Parameters or Arguments, which lets Parameter
 *     Store return secrets in plain text
 * @param call what it says of its call
 */
public record Task(
    Anchor at,
    int machine,
    String name,
    String queryLanguage,
    Value<String> workflowType,
    Value<String> resource,
    Integration integration,
    Value<BigDecimal> timeoutSeconds,
    Value<BigDecimal> heartbeatSeconds,
    Value<Boolean> passesTaskToken,
    Value<Boolean> withDecryption,
    Call call) {}
