package io.stepwarden.engine.template;

import io.stepwarden.engine.model.Anchor;
import io.stepwarden.engine.model.JsonPath;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.model.Value.Until;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a template, or the lack of one, and where it is. Immutable.
 *
 * <p>References are resolved on the way: asking for a member of a reference asks what it refers to.
 * An unknown value has unknown members, an absent one absent ones; a value of the wrong type is
 * reported once asked for, and unknown from there.
 */
public final class Field {

  private final @Nullable Node node;
  private final JsonPath path;
  private final Span span;
  private final Span label;
  private final Scope scope;

  private Field(@Nullable Node node, JsonPath path, Span span, Span label, Scope scope) {
    this.node = node;
    this.path = path;
    this.span = span;
    this.label = label;
    this.scope = scope;
  }

  /** Returns the field of a value as it was written. */
  public static Field of(Node raw, JsonPath path, Scope scope) {
    return of(raw, path, first(raw.span()), scope);
  }

  private static Field of(Node raw, JsonPath path, Span label, Scope scope) {
    Node node = scope.resolver().resolve(raw).orElse(null);
    boolean taken = scope.lenient() && node instanceof Node.Null;
    return new Field(taken ? null : node, path, raw.span(), label, scope);
  }

  /** Returns the field of a value that is resolved already. */
  public static Field resolved(Node node, JsonPath path, Scope scope) {
    return new Field(node, path, node.span(), first(node.span()), scope);
  }

  private static Span first(Span span) {
    return span.span(0, Math.min(1, span.end() - span.start()));
  }

  /**
   * Returns where the value stands: an object at its key, and an absent one at the key of what
   * should hold it.
   */
  public Anchor anchor() {
    boolean atKey = node == null || node instanceof Node.Mapping;
    return new Anchor(scope.subject(), scope.state(), path, atKey ? label : span, node());
  }

  /** Returns this field at the key of another, which holds what is absent here. */
  public Field heldBy(Field holder) {
    return new Field(node, path, span, holder.label, scope);
  }

  public Scope scope() {
    return scope;
  }

  public JsonPath path() {
    return path;
  }

  /** Returns the value; nothing if it is absent. */
  public Optional<Node> node() {
    return Optional.ofNullable(node);
  }

  public boolean isAbsent() {
    return node == null;
  }

  /** Returns the symbol that stands for an unknown value. */
  public Optional<Node.Symbol> symbol() {
    return node instanceof Node.Symbol symbol ? Optional.of(symbol) : Optional.empty();
  }

  /** Returns this field with another scope for it and its members. */
  public Field in(Scope other) {
    return new Field(node, path, span, label, other);
  }

  /** Returns a field like this one that is absent. */
  public Field absent() {
    return new Field(null, path, span, label, scope);
  }

  /** Returns this field with what it refers to put in place by another resolver too. */
  public Field resolvedBy(Resolver inside) {
    Node now = node == null ? null : inside.resolve(node).orElse(null);
    return new Field(now, path, span, label, scope.definition(scope.resolver().then(inside)));
  }

