package io.stepwarden.engine.template.cloudformation;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Span;
import io.stepwarden.engine.template.Resolver;
import io.stepwarden.engine.template.Substitutions;
import io.stepwarden.engine.template.Symbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves CloudFormation's intrinsic functions as far as the template alone allows. */
public final class Intrinsics implements Resolver {

  private final Declarations declarations;
  private final Conditions conditions;

  Intrinsics(Declarations declarations) {
    this.declarations = declarations;
    this.conditions = new Conditions(declarations, this);
  }

  /**
   * Returns a resolver that knows no template, so that every function gives a symbol: for
   * definitions that are put into templates.
   */
  public static Resolver withoutTemplate() {
    return new Intrinsics(new Declarations(Map.of(), Map.of(), Map.of(), Map.of()));
  }

  @Override
  public Optional<Node> resolve(Node node) {
    Optional<Call> found = Call.of(node);
    if (found.isEmpty()) {
      return Optional.of(node);
    }
    Call call = found.get();
    return switch (call.function()) {
      case "Ref" -> ref(call);
      case "Fn::If" -> branch(call);
      case "Fn::GetAtt" -> Optional.of(attribute(call));
      case "Fn::Sub" -> Optional.of(sub(call));
      case "Fn::Join" -> Optional.of(join(call));
      case "Fn::Select" -> select(call);
      case "Fn::Split" -> Optional.of(split(call));
      case "Fn::FindInMap" -> Optional.of(findInMap(call));
      case "Fn::ImportValue" ->
          Optional.of(call.unknown("Fn::ImportValue", "it is imported from another stack"));
      default ->
          Optional.of(
              call.unknown(call.function(), "`" + call.function() + "` is not resolved here"));
    };
  }

  private Optional<Node> ref(Call call) {
    if (!(call.argument() instanceof Node.Text name)) {
      return Optional.of(call.malformed());
    }
    boolean nothing = name.value().equals("AWS::NoValue");
    return nothing ? Optional.empty() : Optional.of(named(name.value(), call.span()));
  }

  /** Returns what a name stands for: a parameter, a pseudo parameter or a resource. */
  private Node named(String name, Span span) {
    Node parameter = declarations.parameters().get(name);
    if (parameter != null) {
      return Parameter.value(name, parameter, span);
    }
    if (name.startsWith("AWS::")) {
      String reason = "`" + name + "` is known once the stack is deployed";
      return new Node.Symbol(name, "", "", reason, span);
    }
    if (declarations.resourceTypes().containsKey(name)) {
      return new Node.Symbol(name, name, "", "`" + name + "` is not created yet", span);
    }
    String reason = "`" + name + "` is neither a parameter nor a resource of the template";
    return new Node.Symbol(name, "", "", reason, span);
  }

  private Node attribute(Call call) {
    if (call.argument() instanceof Node.Text text) {
      return attribute(text.value(), call);
    }
    List<Node> arguments = call.arguments();
    boolean named = arguments.size() == 2 && arguments.get(0) instanceof Node.Text;
    if (!named) {
      return call.malformed();
    }
    String resource = ((Node.Text) arguments.get(0)).value();
    return text(arguments.get(1))
        .map(attribute -> attribute(resource + "." + attribute, call))
        .orElseGet(
            () -> call.unknown(resource, "the attribute of `" + resource + "` is not known"));
  }

  private Node attribute(String expression, Call call) {
    int dot = expression.indexOf('.');
    return dot < 0 ? call.malformed() : attribute(expression, dot, call.span());
  }

  private Node attribute(String expression, int dot, Span span) {
    String resource = expression.substring(0, dot);
    if (!declarations.resourceTypes().containsKey(resource)) {
      String reason = "the template has no resource `" + resource + "`";
      return new Node.Symbol(expression, "", "", reason, span);
    }
    String owner = declarations.isCustom(resource) ? "" : resource;
    String reason = "`" + resource + "` is not created yet";
    return new Node.Symbol(expression, owner, expression.substring(dot + 1), reason, span);
  }

  private Node sub(Call call) {
    List<Node> arguments = call.arguments();
    boolean mapped = arguments.size() == 2 && arguments.get(1) instanceof Node.Mapping;
    Node template = mapped ? arguments.get(0) : call.argument();
    if (!(template instanceof Node.Text text)) {
      return call.malformed();
    }
    Map<String, Node> values = mapped ? resolved((Node.Mapping) arguments.get(1)) : Map.of();
    Substitutions substitutions = new Substitutions(name -> Optional.of(value(name, values, text)));
    return Symbols.join(substitutions.split(text), call.span());
  }

  private Map<String, Node> resolved(Node.Mapping mapping) {
    Map<String, Node> values = new HashMap<>();
    for (Node.Member member : mapping.members()) {
      resolve(member.value()).ifPresent(value -> values.put(member.key(), value));
    }
    return values;
  }

