package io.stepwarden.engine.model;

/**
 * A workflow with tasks that undo what others of it changed before a failure.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/prescriptive-guidance/latest/cloud-design-patterns/saga.html">Saga
 *     patterns</a>
 * @param at the definition
 * @param machine the machine
 * @param workflowType the type of its executions
 * @param ways known and true if it was found out which ways lead from task to task; what belongs to
 *     a saga of unknown ways is not listed
 * @param starts how the template starts its executions: {@code StartSyncExecution} if it speaks of
 *     that and of no other way; unknown if it speaks of several; absent if it does not speak of
 *     StartSyncExecution
 */
public record Saga(
    Anchor at,
    int machine,
    Value<String> workflowType,
    Value<Boolean> ways,
    Value<String> starts) {}
