package io.stepwarden.engine.asl;

import io.stepwarden.engine.model.Integration;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reads what the Resource of a task calls.
 *
 * <p>It is an ARN: {@code arn:PARTITION:states:::SERVICE:ACTION[.PATTERN]}, {@code
 * arn:PARTITION:states:::aws-sdk:SERVICE:ACTION[.PATTERN]}, of a Lambda function, or of an
 * activity.
 *
 * @param integrations the optimised integrations
 * @param resourceTypes the type of each resource of the template
 */
record TaskResource(Integrations integrations, Map<String, String> resourceTypes) {

  private static final List<String> REQUEST_RESPONSE = List.of("request-response");
  private static final List<String> SDK_PATTERNS =
      List.of("request-response", "wait-for-task-token");

  /** Stands for a symbol in an ARN; no part of an ARN that matters here can hold it. */
  static final char SYMBOL = '\uFFFC';

  Integration integration(Field resource) {
    List<Node> parts = resource.node().flatMap(Symbols::parts).orElse(List.of());
    if (parts.isEmpty()) {
      Value<String> none = resource.text();
      return new Integration(none, "", "", none, List.of());
    }
    if (parts.get(0) instanceof Node.Symbol symbol) {
      return referred(symbol, resource);
    }
    return arn(text(parts), resource);
  }

  private Integration referred(Node.Symbol symbol, Field resource) {
    return switch (resourceTypes.getOrDefault(symbol.resource(), "")) {
      case "AWS::Lambda::Function",
          "AWS::Lambda::Alias",
          "AWS::Lambda::Version",
          "AWS::Serverless::Function" ->
          plain("lambda", resource);
      case "AWS::StepFunctions::Activity" -> plain("activity", resource);
      default -> unknown(resource, symbol.reason());
    };
  }

  /** Returns a string of which each symbol is one character, {@link #SYMBOL}. */
  static String text(List<Node> parts) {
    StringBuilder out = new StringBuilder();
    for (Node part : parts) {
      out.append(part instanceof Node.Text text ? text.value() : String.valueOf(SYMBOL));
    }
    return out.toString();
  }

  private Integration arn(String arn, Field resource) {
    String[] steps = arn.split(":", -1);
    boolean complete = steps.length >= 6 && steps[0].equals("arn");
    if (complete && steps[2].equals("lambda")) {
      return plain("lambda", resource);
    }
    if (!complete || !steps[2].equals("states")) {
      return arn.indexOf(SYMBOL) >= 0
          ? unknown(resource, "its service is not known")
          : unrecognised(resource);
    }
    if (steps[5].equals("activity")) {
      return plain("activity", resource);
    }
    return service(Arrays.copyOfRange(steps, 5, steps.length), resource);
  }

  private Integration service(String[] steps, Field resource) {
    boolean sdk = steps[0].equals("aws-sdk");
    int service = sdk ? 1 : 0;
    if (steps.length < service + 2) {
      return unrecognised(resource);
    }
    String call = String.join(":", Arrays.copyOfRange(steps, service + 1, steps.length));
    if ((steps[service] + call).indexOf(SYMBOL) >= 0) {
      return unknown(resource, "the action of the task is not known");
    }
    int dot = call.indexOf('.');
    String action = dot < 0 ? call : call.substring(0, dot);
    List<String> supported = sdk ? SDK_PATTERNS : integrations.patterns(steps[service], action);
    String kind = sdk ? "aws-sdk" : supported.isEmpty() ? "unrecognised" : "optimized";
    return new Integration(
        known(kind, resource),
        steps[service],
        action,
        known(pattern(dot < 0 ? "" : call.substring(dot + 1), steps[service], action), resource),
        supported);
  }

  /**
   * Returns the pattern that a suffix stands for; a suffix that does not exist stands for itself.
   */
  private static String pattern(String suffix, String service, String action) {
    boolean nested = service.equals("states") && action.equals("startExecution");
    return switch (suffix) {
      case "" -> "request-response";
      case "sync" -> "sync";
      case "sync:2" -> nested ? "sync" : suffix;
      case "waitForTaskToken" -> "wait-for-task-token";
      default -> suffix;
    };
  }

  private static Integration plain(String kind, Field resource) {
    return new Integration(
        known(kind, resource), "", "", known("request-response", resource), REQUEST_RESPONSE);
  }

  private static Integration unrecognised(Field resource) {
    Value<String> kind = known("unrecognised", resource);
    return new Integration(
        kind, "", "", resource.unknown("the resource is no ARN that is known"), List.of());
  }

  private static Integration unknown(Field resource, String reason) {
    Value<String> unknown = resource.unknown(reason);
    return new Integration(unknown, "", "", unknown, List.of());
  }

  private static Value<String> known(String value, Field resource) {
    return new Value.Known<>(value, resource.anchor());
  }
}
