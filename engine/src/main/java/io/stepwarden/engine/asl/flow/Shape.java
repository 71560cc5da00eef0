package io.stepwarden.engine.asl.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a value may hold: where it comes from, and where its members do. Immutable.
 *
 * <p>An array stands for its items, or has them as the members {@code [0]}, {@code [1]} and so on.
 * Members beyond a number and a depth are no longer told apart, so that a shape stays small however
 * large a workflow is.
 */
final class Shape {

  /** What a value holds that is not there. */
  static final Shape NOTHING = new Shape(Origins.NONE, Map.of());

  private static final Origins LITERAL = Origins.of(Origin.of(Origin.Kind.LITERAL));
  private static final int LARGEST = 64;
  private static final int DEEPEST = 8;

  private final Origins origins;
  private final Map<String, Shape> members;
  private final int size;
  private final int depth;
  private @Nullable Origins all;
  private @Nullable Shape other;

  private Shape(Origins origins, Map<String, Shape> members) {
    this.origins = origins;
    this.members = members;
    int sum = 1;
    int deepest = 0;
    for (Shape member : members.values()) {
      sum += member.size;
      deepest = Math.max(deepest, member.depth + 1);
    }
    this.size = sum;
    this.depth = deepest;
  }

  static Shape of(Origin origin) {
    return new Shape(Origins.of(origin), Map.of());
  }

  static Shape of(Origin.Kind kind) {
    return of(Origin.of(kind));
  }

  /** Returns an object as the definition writes it. */
  static Shape object(Map<String, Shape> members) {
    return of(LITERAL, members);
  }

  /** Returns a value of some origin with members of others. */
  static Shape of(Origins origins, Map<String, Shape> members) {
    Shape shape = new Shape(origins, members);
    return shape.size > LARGEST || shape.depth > DEEPEST ? shape.blurred() : shape;
  }

  /** Returns where the value itself comes from, its members left out. */
  Origins origins() {
    return origins;
  }

  /** Returns where the value and all that is in it come from. */
  Origins all() {
    Origins known = all;
    if (known == null) {
      known = origins;
      for (Shape member : members.values()) {
        known = known.with(member.all());
      }
      all = known;
    }
    return known;
  }

  /** Returns the text that this value is, if it can be nothing else. */
  Optional<Origin> text() {
    boolean single = origins.bits() == 0 && origins.numbered().size() == 1 && members.isEmpty();
    return origins.numbered().stream()
        .filter(one -> single && one.kind() == Origin.Kind.JSON_TEXT)
        .findFirst();
  }

  boolean holds(Origin.Kind kind) {
    return all().all().stream().anyMatch(origin -> origin.kind() == kind);
  }

  /** Returns whether both are the same with no member told from another. */
  boolean isSameLeaf(Shape same) {
    return members.isEmpty() && same.members.isEmpty() && origins.equals(same.origins);
  }

  /** Returns this value with no member told from another, as an expression may take any. */
  Shape blurred() {
    return flat().map(Origin::blurred);
  }

  private Shape flat() {
    return members.isEmpty() ? this : new Shape(all(), Map.of());
  }

  /** Returns what an expression makes of this value and of others. */
  Shape computed() {
    return flat().map(Origin::computed);
  }

  /** Returns some part of this value. */
  Shape part() {
    return flat().map(Origin::member);
  }

  private Shape map(UnaryOperator<Origin> change) {
    Origins changed = origins.map(change);
    return changed.equals(origins) ? this : new Shape(changed, Map.of());
  }

  /** Returns what a step of a path selects: the name of a member, {@code [0]} or {@code [*]}. */
  Shape member(String step) {
    Shape member = members.get(step);
    if (member != null) {
      return member;
    }
    boolean item = step.startsWith("[");
    Shape selected = NOTHING;
    for (Map.Entry<String, Shape> each : members.entrySet()) {
      if (each.getKey().startsWith("[")) {
        selected = selected.join(item ? each.getValue() : each.getValue().member(step));
      }
    }
    if (selected == NOTHING && item) {
      return this;
    }
    return selected.join(unlisted());
  }

  private Shape unlisted() {
    Shape known = other;
    if (known == null) {
      known = new Shape(origins, Map.of()).map(Origin::member);
      other = known;
    }
    return known;
  }

  /** Returns this value with another one in it. */
  Shape with(List<String> path, Shape value) {
    if (path.isEmpty()) {
      return value;
    }
    String first = path.get(0);
    Map<String, Shape> changed = new HashMap<>(members);
    changed.put(first, member(first).with(path.subList(1, path.size()), value));
    return of(origins, changed);
  }

  /** Returns this value with one more origin for all of it. */
  Shape with(Origin origin) {
    return of(origins.with(Origins.of(origin)), members);
  }

  /** Returns what is this value or another; the same object if that adds nothing. */
  Shape join(Shape added) {
    if (added == this || added == NOTHING) {
      return this;
    }
    if (this == NOTHING) {
      return added;
    }
    Origins joined = origins.with(added.origins);
    Map<String, Shape> both = new HashMap<>();
    boolean same = joined.equals(origins);
    for (Map.Entry<String, Shape> each : members.entrySet()) {
      Shape member = each.getValue().join(added.member(each.getKey()));
      same &= member == each.getValue();
      both.put(each.getKey(), member);
    }
    for (String name : added.members.keySet()) {
      if (!members.containsKey(name)) {
        same = false;
        both.put(name, added.members.get(name).join(member(name)));
      }
    }
    Shape joint = same ? this : of(joined, both);
    return joint.isSameLeaf(this) ? this : joint;
  }
}