  private Node value(String name, Map<String, Node> values, Node.Text text) {
    Node value = values.get(name);
    if (value != null) {
      return value;
    }
    int dot = name.indexOf('.');
    return dot < 0 ? named(name, text.span()) : attribute(name, dot, text.span());
  }

  private Node join(Call call) {
    List<Node> arguments = call.arguments();
    boolean formed = arguments.size() == 2 && arguments.get(0) instanceof Node.Text;
    Node list = formed ? resolve(arguments.get(1)).orElse(call.malformed()) : call.malformed();
    if (!(list instanceof Node.Sequence items)) {
      return list instanceof Node.Symbol symbol ? symbol : call.malformed();
    }
    Node.Text separator = (Node.Text) arguments.get(0);
    List<Node> parts = new ArrayList<>();
    for (Node item : items.items()) {
      if (!parts.isEmpty() && !separator.value().isEmpty()) {
        parts.add(separator);
      }
      resolve(item)
          .flatMap(Symbols::parts)
          .ifPresentOrElse(parts::addAll, () -> parts.add(call.malformed()));
    }
    return Symbols.join(parts, call.span());
  }

  private Optional<Node> select(Call call) {
    List<Node> arguments = call.arguments();
    if (arguments.size() != 2) {
      return Optional.of(call.malformed());
    }
    Optional<Integer> index = resolve(arguments.get(0)).flatMap(Intrinsics::index);
    Node list = resolve(arguments.get(1)).orElse(call.malformed());
    if (!(list instanceof Node.Sequence items)) {
      return Optional.of(list instanceof Node.Symbol symbol ? symbol : call.malformed());
    }
    boolean inside = index.isPresent() && index.get() >= 0 && index.get() < items.items().size();
    return inside ? resolve(items.items().get(index.get())) : Optional.of(call.malformed());
  }

  private static Optional<Integer> index(Node node) {
    String digits = node instanceof Node.Numeric number ? number.literal() : "";
    digits = node instanceof Node.Text text ? text.value() : digits;
    boolean small = !digits.isEmpty() && digits.length() < 6;
    boolean number = small && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  private Node split(Call call) {
    List<Node> arguments = call.arguments();
    boolean formed = arguments.size() == 2 && arguments.get(0) instanceof Node.Text;
    Optional<String> text =
        formed ? resolve(arguments.get(1)).flatMap(this::text) : Optional.empty();
    String separator = formed ? ((Node.Text) arguments.get(0)).value() : "";
    if (text.isEmpty() || separator.isEmpty()) {
      return call.unknown("Fn::Split", "the text to split is not known");
    }
    List<Node> items = new ArrayList<>();
    int done = 0;
    for (int at = text.get().indexOf(separator);
        at >= 0;
        at = text.get().indexOf(separator, done)) {
      items.add(new Node.Text(text.get().substring(done, at), call.span()));
      done = at + separator.length();
    }
    items.add(new Node.Text(text.get().substring(done), call.span()));
    return new Node.Sequence(items, call.span());
  }

  private Node findInMap(Call call) {
    List<Node> arguments = call.arguments();
    if (arguments.size() < 3) {
      return call.malformed();
    }
    Node at = null;
    for (int i = 0; i < 3; i++) {
      Optional<String> key = text(arguments.get(i));
      if (key.isEmpty()) {
        return call.unknown("Fn::FindInMap", "the key of a mapping is not known");
      }
      Node next = i == 0 ? declarations.mappings().get(key.get()) : member(at, key.get());
      if (next == null) {
        return call.unknown("Fn::FindInMap", "no mapping has the key `" + key.get() + "`");
      }
      at = next;
    }
    return at == null ? call.malformed() : at;
  }

  private static @Nullable Node member(@Nullable Node node, String key) {
    return node instanceof Node.Mapping mapping ? mapping.get(key).orElse(null) : null;
  }

  private Optional<Node> branch(Call call) {
    List<Node> arguments = call.arguments();
    if (arguments.size() != 3 || !(arguments.get(0) instanceof Node.Text name)) {
      return Optional.of(call.malformed());
    }
    Optional<Boolean> holds = conditions.holds(name.value());
    if (holds.isEmpty()) {
      String reason = "it depends on the condition `" + name.value() + "`, which is not known";
      return Optional.of(call.unknown("Fn::If", reason));
    }
    return resolve(arguments.get(holds.get() ? 1 : 2));
  }

  /** Returns the text of a value that is known whole. */
  Optional<String> text(Node node) {
    Node value = resolve(node).orElse(node);
    if (value instanceof Node.Numeric number) {
      return Optional.of(number.literal());
    }
    if (value instanceof Node.Bool bool) {
      return Optional.of(String.valueOf(bool.value()));
    }
    List<Node> parts = Symbols.parts(value).orElse(List.of());
    boolean known = !parts.isEmpty() && Symbols.symbols(parts).isEmpty();
    return known ? Optional.of(Symbols.written(parts)) : Optional.empty();
  }
}
