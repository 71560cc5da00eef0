package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.template.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds loops that ask for the status of something again and again, and do nothing else.
 *
 * <p>Such a loop fills the 25,000 events of an execution's history in minutes.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/sample-project-job-poller.html">Poll
 *     for job status</a>
 * @param problems takes what is wrong
 */
record PollCheck(Problems problems) {

  /** A call that reads one thing. */
  private static final Pattern STATUS =
      Pattern.compile(
          "arn:[^:]+:states:::(?:aws-sdk:)?[^:.]+:(?:describe|get|batchGet|list)[^:.]*");

  void check(Graph graph) {
    Map<String, Field> fast = new LinkedHashMap<>();
    graph
        .states()
        .forEach(
            (name, state) -> {
              if (isPoll(state) || isType(state, "Choice") || isType(state, "Pass")) {
                fast.put(name, state);
              }
            });
    for (Set<String> loop : new Loops(graph::next, fast.keySet()).all()) {
      loop.stream()
          .filter(name -> isPoll(graph.states().get(name)))
          .findFirst()
          .ifPresent(name -> unwaited(name, graph.states().get(name)));
    }
  }

  private static boolean isType(Field state, String type) {
    return Nodes.text(Nodes.member(state, "Type")).filter(type::equals).isPresent();
  }

  private static boolean isPoll(Field state) {
    return isType(state, "Task")
        && STATUS.matcher(Nodes.text(state.get("Resource")).orElse("")).matches()
        && !isPage(state);
  }

  /** Returns whether a call asks for the next part of a long answer. */
  private static boolean isPage(Field state) {
    return List.of("Parameters", "Arguments").stream()
        .flatMap(name -> Nodes.members(state.get(name)).stream())
        .map(entry -> entry.key().replace(".$", ""))
        .anyMatch(
            key ->
                key.endsWith("Token") || key.endsWith("Marker") || key.equals("ExclusiveStartKey"));
  }

  private void unwaited(String name, Field state) {
    problems.add(
        state,
        "unwaited-poll",
        "the loop asks for a status in `%s` again and again, without a Wait state".formatted(name),
        "let a Wait state come before the next question, or use `.sync`, which waits by itself");
  }
}
