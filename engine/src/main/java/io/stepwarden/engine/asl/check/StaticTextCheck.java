package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.asl.expression.PathExpression;
import io.stepwarden.engine.template.Field;
import java.util.regex.Pattern;

/**
 * Finds paths and expressions that are passed on as they are written, as nothing says that they
 * should be evaluated.
 *
 * @param problems takes what is wrong
 */
record StaticTextCheck(Problems problems) {

  private static final Pattern PATH = Pattern.compile("\\$\\$?(?:\\.[A-Za-z_]|\\[).*");
  private static final Pattern FUNCTION = Pattern.compile("States\\.[A-Z][A-Za-z0-9]*\\(.*\\)");
  private static final Pattern EXPRESSION = Pattern.compile("\\$states\\.[a-z].*");

  /** Checks a member of a payload whose name does not end in {@code .$}. */
  void member(Field.Entry entry, QueryLanguage language) {
    Field value = entry.value();
    // WHY: APIs take paths of their own, and call them that.
    boolean own = entry.key().contains("Path");
    if (language == QueryLanguage.JSONATA) {
      expression(value);
    } else if (!own && isDynamic(value)) {
      add(
          value,
          "static-path",
          "`%s` is passed on as this very text".formatted(text(value)),
          "name the member `%s.$`".formatted(entry.key()));
    }
  }

  /** Checks a field that takes a text and has a twin that takes a path. */
  void text(String name, Field value, QueryLanguage language) {
    if (language == QueryLanguage.JSONATA) {
      expression(value);
    } else if (isDynamic(value)) {
      add(
          value,
          "static-text",
          "`%s` is this very text, and no path".formatted(text(value)),
          "write it in `%sPath`".formatted(name));
    }
  }

  /** Checks the Result of a Pass state. */
  void result(Field result) {
    Nodes.items(result).forEach(this::result);
    for (Field.Entry entry : Nodes.members(result)) {
      if (entry.key().endsWith(".$")) {
        ofPass(entry.value());
      } else {
        result(entry.value());
      }
    }
    if (isDynamic(result)) {
      ofPass(result);
    }
  }

  private void ofPass(Field value) {
    add(
        value,
        "static-result",
        "`%s` is passed on as this very text, since `Result` is no template".formatted(text(value)),
        "use `Parameters` in place of `Result`");
  }

  private void expression(Field value) {
    if (Nodes.text(value).filter(text -> EXPRESSION.matcher(text).matches()).isPresent()) {
      add(
          value,
          "static-expression",
          "`%s` is passed on as this very text".formatted(text(value)),
          "put it between `{%` and `%}`");
    }
  }

  // WHY: `$.a + $.b` is no path, and something else may evaluate it.
  private static boolean isDynamic(Field value) {
    String text = text(value);
    return (PATH.matcher(text).matches() || FUNCTION.matcher(text).matches())
        && PathExpression.payloadTemplateValue(text).faults().isEmpty();
  }

  private static String text(Field value) {
    return Nodes.text(value).orElse("");
  }

  private void add(Field value, String code, String message, String help) {
    problems.add(value, code, message, help);
  }
}
