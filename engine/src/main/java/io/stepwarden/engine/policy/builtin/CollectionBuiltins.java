package io.stepwarden.engine.policy.builtin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Functions on numbers and collections (OPA, v1/topdown/numbers.go and subset.go). */
final class CollectionBuiltins {

  /** As many numbers as fit into the memory of an evaluation, and more than anyone needs. */
  private static final int LONGEST_RANGE = 4_000_000;

  private CollectionBuiltins() {}

  static Value rangeWithStep(Operands operands) throws BuiltinFailure {
    BigInteger from = operands.bigInteger(0);
    BigInteger to = operands.bigInteger(1);
    BigInteger step = operands.bigInteger(2);
    if (step.signum() <= 0) {
      throw new BuiltinFailure("numbers.range_step: step must be a positive integer");
    }
    BigInteger length = to.subtract(from).abs().divide(step);
    if (length.bitLength() > 31 || length.intValue() >= LONGEST_RANGE) {
      throw new BuiltinFailure("numbers.range_step: more than " + LONGEST_RANGE + " numbers");
    }
    BigInteger increment = from.compareTo(to) > 0 ? step.negate() : step;
    List<Value> numbers = new ArrayList<>();
    BigInteger number = from;
    for (int i = 0; i <= length.intValue(); i++) {
      numbers.add(new Value.Num(number.toString()));
      number = number.add(increment);
    }
    return new Value.Array(numbers);
  }

  static Value subset(Operands operands) throws BuiltinFailure {
    Value whole = operands.get(0);
    Value part = operands.get(1);
    if (whole instanceof Value.Array array && part instanceof Value.SetOf set) {
      return Value.of(holdsAll(array, set));
    }
    if (sameKind(whole, part)) {
      return Value.of(isPart(part, whole));
    }
    throw new BuiltinFailure(
        "both arguments object.subset must be of the same type or array and set");
  }

  private static boolean sameKind(Value left, Value right) {
    return (left instanceof Value.Obj && right instanceof Value.Obj)
        || (left instanceof Value.SetOf && right instanceof Value.SetOf)
        || (left instanceof Value.Array && right instanceof Value.Array);
  }

  private static boolean isPart(Value part, Value whole) {
    if (part.compareTo(whole) == 0) {
      return true;
    }
    if (part instanceof Value.Obj smaller && whole instanceof Value.Obj larger) {
      return isPart(smaller, larger);
    }
    if (part instanceof Value.SetOf smaller && whole instanceof Value.SetOf larger) {
      return larger.items().containsAll(smaller.items());
    }
    if (part instanceof Value.Array smaller && whole instanceof Value.Array larger) {
      return runsIn(smaller.items(), larger.items());
    }
    return false;
  }

  private static boolean isPart(Value.Obj part, Value.Obj whole) {
    for (Map.Entry<Value, Value> member : part.members().entrySet()) {
      Value there = whole.members().get(member.getKey());
      if (there == null || !isPart(member.getValue(), there)) {
        return false;
      }
    }
    return true;
  }

  private static boolean runsIn(List<Value> part, List<Value> whole) {
    return Collections.indexOfSubList(whole, part) >= 0;
  }

  // WHY: OPA counts matches and not elements, so that an element that comes twice counts twice.
  private static boolean holdsAll(Value.Array whole, Value.SetOf part) {
    int missing = part.items().size();
    for (Value item : whole.items()) {
      if (part.items().contains(item)) {
        missing--;
      }
      if (missing == 0) {
        return true;
      }
    }
    return false;
  }
}
