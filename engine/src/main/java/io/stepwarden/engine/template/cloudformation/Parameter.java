package io.stepwarden.engine.template.cloudformation;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The value of a parameter: its default, which is what a deployment takes unless told otherwise.
 */
final class Parameter {

  private final String name;
  private final Node.Mapping declaration;

  private Parameter(String name, Node.Mapping declaration) {
    this.name = name;
    this.declaration = declaration;
  }

  /** Returns the value that a reference to a parameter has, in the place of the reference. */
  static Node value(String name, Node declaration, Span span) {
    if (!(declaration instanceof Node.Mapping mapping)) {
      String reason = "parameter `" + name + "` is declared by nothing that can be read";
      return new Node.Symbol(name, "", "", reason, span);
    }
    return new Parameter(name, mapping).value(span);
  }

  private Node value(Span span) {
    String type = text("Type").orElse("String");
    if (text("NoEcho").filter("true"::equalsIgnoreCase).isPresent()) {
      return unknown("parameter `" + name + "` is secret (NoEcho)", span);
    }
    if (type.startsWith("AWS::SSM::Parameter::Value<")) {
      return unknown("parameter `" + name + "` is read from Systems Manager", span);
    }
    return text("Default")
        .map(value -> ofType(type, value, span))
        .orElseGet(() -> unknown("parameter `" + name + "` has no default", span));
  }

  private static Node ofType(String type, String value, Span span) {
    if (!type.equals("CommaDelimitedList") && !type.startsWith("List<")) {
      return new Node.Text(value, span);
    }
    List<Node> items = new ArrayList<>();
    for (String item : value.split(",", -1)) {
      items.add(new Node.Text(item.strip(), span));
    }
    return new Node.Sequence(items, span);
  }

  private Node unknown(String reason, Span span) {
    return new Node.Symbol(name, "", "", reason, span);
  }

  private Optional<String> text(String key) {
    return declaration.get(key).flatMap(Parameter::scalar);
  }

  private static Optional<String> scalar(Node node) {
    if (node instanceof Node.Text text) {
      return Optional.of(text.value());
    }
    if (node instanceof Node.Numeric number) {
      return Optional.of(number.literal());
    }
    return node instanceof Node.Bool bool
        ? Optional.of(String.valueOf(bool.value()))
        : Optional.empty();
  }
}
