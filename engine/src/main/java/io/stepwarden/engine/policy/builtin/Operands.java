package io.stepwarden.engine.policy.builtin;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The arguments of a call, with complaints in OPA's words (OPA, v1/topdown/builtins).
 *
 * @param values the arguments
 */
record Operands(List<Value> values) {

  /** The most digits an exponent may stand for, so that no argument makes a giant of an integer. */
  private static final int MOST_DIGITS = 10_000;

  Value get(int index) {
    return values.get(index);
  }

  String text(int index) throws BuiltinFailure {
    if (values.get(index) instanceof Value.Text text) {
      return text.value();
    }
    throw wrongType(index, "string");
  }

  List<Value> array(int index) throws BuiltinFailure {
    if (values.get(index) instanceof Value.Array array) {
      return array.items();
    }
    throw wrongType(index, "array");
  }

  Value.Obj object(int index) throws BuiltinFailure {
    if (values.get(index) instanceof Value.Obj object) {
      return object;
    }
    throw wrongType(index, "object");
  }

  /** Returns an integer that Go's {@code int} holds; {@code 1.0} is one, {@code 1e0} is not. */
  long integer(int index) throws BuiltinFailure {
    if (!(values.get(index) instanceof Value.Num number)) {
      throw wrongType(index, "number");
    }
    String literal = number.literal();
    int point = literal.indexOf('.');
    String whole = point < 0 ? literal : literal.substring(0, point);
    try {
      if (point < 0 || literal.substring(point + 1).chars().allMatch(c -> c == '0')) {
        return Long.parseLong(whole);
      }
    } catch (NumberFormatException e) {
      throw notInteger(index);
    }
    throw notInteger(index);
  }

  /** Returns an integer of any size. */
  BigInteger bigInteger(int index) throws BuiltinFailure {
    if (!(values.get(index) instanceof Value.Num number)) {
      throw wrongType(index, "integer");
    }
    BigDecimal decimal = number.decimal();
    if (Math.abs((long) decimal.scale()) > MOST_DIGITS) {
      throw new BuiltinFailure(operand(index) + "has too large an exponent");
    }
    try {
      return decimal.toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw notInteger(index);
    }
  }

  /** Returns the strings of an array or set, or the one string that stands instead of them. */
  List<String> texts(int index) throws BuiltinFailure {
    Value value = values.get(index);
    if (value instanceof Value.Text text) {
      return List.of(text.value());
    }
    if (value instanceof Value.Array array) {
      return texts(index, "array", array.items());
    }
    if (value instanceof Value.SetOf set) {
      return texts(index, "set", set.items());
    }
    throw new BuiltinFailure(
        operand(index) + "must be one of {string, set, array} but got " + typeName(value));
  }

  private List<String> texts(int index, String kind, Collection<Value> items)
      throws BuiltinFailure {
    List<String> texts = new ArrayList<>();
    for (Value item : items) {
      if (!(item instanceof Value.Text text)) {
        throw new BuiltinFailure(
            operand(index)
                + ("must be " + kind + " of strings but got " + kind + " containing ")
                + typeName(item));
      }
      texts.add(text.value());
    }
    return texts;
  }

  private BuiltinFailure wrongType(int index, String expected) {
    return new BuiltinFailure(
        operand(index) + "must be " + expected + " but got " + typeName(values.get(index)));
  }

  private static BuiltinFailure notInteger(int index) {
    return new BuiltinFailure(
        operand(index) + "must be integer number but got floating-point number");
  }

  private static String operand(int index) {
    return "operand " + (index + 1) + " ";
  }

  private static String typeName(Value value) {
    if (value instanceof Value.Text) {
      return "string";
    }
    if (value instanceof Value.Num) {
      return "number";
    }
    if (value instanceof Value.Bool) {
      return "boolean";
    }
    if (value instanceof Value.Array) {
      return "array";
    }
    if (value instanceof Value.Obj) {
      return "object";
    }
    return value instanceof Value.SetOf ? "set" : "null";
  }
}
