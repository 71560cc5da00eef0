package io.stepwarden.engine.asl.expression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The variables that a part of an expression binds, and the uses of others; not thread-safe.
 *
 * <p>A function may use what is bound after it, as it is called later: its uses are kept until the
 * scope around is read to its end.
 */
final class JsonataScope {

  private final Optional<JsonataScope> outer;
  private final boolean lambda;
  private final Set<String> bound = new HashSet<>();
  private final List<JsonataVariable> free = new ArrayList<>();

  JsonataScope(Optional<JsonataScope> outer, boolean lambda) {
    this.outer = outer;
    this.lambda = lambda;
  }

  void bind(String name) {
    bound.add(name);
  }

  void use(JsonataVariable variable) {
    if (!isBound(variable.name())) {
      free.add(variable);
    }
  }

  private boolean isBound(String name) {
    Optional<JsonataScope> scope = Optional.of(this);
    while (scope.isPresent()) {
      if (scope.get().bound.contains(name)) {
        return true;
      }
      scope = scope.get().outer;
    }
    return false;
  }

  /** Hands the uses of variables that are bound nowhere in it to the scope around. */
  List<JsonataVariable> close() {
    List<JsonataVariable> left = new ArrayList<>();
    for (JsonataVariable variable : free) {
      if (!variable.isInLambda() || !bound.contains(variable.name())) {
        if (lambda) {
          variable.markAsInLambda();
        }
        left.add(variable);
      }
    }
    outer.ifPresent(scope -> scope.free.addAll(left));
    return left;
  }
}
