package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.asl.expression.Fault;
import io.stepwarden.engine.asl.expression.JsonataExpression;
import io.stepwarden.engine.asl.expression.Parsed;
import io.stepwarden.engine.asl.expression.PathExpression;
import io.stepwarden.engine.asl.expression.Reference;
import io.stepwarden.engine.source.EmbeddedText;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.util.Set;

/**
 * Checks paths, payload templates and JSONata, wherever in a value they stand.
 *
 * @param problems takes what is wrong
 */
record PayloadCheck(Problems problems) {

  private static final Set<String> WITH_RESULT = Set.of("Task", "Parallel", "Map");

  void check(String object, FieldRule rule, Field field, QueryLanguage language) {
    boolean isNull = field.node().orElse(null) instanceof Node.Null;
    switch (rule.kind()) {
      case "path" -> path(rule, field, false);
      case "path-or-null" -> path(rule, field, isNull);
      case "path-or-intrinsic" -> pathOrIntrinsic(rule, field);
      case "reference-path-or-null" -> referencePath(rule, field, isNull);
      case "arguments" -> arguments(object, rule, field);
      case "condition" -> condition(object, rule, field);
      case "variables" -> variables(object, rule, field, language);
      default -> payload(object, rule, field, language);
    }
  }

  /** Checks a JSONata expression; false if none stands there. */
  boolean expression(Field field) {
    String text = Nodes.text(field).orElse("");
    if (!text.startsWith("{%") && !text.endsWith("%}")) {
      return false;
    }
    faults(field, JsonataExpression.parse(text));
    return true;
  }

  private void path(FieldRule rule, Field field, boolean allowed) {
    if (!allowed && text(rule, field, "a path")) {
      faults(field, PathExpression.path(Nodes.text(field).orElse("")));
    }
  }

  private void pathOrIntrinsic(FieldRule rule, Field field) {
    if (text(rule, field, "a path or an intrinsic function")) {
      faults(field, PathExpression.payloadTemplateValue(Nodes.text(field).orElse("")));
    }
  }

  private void referencePath(FieldRule rule, Field field, boolean allowed) {
    if (!allowed && text(rule, field, "a reference path or null")) {
      faults(field, PathExpression.referencePath(Nodes.text(field).orElse("")));
    }
  }

  private boolean text(FieldRule rule, Field field, String wanted) {
    boolean right = Nodes.text(field).isPresent();
    if (!right) {
      problems.add(
          field,
          "wrong-type",
          "`%s` is %s and has to be %s".formatted(rule.name(), Nodes.type(field), wanted),
          "write " + wanted);
    }
    return right;
  }

  private void arguments(String object, FieldRule rule, Field field) {
    boolean expression = Nodes.text(field).orElse("").startsWith("{%");
    if (!Nodes.isObject(field) && !expression) {
      text(rule, field, "an object or a JSONata expression");
    } else {
      payload(object, rule, field, QueryLanguage.JSONATA);
    }
  }

  private void condition(String object, FieldRule rule, Field field) {
    boolean expression = Nodes.text(field).orElse("").startsWith("{%");
    if (!expression && !(field.node().orElse(null) instanceof Node.Bool)) {
      problems.add(
          field,
          "wrong-type",
          "`Condition` has to be a JSONata expression",
          "put the condition between `{%` and `%}`");
    } else {
      payload(object, rule, field, QueryLanguage.JSONATA);
    }
  }

  private void variables(String object, FieldRule rule, Field field, QueryLanguage language) {
    if (!Nodes.isObject(field)) {
      problems.add(
          field,
          "wrong-type",
          "`Assign` is %s and has to be an object".formatted(Nodes.type(field)),
          "write the names of variables and what they hold");
      return;
    }
    for (Field.Entry entry : field.members()) {
      String key = entry.key();
      boolean path = language == QueryLanguage.JSONPATH && key.endsWith(".$");
      String name = path ? key.substring(0, key.length() - 2) : key;
      if (!name.contains("${")) {
        faults(entry.value(), PathExpression.variableName(name), false);
      }
    }
    payload(object, rule, field, language);
  }

  private void payload(String object, FieldRule rule, Field field, QueryLanguage language) {
    if (Nodes.isOpen(field)) {
      return;
    }
    if (language == QueryLanguage.JSONATA && Nodes.text(field).isPresent()) {
      String text = Nodes.text(field).get();
      if (text.startsWith("{%") || text.endsWith("%}")) {
        Parsed parsed = JsonataExpression.parse(text);
        faults(field, parsed);
        origins(object, rule, field, parsed);
      }
    }
    for (Field.Entry entry : Nodes.members(field)) {
      member(object, rule, field, entry, language);
    }
    for (Field item : Nodes.items(field)) {
      payload(object, rule, item, language);
    }
  }

  private void member(
      String object, FieldRule rule, Field holder, Field.Entry entry, QueryLanguage language) {
    Field value = entry.value();
    if (language == QueryLanguage.JSONATA || !entry.key().endsWith(".$")) {
      new StaticTextCheck(problems).member(entry, language);
      payload(object, rule, value, language);
      return;
    }
    String plain = entry.key().substring(0, entry.key().length() - 2);
    if (!holder.get(plain).isAbsent()) {
      problems.add(
          value,
          "duplicate-field",
          "`%s` and `%s` both set the field `%s`".formatted(entry.key(), plain, plain),
          "remove one of the two");
    }
    if (Nodes.isOpen(value)) {
      return;
    }
    if (Nodes.text(value).isEmpty()) {
      problems.add(
          value,
          "wrong-type",
          "`%s` is %s and has to be a path or an intrinsic function"
              .formatted(entry.key(), Nodes.type(value)),
          "drop the `.$` of the name, or write a path");
    } else {
      faults(value, PathExpression.payloadTemplateValue(Nodes.text(value).get()));
    }
  }

  /** Reports what an expression reads that there is not where it stands. */
  private void origins(String object, FieldRule rule, Field field, Parsed parsed) {
    boolean after = rule.name().equals("Output") || rule.name().equals("Assign");
    boolean result = after && WITH_RESULT.contains(object);
    boolean error = after && object.equals("Catch");
    for (Reference reference : parsed.references()) {
      boolean missing =
          (reference.root() == Reference.Root.RESULT && !result)
              || (reference.root() == Reference.Root.ERROR_OUTPUT && !error);
      if (missing) {
        boolean ofResult = reference.root() == Reference.Root.RESULT;
        problems.add(
            at(field, reference.offset(), 1),
            "states-field",
            "there is no `$states.%s` in `%s` of %s"
                .formatted(ofResult ? "result" : "errorOutput", rule.name(), object),
            ofResult
                ? "it is there in `Output` and `Assign` of Task, Parallel and Map states"
                : "it is there in `Output` and `Assign` of a catcher");
      }
    }
  }

  private void faults(Field field, Parsed parsed) {
    faults(field, parsed, true);
  }

  private void faults(Field field, Parsed parsed, boolean inside) {
    for (Fault fault : parsed.faults()) {
      Field at = inside ? at(field, fault.offset(), fault.length()) : field;
      problems.add(at, fault.code(), fault.message(), fault.help());
    }
  }

  /** Returns a part of a string, or the string where the part cannot be told. */
  private static Field at(Field field, int offset, int length) {
    if (field.node().orElse(null) instanceof Node.Text text) {
      int end = Math.min(text.value().length(), offset + Math.max(1, length));
      if (offset < end) {
        return Field.resolved(
            EmbeddedText.of(text).slice(offset, end), field.path(), field.scope());
      }
    }
    return field;
  }
}
