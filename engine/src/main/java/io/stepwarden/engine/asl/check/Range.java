package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.asl.check.Condition.Comparison;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The numbers or points in time that a comparison matches. Immutable.
 *
 * @param family {@code Numeric} or {@code Timestamp}
 * @param order {@code Equals}, {@code LessThan}, {@code GreaterThan}, or one of the latter two with
 *     {@code Equals} behind
 * @param limit what is compared with
 */
record Range(String family, String order, BigDecimal limit) {

  /** Returns the range of a comparison; nothing if it compares something else. */
  static Optional<Range> of(Comparison comparison) {
    String operator = comparison.operator();
    if (operator.endsWith("Path")) {
      return Optional.empty();
    }
    for (String family : new String[] {"Numeric", "Timestamp"}) {
      if (operator.startsWith(family)) {
        String order = operator.substring(family.length());
        return limit(family, comparison.operand()).map(limit -> new Range(family, order, limit));
      }
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> limit(String family, String operand) {
    try {
      return Optional.of(
          family.equals("Numeric")
              ? new BigDecimal(operand)
              : seconds(OffsetDateTime.parse(operand)));
    } catch (NumberFormatException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static BigDecimal seconds(OffsetDateTime time) {
    return BigDecimal.valueOf(time.toEpochSecond()).add(BigDecimal.valueOf(time.getNano(), 9));
  }

  /** Returns whether every value of this range is one of another. */
  boolean isWithin(Range other) {
    if (!family.equals(other.family)) {
      return false;
    }
    int side = limit.compareTo(other.limit);
    if (order.equals("Equals")) {
      return other.holds(side);
    }
    boolean sameWay = !other.order.equals("Equals") && order.charAt(0) == other.order.charAt(0);
    boolean further = order.startsWith("Less") ? side < 0 : side > 0;
    return sameWay && (further || (side == 0 && (other.closed() || !closed())));
  }

  /** Returns whether no value is in both ranges. */
  boolean excludes(Range other) {
    if (!family.equals(other.family)) {
      return true;
    }
    if (order.equals("Equals")) {
      return !other.holds(limit.compareTo(other.limit));
    }
    if (other.order.equals("Equals")) {
      return other.excludes(this);
    }
    if (order.charAt(0) == other.order.charAt(0)) {
      return false;
    }
    int gap =
        order.startsWith("Less") ? limit.compareTo(other.limit) : other.limit.compareTo(limit);
    return gap < 0 || (gap == 0 && !(closed() && other.closed()));
  }

  private boolean closed() {
    return order.endsWith("Equals");
  }

  /** Returns whether a value that lies on a side of the limit is in this range. */
  private boolean holds(int side) {
    return side == 0 ? closed() : order.startsWith(side < 0 ? "Less" : "Greater");
  }
}
