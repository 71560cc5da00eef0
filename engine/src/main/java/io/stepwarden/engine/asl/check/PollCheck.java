package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.template.Field;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

  private static final List<String> READING = List.of("describe", "get", "batchGet", "list");

  void check(Graph graph) {
    Map<String, Field> polls = new HashMap<>();
    Set<String> fast = new LinkedHashSet<>();
    graph.states().forEach((name, state) -> look(name, state, polls, fast));
    if (polls.isEmpty()) {
      return;
    }
    for (Set<String> loop : new Loops(graph::next, fast).all()) {
      loop.stream()
          .flatMap(name -> Stream.ofNullable(polls.get(name)))
          .findFirst()
          .ifPresent(this::unwaited);
    }
  }

  private static void look(String name, Field state, Map<String, Field> polls, Set<String> fast) {
    boolean poll = isPoll(state);
    if (poll) {
      polls.put(name, state);
    }
    if (poll || isType(state, "Choice") || isType(state, "Pass")) {
      fast.add(name);
    }
  }

  private static boolean isType(Field state, String type) {
    return Nodes.text(Nodes.member(state, "Type")).filter(type::equals).isPresent();
  }

  private static boolean isPoll(Field state) {
    return isType(state, "Task")
        && isStatus(Nodes.text(state.get("Resource")).orElse(""))
        && !isPage(state);
  }

  /** Returns whether a resource reads one thing and comes back at once. */
  private static boolean isStatus(String resource) {
    String action = resource.substring(resource.lastIndexOf(':') + 1);
    return READING.stream().anyMatch(action::startsWith)
        && action.indexOf('.') < 0
        && resource.contains(":states:::");
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

  private void unwaited(Field state) {
    problems.add(
        state,
        "unwaited-poll",
        "the loop asks for a status here again and again, without a Wait state",
        "let a Wait state come before the next question, or use `.sync`, which waits by itself");
  }
}
