package io.stepwarden.engine.iam;

import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A policy of a resource, such as that of a key or a bucket, asked for what single rules need.
 *
 * @param document the policy: an object, or a symbol if it is not known
 */
public record ResourcePolicy(Field document) {

  private static final String SECURE_TRANSPORT = "aws:securetransport";

  /**
   * Returns whether some statement allows a service an action, under whatever condition.
   *
   * @param service such as {@code delivery.logs.amazonaws.com}
   * @param action such as {@code kms:Decrypt}
   */
  public Value<Boolean> allows(String service, String action) {
    return some(statement -> allows(statement, service, action));
  }

  /** Returns whether some statement denies everybody what does not come over TLS. */
  public Value<Boolean> deniesPlaintext() {
    return some(ResourcePolicy::deniesPlaintext);
  }

  /** Answers a question about one statement; nothing if it can't be told. */
  private interface Question {
    Optional<Boolean> of(Field statement);
  }

  private Value<Boolean> some(Question question) {
    List<Field> unclear = new ArrayList<>();
    Field statements = document.get("Statement");
    for (Field statement : statements.itemsOrSelf()) {
      Optional<Boolean> answer =
          statement.node().orElse(null) instanceof Node.Mapping
              ? question.of(statement)
              : Optional.empty();
      if (answer.isEmpty()) {
        unclear.add(statement);
      } else if (answer.get()) {
        return new Value.Known<>(true, statement.anchor());
      }
    }
    return unclear.isEmpty()
        ? new Value.Known<>(false, document.anchor())
        : unclear.get(0).unknown("what the statement says is not known");
  }

  private static Optional<Boolean> allows(Field statement, String service, String action) {
    if (!is(statement.get("Effect"), "Allow")) {
      return unlessUnknown(statement.get("Effect"));
    }
    Field principal = statement.get("Principal");
    Field services =
        principal.node().orElse(null) instanceof Node.Mapping
            ? principal.get("Service")
            : principal;
    Optional<Boolean> named = any(services, name -> name.equals(service) || name.equals("*"));
    Optional<Boolean> allowed =
        any(
            statement.get("Action"),
            pattern ->
                Glob.matches(pattern.toLowerCase(Locale.ROOT), action.toLowerCase(Locale.ROOT)));
    return both(named, allowed);
  }

  private static Optional<Boolean> deniesPlaintext(Field statement) {
    if (!is(statement.get("Effect"), "Deny")) {
      return unlessUnknown(statement.get("Effect"));
    }
    for (Field.Entry operator : statement.get("Condition").members()) {
      for (Field.Entry key : operator.value().members()) {
        if (operator.key().startsWith("Bool")
            && key.key().toLowerCase(Locale.ROOT).equals(SECURE_TRANSPORT)) {
          return any(key.value(), "false"::equals);
        }
      }
    }
    return Optional.of(false);
  }

  private static boolean is(Field field, String word) {
    return field.text() instanceof Value.Known<String> known && known.value().equals(word);
  }

  private static Optional<Boolean> unlessUnknown(Field field) {
    return field.text() instanceof Value.Unknown ? Optional.empty() : Optional.of(false);
  }

  private static Optional<Boolean> any(Field list, Predicate<String> test) {
    boolean unclear = false;
    for (Field item : list.itemsOrSelf()) {
      if (item.written() instanceof Value.Known<String> known) {
        if (test.test(known.value())) {
          return Optional.of(true);
        }
      } else {
        unclear |= item.written() instanceof Value.Unknown;
      }
    }
    return unclear ? Optional.empty() : Optional.of(false);
  }

  private static Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other) {
    if (one.equals(Optional.of(false)) || other.equals(Optional.of(false))) {
      return Optional.of(false);
    }
    return one.isPresent() && other.isPresent() ? Optional.of(true) : Optional.empty();
  }
}