  /** Returns the member of a key of this object. */
  public Field get(String key) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.member(key).map(this::member).orElseGet(this::absent);
    }
    return node == null || node instanceof Node.Symbol ? this : wrongType("an object");
  }

  private Field member(Node.Member member) {
    return of(member.value(), path.member(member.key()), member.keySpan(), scope);
  }

  /** Returns the members of this object, those that are taken away left out. */
  public List<Entry> members() {
    List<Entry> members = new ArrayList<>();
    if (node instanceof Node.Mapping mapping) {
      for (Node.Member member : mapping.members()) {
        Field value = member(member);
        if (!value.isAbsent()) {
          members.add(new Entry(member.key(), member.keySpan(), value));
        }
      }
    } else if (node != null && !(node instanceof Node.Symbol)) {
      wrongType("an object");
    }
    return members;
  }

  /** Returns the items of this array, those that are taken away left out; none if it is unknown. */
  public List<Field> items() {
    List<Field> items = new ArrayList<>();
    if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        Field item = of(sequence.items().get(i), path.item(i), scope);
        if (!item.isAbsent()) {
          items.add(item);
        }
      }
    } else if (node != null && !(node instanceof Node.Symbol)) {
      wrongType("an array");
    }
    return items;
  }

  /** Returns the items of this array, or what stands in place of an array of one. */
  public List<Field> itemsOrSelf() {
    return node instanceof Node.Sequence ? items() : node == null ? List.of() : List.of(this);
  }

  /** Returns an item of this array; absent if there are fewer. */
  public Field item(int index) {
    if (node == null || node instanceof Node.Symbol) {
      return this;
    }
    List<Field> items = items();
    return index < items.size() ? items.get(index) : absent();
  }

  /** Returns the string that stands here; one that holds a reference is unknown. */
  public Value<String> text() {
    if (node instanceof Node.Text text) {
      return new Value.Known<>(text.value(), anchor());
    }
    if (node instanceof Node.Joined joined && Symbols.symbols(joined.parts()).isEmpty()) {
      return new Value.Known<>(Symbols.written(joined.parts()), anchor());
    }
    if (scope.lenient() && node instanceof Node.Numeric number) {
      return new Value.Known<>(number.literal(), anchor());
    }
    if (scope.lenient() && node instanceof Node.Bool bool) {
      return new Value.Known<>(String.valueOf(bool.value()), anchor());
    }
    return unresolved("a string");
  }

  /**
   * Returns the string that stands here, what it refers to written as {@code ${expression}};
   * unknown only if a reference in it could stand for any text.
   */
  public Value<String> written() {
    Optional<List<Node>> parts = node == null ? Optional.empty() : Symbols.parts(node);
    if (parts.isEmpty()) {
      return text();
    }
    for (Node.Symbol symbol : Symbols.symbols(parts.get())) {
      if (Symbols.isFree(symbol)) {
        return unknown(symbol.reason());
      }
    }
    return new Value.Known<>(Symbols.written(parts.get()), anchor());
  }

  /** Returns the boolean that stands here. */
  public Value<Boolean> bool() {
    if (node instanceof Node.Bool bool) {
      return new Value.Known<>(bool.value(), anchor());
    }
    if (scope.lenient() && node instanceof Node.Text text) {
      String word = text.value().toLowerCase(Locale.ROOT);
      if (word.equals("true") || word.equals("false")) {
        return new Value.Known<>(word.equals("true"), anchor());
      }
    }
    return unresolved("true or false");
  }

  /** Returns the number that stands here. */
  public Value<BigDecimal> number() {
    if (node instanceof Node.Numeric number) {
      return parsed(number.literal());
    }
    if (scope.lenient() && node instanceof Node.Text text) {
      return parsed(text.value());
    }
    return unresolved("a number");
  }

  private Value<BigDecimal> parsed(String literal) {
    try {
      return new Value.Known<>(new BigDecimal(literal), anchor());
    } catch (NumberFormatException e) {
      return unresolved("a number");
    }
  }

  /** Returns the value of a field that has none of the wanted type. */
  public <T> Value<T> unresolved(String wanted) {
    if (node == null) {
      return new Value.Absent<>(anchor());
    }
    List<Node.Symbol> symbols = Symbols.symbols(Symbols.parts(node).orElse(List.of()));
    if (!symbols.isEmpty()) {
      // WHY: of several, the one that somebody can set tells more than an account's number.
      Node.Symbol cause =
          symbols.stream().filter(Symbols::isFree).findFirst().orElse(symbols.get(0));
      return unknown(cause.reason());
    }
    return unknown(wrongType(wanted).symbol().map(Node.Symbol::reason).orElse(""));
  }

  /** Returns an unknown value in this place. */
  public <T> Value<T> unknown(String reason) {
    return new Value.Unknown<>(Until.DEPLOYMENT, reason, anchor());
  }

  /** Reports that this value is of the wrong type, and returns it as unknown. */
  public Field wrongType(String wanted) {
    String found = node == null ? "nothing" : Symbols.typeName(node);
    String message = "expected " + wanted + " and found " + found + " at `" + path + "`";
    scope
        .diagnostics()
        .accept(Diagnostic.error("wrong-type", span, message, "write " + wanted + " here"));
    return unknownBecause("it is " + found + " and not " + wanted);
  }

  /** Returns this field as an unknown value. */
  public Field unknownBecause(String reason) {
    return new Field(new Node.Symbol("", "", "", reason, span), path, span, label, scope);
  }

  /** A member of an object. */
  public record Entry(String key, Span keySpan, Field value) {}
}
