package io.stepwarden.engine.asl.flow;

import io.stepwarden.engine.asl.check.Nodes;
import io.stepwarden.engine.asl.expression.JsonataExpression;
import io.stepwarden.engine.asl.expression.Parsed;
import io.stepwarden.engine.asl.expression.PathExpression;
import io.stepwarden.engine.asl.expression.Reference;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells what paths, payload templates and JSONata may give. Not thread-safe.
 *
 * <p>What only reads is followed exactly. Of what computes, all that goes in may come out, but for
 * what is only compared or counted.
 */
final class Evaluator {

  /** Functions that give all of their arguments, in another form. */
  private static final Set<String> KEEPING =
      Set.of(
          "States.Array",
          "States.Base64Encode",
          "States.Format",
          "States.JsonMerge",
          "States.JsonToString",
          "$append",
          "$base64encode",
          "$merge",
          "$string");

  private static final String STEPS = ".[{^";

  private final Map<String, Parsed> parsed = new HashMap<>();
  private final List<Field> unknown = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final FlowListener listener;

  Evaluator(FlowListener listener) {
    this.listener = listener;
  }

  /** Returns what is not known before deployment, by its number. */
  Field unknown(int number) {
    return unknown.get(number - 1);
  }

  private Shape unknown(Field field) {
    int number =
        numbers.computeIfAbsent(
            field.path().toString(),
            path -> {
              unknown.add(field);
              return unknown.size();
            });
    return Shape.of(Origin.of(Origin.Kind.UNKNOWN, number));
  }

  /** Returns what a path or an intrinsic function gives. */
  Shape path(Field field, Sources sources) {
    if (Nodes.isOpen(field)) {
      return unknown(field);
    }
    return Nodes.text(field)
        .map(text -> expression(text, PathExpression::payloadTemplateValue, field, sources))
        .orElse(Shape.NOTHING);
  }

  /** Returns the steps of a path to a single place; none for the whole. */
  List<String> steps(Field field) {
    return Nodes.text(field)
        .map(text -> parse(text, PathExpression::payloadTemplateValue))
        .flatMap(Parsed::value)
        .map(Reference::path)
        .orElse(List.of());
  }

  /** Returns what is written in a field, with nothing in it evaluated. */
  Shape literal(Field field) {
    Map<String, Shape> members = new HashMap<>();
    for (Field.Entry entry : Nodes.members(field)) {
      members.put(entry.key(), literal(entry.value()));
    }
    return Shape.object(members);
  }

  /**
   * Returns what a payload template gives, with its paths and functions if it is one of JSONPath.
   */
  Shape template(Field field, Sources sources, boolean jsonata) {
    // WHY: a name in place of a single value stands for text, in place of all for anything.
    return field.symbol().isPresent() ? unknown(field) : value(field, sources, jsonata);
  }

  private Shape value(Field field, Sources sources, boolean jsonata) {
    if (Nodes.isObject(field)) {
      return object(field, sources, jsonata);
    } else if (Nodes.isArray(field)) {
      Shape items = Shape.of(Origin.Kind.LITERAL);
      for (Field item : field.items()) {
        items = items.join(value(item, sources, jsonata));
      }
      return items;
    }
    String text = jsonata ? Nodes.text(field).orElse("") : "";
    if (JsonataExpression.isExpression(text)) {
      return expression(text, JsonataExpression::parse, field, sources);
    }
    return isOpenExpression(field, jsonata) ? unknown(field) : Shape.of(Origin.Kind.LITERAL);
  }

  private static boolean isOpenExpression(Field field, boolean jsonata) {
    return jsonata
        && field.node().orElse(null) instanceof Node.Joined
        && field.anchor().span().text().contains("{%");
  }

  private Shape object(Field field, Sources sources, boolean jsonata) {
    Map<String, Shape> members = new HashMap<>();
    for (Field.Entry entry : field.members()) {
      String key = entry.key();
      boolean path = !jsonata && key.endsWith(".$");
      members.put(
          path ? key.substring(0, key.length() - 2) : key,
          path ? path(entry.value(), sources) : value(entry.value(), sources, jsonata));
    }
    return Shape.object(members);
  }

  /** Returns what an expression is made of; each is parsed once. */
  Parsed parse(String text, Function<String, Parsed> grammar) {
    return parsed.computeIfAbsent(text, grammar);
  }

  private Shape expression(
      String text, Function<String, Parsed> grammar, Field field, Sources sources) {
    Parsed expression = parse(text, grammar);
    if (expression.value().isPresent()) {
      return read(expression.value().get(), field, sources);
    }
    Shape made = Shape.of(Origin.Kind.LITERAL);
    boolean keeping = KEEPING.containsAll(expression.functions());
    for (Reference reference : expression.references()) {
      if (!reference.tested()) {
        Shape read = read(reference, field, sources);
        made = made.join((keeping && isWhole(text, reference) ? read : read.part()).computed());
      }
    }
    return made;
  }

  /** Returns whether no step follows that the reference does not tell of. */
  private static boolean isWhole(String text, Reference reference) {
    String rest = text.substring(reference.end()).stripLeading();
    return rest.isEmpty() || STEPS.indexOf(rest.charAt(0)) < 0;
  }

  private Shape read(Reference reference, Field field, Sources sources) {
    Shape shape = sources.root(reference);
    for (String step : reference.path()) {
      if (!step.startsWith("[")) {
        shape.text().ifPresent(text -> listener.member(text, field));
      }
      shape = shape.member(step);
    }
    return shape;
  }
}
