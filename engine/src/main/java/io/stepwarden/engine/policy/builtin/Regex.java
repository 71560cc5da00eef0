package io.stepwarden.engine.policy.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * A regular expression with the rules of Go's package regexp for what comes after a match, which
 * are not those of Java: an empty match right after another match does not count.
 */
final class Regex {

  private final Pattern pattern;

  private Regex(Pattern pattern) {
    this.pattern = pattern;
  }

  static Regex compile(String expression) throws BuiltinFailure {
    try {
      return new Regex(Pattern.compile(expression));
    } catch (PatternSyntaxException e) {
      throw new BuiltinFailure("error parsing regexp: " + e.getDescription(), e);
    }
  }

  boolean matches(String text) {
    return pattern.matcher(text).find();
  }

  /**
   * Returns matches from left to right, each with the start and end of the match and of its groups
   * in turn; -1 for groups that took no part.
   *
   * @param most how many at most; negative for all
   */
  List<int[]> findAll(String text, long most) {
    List<int[]> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    int at = 0;
    int lastEnd = -1;
    while ((most < 0 || found.size() < most) && at <= text.length() && matcher.find(at)) {
      int end = matcher.end();
      if (end > at || matcher.start() != lastEnd) {
        found.add(bounds(matcher));
      }
      at = end > at ? end : next(text, at);
      lastEnd = end;
    }
    return found;
  }

  private static int next(String text, int at) {
    return at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at + 1;
  }

  private static int[] bounds(Matcher matcher) {
    int[] bounds = new int[2 * (matcher.groupCount() + 1)];
    for (int group = 0; group <= matcher.groupCount(); group++) {
      bounds[2 * group] = matcher.start(group);
      bounds[2 * group + 1] = matcher.end(group);
    }
    return bounds;
  }

  List<String> split(String text) {
    if (text.isEmpty() && !pattern.pattern().isEmpty()) {
      return List.of("");
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int[] match : findAll(text, -1)) {
      end = match[0];
      if (match[1] != 0) {
        parts.add(text.substring(start, end));
      }
      start = match[1];
    }
    if (end != text.length()) {
      parts.add(text.substring(start));
    }
    return parts;
  }

  String replaceAll(String text, String template) {
    StringBuilder out = new StringBuilder();
    int last = 0;
    for (int[] match : findAll(text, -1)) {
      out.append(text, last, match[0]);
      expand(template, text, match, out);
      last = match[1];
    }
    return out.append(text, last, text.length()).toString();
  }

  /** Writes a template with {@code $1} and {@code ${name}} replaced (Go, Regexp.Expand). */
  private void expand(String template, String text, int[] match, StringBuilder out) {
    int at = 0;
    while (at < template.length()) {
      int dollar = template.indexOf('$', at);
      if (dollar < 0) {
        out.append(template, at, template.length());
        return;
      }
      out.append(template, at, dollar);
      at = expandOne(template, dollar, text, match, out);
    }
  }

  private int expandOne(String template, int dollar, String text, int[] match, StringBuilder out) {
    if (template.startsWith("$", dollar + 1)) {
      out.append('$');
      return dollar + 2;
    }
    boolean braces = template.startsWith("{", dollar + 1);
    int start = dollar + (braces ? 2 : 1);
    int end = endOfName(template, start);
    if (end == start || (braces && !template.startsWith("}", end))) {
      out.append('$');
      return dollar + 1;
    }
    int group = group(template.substring(start, end));
    if (group >= 0 && 2 * group < match.length && match[2 * group] >= 0) {
      out.append(text, match[2 * group], match[2 * group + 1]);
    }
    return braces ? end + 1 : end;
  }

  private static int endOfName(String template, int start) {
    int end = start;
    while (end < template.length()) {
      int c = template.codePointAt(end);
      if (c != '_' && !Character.isLetter(c) && !Character.isDigit(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private int group(String name) {
    boolean number = name.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean padded = name.length() > 1 && name.startsWith("0");
    if (number && !padded) {
      return name.length() > 8 ? -1 : Integer.parseInt(name);
    }
    Integer group = pattern.namedGroups().get(name);
    return group == null ? -1 : group;
  }
}
