package io.stepwarden.engine.policy.builtin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A value of Rego: JSON, and sets besides. Immutable.
 *
 * <p>Values are ordered as OPA orders them: null, booleans, numbers, strings, arrays, objects,
 * sets; two are equal if neither comes before the other, so that {@code 1} equals {@code 1.0}.
 */
public sealed interface Value extends Comparable<Value> {

  @Override
  default int compareTo(Value other) {
    return ValueOrder.compare(this, other);
  }

  /** Null. */
  record Null() implements Value {}

  /** True or false. */
  record Bool(boolean value) implements Value {}

  /** A number as it was written, so that no digit is lost. */
  record Num(String literal) implements Value {

    /** Returns the number of an integer. */
    public static Num of(long value) {
      return new Num(Long.toString(value));
    }

    /** Returns whether it is written without a fraction or exponent. */
    public boolean integral() {
      for (int i = 0; i < literal.length(); i++) {
        char c = literal.charAt(i);
        if (c == '.' || c == 'e' || c == 'E') {
          return false;
        }
      }
      return true;
    }

    /** Returns the exact number. */
    public BigDecimal decimal() {
      return new BigDecimal(literal);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Num number && compareTo(number) == 0;
    }

    @Override
    public int hashCode() {
      return Double.hashCode(Double.parseDouble(literal) + 0.0);
    }
  }

  /** A string. */
  record Text(String value) implements Value {}

  /** An array. */
  record Array(List<Value> items) implements Value {

    public Array {
      items = List.copyOf(items);
    }
  }

  /** An object, whose keys may be any values. */
  record Obj(SortedMap<Value, Value> members) implements Value {

    public Obj {
      members = new TreeMap<>(members);
    }

    /** Returns an object of the members of a map. */
    public static Obj of(Map<Value, Value> members) {
      return new Obj(new TreeMap<>(members));
    }
  }

  /** A set. */
  record SetOf(SortedSet<Value> items) implements Value {

    public SetOf {
      items = new TreeSet<>(items);
    }
  }

  /** Returns null. */
  static Value ofNull() {
    return new Null();
  }

  /** Returns a string. */
  static Value of(String text) {
    return new Text(text);
  }

  /** Returns a boolean. */
  static Value of(boolean value) {
    return new Bool(value);
  }

  /** Returns an integer. */
  static Value of(long value) {
    return Num.of(value);
  }

  /** Returns an array of strings. */
  static Value ofTexts(List<String> texts) {
    Value[] items = new Value[texts.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = new Text(texts.get(i));
    }
    return new Array(List.of(items));
  }
}
