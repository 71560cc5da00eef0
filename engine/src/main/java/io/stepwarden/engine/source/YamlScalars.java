package io.stepwarden.engine.source;

import io.stepwarden.engine.source.Node.Bool;
import io.stepwarden.engine.source.Node.Null;
import io.stepwarden.engine.source.Node.Numeric;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Decides what a YAML scalar is.
 *
 * <p>Plain scalars are read as YAML 1.1 and 1.2 agree on. Where they differ the value stays the
 * text that was written: {@code yes}, {@code 010} (an account's number may begin with zero), {@code
 * 1_000}, {@code 12:30}, {@code 2012-10-17}. So does what JSON has no number for, {@code .inf}.
 */
final class YamlScalars {

  private YamlScalars() {}

  /** Returns the value of a scalar that stands at some characters. */
  static Node resolve(ScalarEvent event, Optional<String> tag, Surface surface, int from, int to) {
    String value = event.getValue();
    boolean resolved = tag.isEmpty() ? event.isPlain() : YamlTags.isResolved(tag.get());
    if (!resolved || surface.hasHole(from, to)) {
      return surface.text(value, from, to);
    }
    return switch (value) {
      case "", "~", "null", "Null", "NULL" -> new Null(surface.span(from, to));
      case "true", "True", "TRUE" -> new Bool(true, surface.span(from, to));
      case "false", "False", "FALSE" -> new Bool(false, surface.span(from, to));
      default -> number(value, surface, from, to);
    };
  }

  /** Returns a scalar as the key it makes, as it was written. */
  static Optional<String> key(Node key, Event event) {
    if (event instanceof ScalarEvent scalar) {
      return Optional.of(scalar.getValue());
    }
    return key instanceof Node.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  private static Node number(String value, Surface surface, int from, int to) {
    Optional<String> literal = YamlNumbers.literal(value);
    return literal.isPresent()
        ? new Numeric(literal.get(), surface.span(from, to))
        : surface.text(value, from, to);
  }
}
