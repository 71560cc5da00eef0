package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.asl.TaskResourceCheck;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks one state: its fields, and those that go together or exclude each other.
 *
 * @param objects checks the fields of objects
 * @param problems takes what is wrong
 */
record StateCheck(ObjectCheck objects, Problems problems) {

  private static final int LONGEST_NAME = 80;
  private static final List<String> ENDLESS = List.of("Choice", "Succeed", "Fail");

  void check(String name, Field state, String type, QueryLanguage language) {
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      problems.add(
          state,
          "name-too-long",
          "the name of a state has at most 80 characters, and this one has "
              + name.codePointCount(0, name.length()),
          "shorten it");
    }
    objects.check(type, state, language);
    if (!ENDLESS.contains(type)) {
      transition(state);
    }
    switch (type) {
      case "Task" -> {
        atMostOne(state, "TimeoutSeconds", "TimeoutSecondsPath");
        atMostOne(state, "HeartbeatSeconds", "HeartbeatSecondsPath");
        new FunctionArn(problems).check(state.get("Resource"));
        problems.addAll(TaskResourceCheck.check(state, language.word));
      }
      case "Fail" -> {
        atMostOne(state, "Error", "ErrorPath");
        atMostOne(state, "Cause", "CausePath");
      }
      case "Wait" -> exactlyOne(state, "Seconds", "SecondsPath", "Timestamp", "TimestampPath");
      case "Choice" -> {
        new ChoiceCheck(objects, problems).check(state, language);
        new DeadRuleCheck(problems).check(state, language);
      }
      case "Map" -> new MapCheck(objects, this, problems).check(state, language);
      default -> {}
    }
    handlers(state, language);
    new ErrorHandlerCheck(problems).check(state, type, language);
  }

  private void transition(Field state) {
    if (state.get("Next").isAbsent() && state.get("End").isAbsent()) {
      problems.add(
          state.get("Next"),
          "no-transition",
          "the state has neither `Next` nor `End`",
          "name the `Next` state, or add `\"End\": true`");
    } else {
      atMostOne(state, "Next", "End");
    }
  }

  private void handlers(Field state, QueryLanguage language) {
    for (Field retrier : Nodes.items(Nodes.member(state, "Retry"))) {
      handler("Retry", retrier, language);
    }
    for (Field catcher : Nodes.items(Nodes.member(state, "Catch"))) {
      handler("Catch", catcher, language);
    }
  }

  private void handler(String kind, Field handler, QueryLanguage language) {
    if (isObject(handler, kind)) {
      objects.check(kind, handler, language);
    }
  }

  /** Returns whether an item is an object, and reports one that is not. */
  boolean isObject(Field item, String what) {
    boolean right = Nodes.isObject(item);
    if (!right && item.symbol().isEmpty()) {
      problems.add(
          item,
          "wrong-type",
          "an item of `%s` is %s and has to be an object".formatted(what, Nodes.type(item)),
          "write an object");
    }
    return right;
  }

  void atMostOne(Field holder, String... names) {
    List<String> present = present(holder, names);
    if (present.size() > 1) {
      problems.add(
          holder.get(present.get(1)),
          "exclusive-fields",
          "`%s` and `%s` exclude each other".formatted(present.get(0), present.get(1)),
          "keep one of the two");
    }
  }

  void exactlyOne(Field holder, String... names) {
    if (present(holder, names).isEmpty()) {
      problems.add(
          holder.get(names[0]),
          "missing-field",
          "there is none of `%s`".formatted(String.join("`, `", names)),
          "add one of them");
    } else {
      atMostOne(holder, names);
    }
  }

  private static List<String> present(Field holder, String... names) {
    List<String> present = new ArrayList<>();
    for (String name : names) {
      if (!Nodes.member(holder, name).isAbsent()) {
        present.add(name);
      }
    }
    return present;
  }
}
