package io.stepwarden.engine.model;

import java.util.List;

/**
 * One key of a condition block.
 *
 * @param at the key
 * @param operator such as {@code StringEquals}
 * @param key the condition key in lower case, such as {@code aws:sourcearn}
 * @param values the values it is compared with
 */
public record Condition(Anchor at, String operator, String key, List<Value<String>> values) {

  public Condition {
    values = List.copyOf(values);
  }
}
