package io.stepwarden.engine.policy.builtin;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;

/** The order of Rego's values (OPA, {@code ast.Compare}). */
final class ValueOrder {

  private ValueOrder() {}

  static int compare(Value left, Value right) {
    if (left instanceof Value.Bool a && right instanceof Value.Bool b) {
      return Boolean.compare(a.value(), b.value());
    }
    if (left instanceof Value.Num a && right instanceof Value.Num b) {
      return compareNumbers(a.literal(), b.literal());
    }
    if (left instanceof Value.Text a && right instanceof Value.Text b) {
      return compareTexts(a.value(), b.value());
    }
    if (left instanceof Value.Array a && right instanceof Value.Array b) {
      return compareAll(a.items().iterator(), b.items().iterator());
    }
    if (left instanceof Value.SetOf a && right instanceof Value.SetOf b) {
      return compareAll(a.items().iterator(), b.items().iterator());
    }
    if (left instanceof Value.Obj a && right instanceof Value.Obj b) {
      return compareObjects(a, b);
    }
    return Integer.compare(rank(left), rank(right));
  }

  private static int rank(Value value) {
    if (value instanceof Value.Null) {
      return 0;
    }
    if (value instanceof Value.Bool) {
      return 1;
    }
    if (value instanceof Value.Num) {
      return 2;
    }
    if (value instanceof Value.Text) {
      return 3;
    }
    if (value instanceof Value.Array) {
      return 4;
    }
    return value instanceof Value.Obj ? 5 : 6;
  }

  private static int compareNumbers(String left, String right) {
    return left.equals(right) ? 0 : new BigDecimal(left).compareTo(new BigDecimal(right));
  }

  // WHY: Go compares bytes of UTF-8, whose order is that of code points; UTF-16's is not.
  private static int compareTexts(String left, String right) {
    int shared = Math.min(left.length(), right.length());
    for (int i = 0; i < shared; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        boolean sameKind = Character.isSurrogate(a) == Character.isSurrogate(b);
        return sameKind ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  private static int compareAll(Iterator<Value> left, Iterator<Value> right) {
    while (left.hasNext() && right.hasNext()) {
      int order = compare(left.next(), right.next());
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(left.hasNext(), right.hasNext());
  }

  private static int compareObjects(Value.Obj left, Value.Obj right) {
    Iterator<Map.Entry<Value, Value>> as = left.members().entrySet().iterator();
    Iterator<Map.Entry<Value, Value>> bs = right.members().entrySet().iterator();
    while (as.hasNext() && bs.hasNext()) {
      Map.Entry<Value, Value> a = as.next();
      Map.Entry<Value, Value> b = bs.next();
      int order = compare(a.getKey(), b.getKey());
      if (order == 0) {
        order = compare(a.getValue(), b.getValue());
      }
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(as.hasNext(), bs.hasNext());
  }
}
