package io.stepwarden.engine.asl;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Suggestion;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.Arrays;
import java.util.List;

/**
 * Checks that what a task calls exists, and that the call has the parameters it needs and no
 * others.
 *
 * <p>What depends on something unknown is not judged. Whether the call supports the pattern that
 * its suffix asks for is not either: a rule does.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html">AWS
 *     SDK integrations</a>
 */
public final class TaskResourceCheck {

  /** Where the Developer Guide is. */
  static final String GUIDE = "https://docs.aws.amazon.com/step-functions/latest/dg/";

  private final Field state;
  private final Field resource;
  private final String queryLanguage;

  private TaskResourceCheck(Field state, String queryLanguage) {
    this.state = state;
    this.resource = state.get("Resource");
    this.queryLanguage = queryLanguage;
  }

  /** Read when the first task calls an optimised integration. */
  private static final class Optimized {
    static final ServiceTable TABLE = ServiceTable.load("integration-parameters.tsv");
  }

  /** Read when the first task has an AWS SDK integration, for it is large. */
  private static final class Sdk {
    static final ServiceTable TABLE = ServiceTable.load("sdk-services.tsv");
  }

  /**
   * Returns what is wrong with the call of a task.
   *
   * @param state a state of type Task
   * @param queryLanguage {@code JSONPath} or {@code JSONata}
   */
  public static List<DefinitionProblem> check(Field state, String queryLanguage) {
    return new TaskResourceCheck(state, queryLanguage).problems();
  }

  private List<DefinitionProblem> problems() {
    List<Node> parts = resource.node().flatMap(Symbols::parts).orElse(List.of());
    if (parts.isEmpty()) {
      return List.of();
    }
    String arn = TaskResource.text(parts);
    String[] steps = arn.split(":", -1);
    if (!steps[0].equals("arn") || steps.length < 6) {
      return isPlaceholder(arn) ? List.of() : noArn(arn);
    }
    return isUnknown(steps[2]) ? List.of() : called(arn, steps);
  }

  private List<DefinitionProblem> called(String arn, String[] steps) {
    String call = String.join(":", Arrays.copyOfRange(steps, 5, steps.length));
    if (isWorker(steps) || isUnknown(call)) {
      return List.of();
    }
    if (!steps[2].equals("states")) {
      String message = "`" + arn + "` is no integration, Lambda function or activity";
      return problem("unknown-integration", message, "see " + GUIDE + "integrate-services.html");
    }
    String action = call.contains(".") ? call.substring(0, call.indexOf('.')) : call;
    return action.startsWith("aws-sdk:")
        ? sdk(action.substring("aws-sdk:".length()))
        : optimized(action);
  }

  /** Returns whether an ARN names a function, an activity, or a task as the specification does. */
  private static boolean isWorker(String[] steps) {
    return steps[2].equals("lambda")
        || steps[5].equals("activity")
        // WHY: examples of the specification have `arn:aws:swf:us-east-1:123456789012:task:X`.
        || steps[5].equals("task");
  }

  private static CallSuggestions suggestions() {
    return new CallSuggestions(WorkflowReader.INTEGRATIONS, Sdk.TABLE);
  }

  private static boolean isUnknown(String text) {
    return text.indexOf(TaskResource.SYMBOL) >= 0;
  }

  /** Returns whether a text has to be replaced by something before it is deployed. */
  private static boolean isPlaceholder(String text) {
    return !text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_-:./ ".indexOf(c) >= 0);
  }

  private List<DefinitionProblem> noArn(String text) {
    String help = "write an ARN such as `arn:aws:states:::lambda:invoke`";
    return problem("resource-not-an-arn", "`" + text + "` is not an ARN", help);
  }

  private List<DefinitionProblem> optimized(String name) {
    if (!WorkflowReader.INTEGRATIONS.names().contains(name)) {
      String message = "Step Functions has no integration `" + name + "`";
      return problem("unknown-integration", message, suggestions().integration(name));
    }
    int colon = name.indexOf(':');
    return parameters(Optimized.TABLE, name.substring(0, colon), name.substring(colon + 1));
  }

  private List<DefinitionProblem> sdk(String name) {
    int colon = name.indexOf(':');
    String service = colon < 0 ? name : name.substring(0, colon);
    if (!Sdk.TABLE.hasService(service)) {
      String message = "AWS SDK integrations know no service `" + service + "`";
      return problem("unknown-sdk-service", message, suggestions().service(service));
    }
    List<String> actions = Sdk.TABLE.actions(service);
    String action = colon < 0 ? "" : name.substring(colon + 1);
    if (actions.isEmpty() || actions.contains(action)) {
      return parameters(Sdk.TABLE, service, action);
    }
    return unknownAction(service, action, actions);
  }

  private List<DefinitionProblem> unknownAction(
      String service, String action, List<String> actions) {
    String message = "`" + service + "` has no action `" + action + "`";
    boolean caseOnly = actions.stream().anyMatch(action::equalsIgnoreCase);
    String help = "write an action of the API of the service, its first letter in lower case";
    return problem(
        caseOnly ? "sdk-action-case" : "unknown-sdk-action",
        message,
        Suggestion.orElse(action, actions, help));
  }

  private List<DefinitionProblem> parameters(ServiceTable table, String service, String action) {
    String name = service + ":" + action;
    return table
        .parameters(service, action)
        .map(known -> new ParameterCheck(name, known, queryLanguage).check(state))
        .orElse(List.of());
  }

  private List<DefinitionProblem> problem(String code, String message, String help) {
    return List.of(new DefinitionProblem(resource, code, message, help));
  }
}
