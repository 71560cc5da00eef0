package io.stepwarden.engine.policy.builtin;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Functions on regular expressions (OPA, v1/topdown/regex.go). Thread-safe; keeps the 100
 * expressions that were used last.
 */
final class RegexBuiltins {

  private static final int MOST_KEPT = 100;

  private final Map<String, Regex> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Regex> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private Regex regex(String expression) throws BuiltinFailure {
    synchronized (kept) {
      Regex regex = kept.get(expression);
      if (regex == null) {
        regex = Regex.compile(expression);
        kept.put(expression, regex);
      }
      return regex;
    }
  }

  Value findN(Operands operands) throws BuiltinFailure {
    String text = operands.text(1);
    List<String> found = new ArrayList<>();
    for (int[] match : regex(operands.text(0)).findAll(text, operands.integer(2))) {
      found.add(text.substring(match[0], match[1]));
    }
    return Value.ofTexts(found);
  }

  Value replace(Operands operands) throws BuiltinFailure {
    String text = operands.text(0);
    return Value.of(regex(operands.text(1)).replaceAll(text, operands.text(2)));
  }

  Value split(Operands operands) throws BuiltinFailure {
    return Value.ofTexts(regex(operands.text(0)).split(operands.text(1)));
  }

  Value templateMatch(Operands operands) throws BuiltinFailure {
    String template = operands.text(0);
    String text = operands.text(1);
    char open = delimiter("start", operands.text(2));
    char close = delimiter("end", operands.text(3));
    return Value.of(regex(expression(template, open, close)).matches(text));
  }

  private static char delimiter(String name, String text) throws BuiltinFailure {
    if (text.length() != 1 || text.charAt(0) > 0x7f) {
      throw new BuiltinFailure(name + " delimiter has to be exactly one character long");
    }
    return text.charAt(0);
  }

  // Outside of delimiters a template is plain text, inside of the outermost ones an expression.
  private static String expression(String template, char open, char close) throws BuiltinFailure {
    StringBuilder expression = new StringBuilder("^");
    int level = 0;
    int start = 0;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == open) {
        if (++level == 1) {
          expression.append(Pattern.quote(template.substring(start, i)));
          start = i + 1;
        }
      } else if (c == close) {
        if (--level == 0) {
          expression.append('(').append(part(template.substring(start, i))).append(')');
          start = i + 1;
        }
      }
      if (level < 0) {
        throw unbalanced(template);
      }
    }
    if (level != 0) {
      throw unbalanced(template);
    }
    return expression.append(Pattern.quote(template.substring(start))).append('$').toString();
  }

  private static String part(String part) throws BuiltinFailure {
    Regex.compile("^" + part + "$");
    return part;
  }

  private static BuiltinFailure unbalanced(String template) {
    return new BuiltinFailure("unbalanced braces in " + GoQuote.quote(template, '"', false));
  }
}
