package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.template.Field;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The errors that one task can raise. Immutable.
 *
 * @param call what it calls, such as {@code lambda:invoke}; empty if that may raise any error
 * @param heartbeat whether it has a heartbeat
 * @param language its query language
 */
record TaskErrors(String call, boolean heartbeat, QueryLanguage language) {

  /** A call that no worker answers, and no other workflow. */
  private static final Pattern CALL =
      Pattern.compile("arn:[^:]+:states:::(?!states:)((?:aws-sdk:)?[^:.]+:[^:.]+)(?:\\.sync.*)?");

  private static final Pattern FUNCTION = Pattern.compile("arn:[^:]+:lambda:.*");

  static TaskErrors of(Field task, QueryLanguage language) {
    String resource = Nodes.text(task.get("Resource")).orElse("");
    Matcher call = CALL.matcher(resource);
    String called = FUNCTION.matcher(resource).matches() ? "lambda:invoke" : "";
    boolean heartbeat =
        !task.get("HeartbeatSeconds").isAbsent() || !task.get("HeartbeatSecondsPath").isAbsent();
    return new TaskErrors(call.matches() ? call.group(1) : called, heartbeat, language);
  }

  /** Returns why the task does not raise an error; nothing if it may. */
  Optional<String> whyNever(String error) {
    return switch (error) {
      case "States.NoChoiceMatched" -> onlyOf(error, "Choice");
      case "States.BranchFailed" -> onlyOf(error, "Parallel");
      case "States.ItemReaderFailed",
          "States.ResultWriterFailed",
          "States.ExceedToleratedFailureThreshold" ->
          onlyOf(error, "Map");
      case "States.HeartbeatTimeout" ->
          heartbeat ? Optional.empty() : because(error, "tasks without a heartbeat do not raise");
      case "States.QueryEvaluationError" -> in(QueryLanguage.JSONPATH, error);
      case "States.IntrinsicFailure",
          "States.ParameterPathFailure",
          "States.ResultPathMatchFailure" ->
          in(QueryLanguage.JSONATA, error);
      default -> ofService(error);
    };
  }

  private static Optional<String> onlyOf(String error, String type) {
    return because(error, "only %s states raise".formatted(type));
  }

  private Optional<String> in(QueryLanguage never, String error) {
    return language == never
        ? because(error, "states that use %s do not raise".formatted(never.word))
        : Optional.empty();
  }

  private Optional<String> ofService(String error) {
    if (call.isEmpty()) {
      return Optional.empty();
    }
    if (error.startsWith("Lambda.") && !call.contains("lambda:")) {
      return because(error, "`%s` does not raise".formatted(call));
    }
    if (error.startsWith("States.Http.") && !call.equals("http:invoke")) {
      return because(error, "`%s` does not raise".formatted(call));
    }
    return Optional.empty();
  }

  private static Optional<String> because(String error, String why) {
    return Optional.of("%s `%s`".formatted(why, error));
  }
}
