package io.stepwarden.engine.fix;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How members of an object are written, learnt from those that are there. Immutable.
 *
 * @param block whether they are lines of YAML without braces
 * @param spread whether each stands in a line of its own
 * @param lineEnd what ends lines
 * @param step what a line of an object among the values has before it in addition; nothing if such
 *     an object stands in one line
 * @param colon what stands between a key and its value
 * @param quote what keys are quoted with; a blank for nothing
 */
record Style(boolean block, boolean spread, String lineEnd, String step, String colon, char quote) {

  /** The words that mean something else than text to one version of YAML or another. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

  /** Returns a key and its value; lines after the first begin with the indent. */
  String member(String key, JsonNode value, String indent) {
    boolean below = block && value.isObject() && !value.isEmpty() && !step.isEmpty();
    return key(key) + (below ? ":" : colon) + value(value, indent);
  }

  /** Returns what stands between two members: a line end and the indent, or a blank. */
  String between(String indent) {
    return spread ? lineEnd + indent : colon.endsWith(" ") ? " " : "";
  }

  /** Returns a value. */
  String value(JsonNode value, String indent) {
    if (value.isObject() && !value.isEmpty()) {
      return object(value, indent);
    }
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(inline().value(item, "")));
      return "[" + String.join("," + inline().between(""), items) + "]";
    }
    return value.isTextual() ? text(value.textValue()) : value.toString();
  }

  private String object(JsonNode object, String indent) {
    Style inside = step.isEmpty() || !spread ? inline() : this;
    String deeper = indent + step;
    List<String> members = new ArrayList<>();
    object
        .properties()
        .forEach(each -> members.add(inside.member(each.getKey(), each.getValue(), deeper)));
    if (inside.block) {
      return lineEnd + deeper + String.join(lineEnd + deeper, members);
    }
    String joined = String.join("," + inside.between(deeper), members);
    return inside.spread
        ? "{" + inside.between(deeper) + joined + inside.between(indent) + "}"
        : "{" + joined + "}";
  }

  private Style inline() {
    return new Style(false, false, lineEnd, step, colon, quote);
  }

  private String key(String key) {
    return quote == '\'' ? "'" + key.replace("'", "''") + "'" : text(key);
  }

  private String text(String text) {
    boolean plain = quote != '"' && isPlain(text);
    return plain
        ? text
        : '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  /** Returns whether a text means itself in YAML without quotes, wherever it stands. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean inside = i > 0 && ((c >= '0' && c <= '9') || "_-.$ ".indexOf(c) >= 0);
      if (!letter && !inside) {
        return false;
      }
    }
    return !text.isEmpty() && !text.endsWith(" ") && !WORDS.contains(text.toLowerCase(Locale.ROOT));
  }
}
