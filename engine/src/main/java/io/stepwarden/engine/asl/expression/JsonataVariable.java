package io.stepwarden.engine.asl.expression;

import io.stepwarden.engine.asl.expression.Reference.Root;
import io.stepwarden.engine.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** One use of a variable that its expression may not bind; not thread-safe. */
final class JsonataVariable {

  private static final Map<String, Root> STATES =
      Map.of(
          "input", Root.INPUT,
          "context", Root.CONTEXT,
          "result", Root.RESULT,
          "errorOutput", Root.ERROR_OUTPUT);

  private final JsonataToken token;
  private final boolean called;
  private final List<String> path = new ArrayList<>();
  private Optional<JsonataToken> first = Optional.empty();
  private int end;
  private boolean function;
  private boolean inLambda;
  private boolean step;

  JsonataVariable(JsonataToken token, boolean called) {
    this.token = token;
    this.called = called;
    this.end = token.end();
  }

  String name() {
    return token.value();
  }

  void member(JsonataToken name) {
    if (path.isEmpty()) {
      first = Optional.of(name);
    }
    path.add(name.value());
    end = name.end();
  }

  void items(JsonataOperand.Items items) {
    path.add(items.which());
    end = items.end();
  }

  /** Notes that it stands where functions are handed on. */
  void markAsFunction() {
    function = true;
  }

  /** Notes that it is a step of a path, where Step Functions does not look at its members. */
  void markAsStep() {
    step = true;
  }

  /** Notes that it is read when a function is called, later than what is around that. */
  void markAsInLambda() {
    inLambda = true;
  }

  boolean isInLambda() {
    return inLambda;
  }

  /** Tells of the use once it is sure that the expression does not bind the variable. */
  void report(Reading reading) {
    boolean known = JsonataFunctions.contains(name());
    if (known && (called || path.isEmpty())) {
      reading.function("$" + name());
    }
    if (known && name().equals("eval") && (called || function)) {
      String message = "`$eval` is not available in Step Functions";
      reading.add(token.fault("eval-not-allowed", message, "parse JSON with `$parse`"));
    } else if (called && !known) {
      String message = "no function " + Reading.quote("$" + name());
      reading.add(token.fault("unknown-function", message, JsonataFunctions.help(name())));
    } else if (!called && !(known && function)) {
      reading.reference(reference(reading));
    }
  }

  private Reference reference(Reading reading) {
    if (!name().equals("states") || first.isEmpty()) {
      return new Reference(Root.VARIABLE, name(), path, token.start(), end, false);
    }
    Root root = STATES.get(path.get(0));
    if (root == null) {
      unknownMember(reading, first.get());
      return new Reference(Root.VARIABLE, name(), path, token.start(), end, false);
    }
    return new Reference(root, "", path.subList(1, path.size()), token.start(), end, false);
  }

  private void unknownMember(Reading reading, JsonataToken member) {
    if (!step) {
      String message = "no member " + Reading.quote(member.value()) + " in `$states`";
      String all = "take `input`, `context`, `result` or `errorOutput`";
      String help = Suggestion.orElse(member.value(), new TreeSet<>(STATES.keySet()), all);
      reading.add(member.fault("unknown-states-member", message, help));
    }
  }

  /** Returns what to write instead of a name that stands for no member. */
  static String helpForMember(String name) {
    if (name.equals("States")) {
      return "intrinsic functions are for JSONPath: use the operators and functions of JSONata";
    } else if (name.equals("states")) {
      return "write `$states`";
    } else if (STATES.containsKey(name)) {
      return "write `$states." + name + "`";
    }
    return "write " + Reading.quote("$states.input." + name) + ", or " + Reading.quote("$" + name);
  }
}
