package io.stepwarden.engine.model;

import java.util.List;

/**
 * Everything that rules see of one template.
 *
 * <p>Lists are flat: what belongs to a machine or a role names it by its index in {@code machines}
 * or {@code roles}.
 *
 * @param machines the state machines
 * @param unread definitions, and parts of definitions, that could not be read
 * @param problems what is wrong with definitions
 * @param flows where states take data that rules ask for
 * @param states all states, however deep
 * @param tasks the states of type Task
 * @param choices the states of type Choice
 * @param maps the states of type Map
 * @param retriers the items of all Retry fields
 * @param catchers the items of all Catch fields
 * @param roles the execution roles
 * @param trustStatements the statements of their trust policies
 * @param statements the statements of the policies that attach to them
 * @param attachedPolicies the managed policies that attach to them and are not in the template
 * @param logGroups the log groups of the template
 * @param keys its KMS keys
 * @param activities its activities
 * @param messageTargets its queues and topics
 * @param buckets its buckets
 * @param secrets the secrets that stand in definitions as literals
 * @param sagas the workflows that undo what they did before a failure
 * @param sagaTasks their tasks on the way to success
 * @param compensations their tasks that undo those
 * @param sagaParallels their Parallel states of which one branch changes something and another may
 *     fail
 * @param nestedExecutions the tasks that start executions
 * @param resources all resources as they were written; empty unless the bundle asks for them
 */
public record Model(
    List<StateMachine> machines,
    List<Unread> unread,
    List<Problem> problems,
    List<Flow> flows,
    List<State> states,
    List<Task> tasks,
    List<Choice> choices,
    List<MapState> maps,
    List<ErrorHandler> retriers,
    List<ErrorHandler> catchers,
    List<Role> roles,
    List<TrustStatement> trustStatements,
    List<Statement> statements,
    List<AttachedPolicy> attachedPolicies,
    List<LogGroup> logGroups,
    List<KmsKey> keys,
    List<Activity> activities,
    List<MessageTarget> messageTargets,
    List<Bucket> buckets,
    List<SecretLiteral> secrets,
    List<Saga> sagas,
    List<SagaTask> sagaTasks,
    List<Compensation> compensations,
    List<SagaParallel> sagaParallels,
    List<NestedExecution> nestedExecutions,
    List<Resource> resources) {

  public Model {
    machines = List.copyOf(machines);
    unread = List.copyOf(unread);
    problems = List.copyOf(problems);
    flows = List.copyOf(flows);
    states = List.copyOf(states);
    tasks = List.copyOf(tasks);
    choices = List.copyOf(choices);
    maps = List.copyOf(maps);
    retriers = List.copyOf(retriers);
    catchers = List.copyOf(catchers);
    roles = List.copyOf(roles);
    trustStatements = List.copyOf(trustStatements);
    statements = List.copyOf(statements);
    attachedPolicies = List.copyOf(attachedPolicies);
    logGroups = List.copyOf(logGroups);
    keys = List.copyOf(keys);
    activities = List.copyOf(activities);
    messageTargets = List.copyOf(messageTargets);
    buckets = List.copyOf(buckets);
    secrets = List.copyOf(secrets);
    sagas = List.copyOf(sagas);
    sagaTasks = List.copyOf(sagaTasks);
    compensations = List.copyOf(compensations);
    sagaParallels = List.copyOf(sagaParallels);
    nestedExecutions = List.copyOf(nestedExecutions);
    resources = List.copyOf(resources);
  }
}
