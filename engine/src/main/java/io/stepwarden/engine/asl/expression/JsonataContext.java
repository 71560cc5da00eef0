package io.stepwarden.engine.asl.expression;

import io.stepwarden.engine.asl.expression.JsonataOperand.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What names and variables stand for at a place of an expression; not thread-safe.
 *
 * <p>A part is nested if it is evaluated for a value that another part selects, so that {@code $}
 * and names of members mean that value, and not the input document, which Step Functions does not
 * give.
 */
final class JsonataContext {

  private static final String HYPHEN = "put a name that holds a `-` into backticks";

  private final Reading reading;
  private JsonataScope scope = new JsonataScope(Optional.empty(), false);
  private int nested;

  JsonataContext(Reading reading) {
    this.reading = reading;
  }

  /** Tells of all that the expression uses, once it is read. */
  void close() {
    scope.close().forEach(variable -> variable.report(reading));
  }

  void fault(JsonataToken where, String code, String message, String help) {
    reading.add(where.fault(code, message, help));
  }

  /** Parses what is evaluated for what another one selects. */
  <T> T nested(Supplier<T> inner) {
    nested++;
    T result = inner.get();
    nested--;
    return result;
  }

  /** Parses something that binds variables for itself. */
  <T> T inScope(boolean lambda, List<String> parameters, Supplier<T> inner) {
    JsonataScope own = new JsonataScope(Optional.of(scope), lambda);
    JsonataScope around = scope;
    parameters.forEach(own::bind);
    scope = own;
    try {
      return inner.get();
    } finally {
      own.close();
      scope = around;
    }
  }

  /** Notes that nothing of what is read in a part of the text is in the result. */
  void tested(int start, int end) {
    reading.tested(start, end);
  }

  void bind(String variable) {
    scope.bind(variable);
  }

  /** Notes a name of a member, what follows it, and whether a minus touches it. */
  JsonataOperand member(JsonataToken name, JsonataToken next, boolean hyphen) {
    if (next.isOperator("(")) {
      String message = "a call of the member " + Reading.quote(name.value());
      fault(name, "call-of-member", message, helpForCall(name.value()));
    } else if (nested == 0) {
      String message = "a reference to " + Reading.quote(name.value()) + " at the top level";
      String help = JsonataVariable.helpForMember(name.value());
      fault(name, "no-input-document", message, hyphen ? HYPHEN : help);
    }
    return JsonataOperand.of(Kind.NAME, name);
  }

  private static String helpForCall(String name) {
    return JsonataFunctions.contains(name)
        ? "write " + Reading.quote("$" + name)
        : "begin the name of a function with `$`";
  }

  /** Notes a variable, and what follows it. */
  JsonataOperand variable(JsonataToken first, JsonataToken next) {
    if (first.value().isEmpty() || first.value().equals("$")) {
      document(first);
      return JsonataOperand.of(Kind.VARIABLE, first);
    }
    if (next.isOperator(":=")) {
      return JsonataOperand.of(Kind.VARIABLE, first);
    }
    JsonataVariable variable = new JsonataVariable(first, next.isOperator("("));
    scope.use(variable);
    return new JsonataOperand(Kind.VARIABLE, first, Optional.of(variable), Optional.empty());
  }

  /** Checks a {@code $} or {@code $$}, of which the latter always means the input document. */
  private void document(JsonataToken variable) {
    boolean root = !variable.value().isEmpty();
    if (root || nested == 0) {
      String message = root ? "a reference to `$$`" : "a reference to `$` at the top level";
      fault(variable, "no-input-document", message, "write `$states.input`");
    }
  }

  /** Checks that a {@code %} has something that it is inside of. */
  void checkParent(JsonataToken parent) {
    if (nested == 0) {
      String message = "a reference to the parent `%` of no value";
      fault(parent, "no-parent", message, "write it in a step of a path, or after a value");
    }
  }
}
