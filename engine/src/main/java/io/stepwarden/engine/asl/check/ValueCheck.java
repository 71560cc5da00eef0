package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Checks the value of a field against its kind.
 *
 * @param payloads checks templates and expressions
 * @param problems takes what is wrong
 */
record ValueCheck(PayloadCheck payloads, Problems problems) {

  private static final String EXPRESSION = "-expression";
  private static final int LONGEST_LABEL = 40;

  /** Characters that may not stand in the name or label of a Map Run. */
  private static final String NOT_IN_LABELS = " <>{}[]?*\"#%\\^|~`$&,;:/";

  void check(String object, FieldRule rule, Field field, QueryLanguage language) {
    if (Nodes.isOpen(field)) {
      return;
    }
    String kind = rule.kind();
    if (kind.endsWith(EXPRESSION)) {
      if (language == QueryLanguage.JSONATA && payloads.expression(field)) {
        return;
      }
      kind = kind.substring(0, kind.length() - EXPRESSION.length());
    }
    switch (kind) {
      case "any" -> {}
      case "result" -> new StaticTextCheck(problems).result(field);
      case "text" -> type(rule, field, Nodes.text(field).isPresent(), "a string");
      case "text-or-path" -> {
        type(rule, field, Nodes.text(field).isPresent(), "a string");
        new StaticTextCheck(problems).text(rule.name(), field, language);
      }
      case "boolean", "true" -> bool(rule, field);
      case "integer", "number" -> number(rule, field, kind.equals("integer"));
      case "timestamp" -> timestamp(rule, field);
      case "array" -> type(rule, field, Nodes.isArray(field), "an array");
      case "object" -> type(rule, field, Nodes.isObject(field), "an object");
      case "one-of" -> word(rule, field);
      case "label" -> label(rule, field);
      case "errors" -> errors(rule, field);
      case "credentials" -> credentials(object, rule, field, language);
      default -> payloads.check(object, rule, field, language);
    }
  }

  private boolean type(FieldRule rule, Field field, boolean right, String wanted) {
    if (!right) {
      problems.add(
          field,
          "wrong-type",
          "`%s` is %s and has to be %s".formatted(rule.name(), Nodes.type(field), wanted),
          "write %s".formatted(wanted));
    }
    return right;
  }

  private void bool(FieldRule rule, Field field) {
    boolean right = field.node().orElse(null) instanceof Node.Bool || Nodes.isSubstituted(field);
    if (type(rule, field, right, "true or false")
        && rule.kind().equals("true")
        && field.node().orElse(null) instanceof Node.Bool bool
        && !bool.value()) {
      problems.add(
          field,
          "wrong-value",
          "`%s` may only be true".formatted(rule.name()),
          "remove it, and name the `Next` state");
    }
  }

  private void number(FieldRule rule, Field field, boolean whole) {
    String wanted = whole ? "a whole number" : "a number";
    if (!(field.node().orElse(null) instanceof Node.Numeric literal)) {
      // WHY: what is put in place of a name outside quotes is read as a number only then.
      type(rule, field, Nodes.isSubstituted(field), wanted);
      return;
    }
    BigDecimal number = new BigDecimal(literal.literal());
    if (whole && number.stripTrailingZeros().scale() > 0) {
      type(rule, field, false, wanted);
    } else if (!rule.limits().isEmpty()
        && (number.compareTo(new BigDecimal(rule.limits().get(0))) < 0
            || number.compareTo(new BigDecimal(rule.limits().get(1))) > 0)) {
      problems.add(
          field,
          "out-of-range",
          "`%s` is %s and has to be between %s and %s"
              .formatted(
                  rule.name(), literal.literal(), rule.limits().get(0), rule.limits().get(1)),
          "write a number in that range");
    }
  }

  private void timestamp(FieldRule rule, Field field) {
    String text = Nodes.text(field).orElse("");
    if (type(rule, field, Nodes.text(field).isPresent(), "a timestamp")) {
      try {
        OffsetDateTime.parse(text);
      } catch (DateTimeParseException e) {
        problems.add(
            field,
            "bad-timestamp",
            "`%s` is no timestamp".formatted(text),
            "write one of RFC 3339, such as 2026-03-14T01:59:00Z");
      }
    }
  }

  private void word(FieldRule rule, Field field) {
    if (type(rule, field, Nodes.text(field).isPresent(), "a string")
        && !rule.limits().contains(Nodes.text(field).orElse(""))) {
      problems.add(
          field,
          "wrong-value",
          "`%s` is `%s`".formatted(rule.name(), Nodes.text(field).orElse("")),
          "write " + String.join(" or ", rule.limits()));
    }
  }

  private void label(FieldRule rule, Field field) {
    if (!type(rule, field, Nodes.text(field).isPresent(), "a string")) {
      return;
    }
    String text = Nodes.text(field).orElse("");
    boolean wrong =
        text.chars().anyMatch(c -> NOT_IN_LABELS.indexOf(c) >= 0 || Character.isISOControl(c));
    if (wrong || text.length() > LONGEST_LABEL) {
      problems.add(
          field,
          "bad-label",
          "a label has at most 40 characters, without white space and special characters",
          "shorten it to letters, digits and hyphens");
    }
  }

  private void errors(FieldRule rule, Field field) {
    List<Field> items = Nodes.items(field);
    if (!type(rule, field, !items.isEmpty(), "an array of error names")) {
      return;
    }
    for (Field item : items) {
      if (!Nodes.isOpen(item)
          && !type(rule, item, Nodes.text(item).isPresent(), "an array of strings")) {
        return;
      }
    }
  }

  private void credentials(String object, FieldRule rule, Field field, QueryLanguage language) {
    if (language == QueryLanguage.JSONATA && payloads.expression(field)) {
      return;
    }
    if (type(rule, field, Nodes.isObject(field), "an object")) {
      payloads.check(object, rule, field, language);
    }
  }
}
