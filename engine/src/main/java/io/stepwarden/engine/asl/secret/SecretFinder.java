package io.stepwarden.engine.asl.secret;

import io.stepwarden.engine.asl.expression.JsonataExpression;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.EmbeddedText;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.ReadLimits;
import io.stepwarden.engine.source.Secret;
import io.stepwarden.engine.source.Source;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Resolver;
import io.stepwarden.engine.template.Scope;
import io.stepwarden.engine.template.Symbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the secrets that stand in a definition as literals. Used once.
 *
 * <p>Every string is looked at, wherever it stands, and JSON inside of a string as if it stood
 * there. A token of a known shape is found everywhere, also in expressions and comments; what only
 * the name of its member gives away is found in plain strings. The time is linear in the size of
 * the definition.
 */
public final class SecretFinder {

  /** How often JSON in a string may stand in JSON in a string. */
  private static final int DEEPEST_JSON = 3;

  private static final DocumentReader READER = new DocumentReader(ReadLimits.DEFAULT);
  private static final List<String> NESTED = List.of("Branches", "ItemProcessor", "Iterator");

  private final List<FoundSecret> found = new ArrayList<>();

  private SecretFinder() {}

  /** Returns the secrets of a definition, each in the scope of its state; none if it is unknown. */
  public static List<FoundSecret> find(Field definition) {
    SecretFinder finder = new SecretFinder();
    finder.scope(definition);
    return List.copyOf(finder.found);
  }

  /** Returns the tokens of known shape anywhere in a document, whatever it is. */
  public static List<Secret> tokens(Source source) {
    return TextSecrets.tokens(source.text()).stream()
        .map(match -> new Secret(match.of(source.text()), source.span(match.start(), match.end())))
        .toList();
  }

  /** Looks at a definition, a branch or an item processor. */
  private void scope(Field scope) {
    boolean isObject = scope.node().orElse(null) instanceof Node.Mapping;
    for (Field.Entry entry : isObject ? scope.members() : List.<Field.Entry>of()) {
      if (entry.key().equals("States") && isMapping(entry.value())) {
        for (Field.Entry state : entry.value().members()) {
          Field value = state.value();
          state(value.in(value.scope().state(state.key())));
        }
      } else {
        value(entry.value(), new Holder(entry.key()), 0);
      }
    }
  }

  private void state(Field state) {
    if (!isMapping(state)) {
      value(state, Holder.NONE, 0);
      return;
    }
    for (Field.Entry entry : state.members()) {
      if (!NESTED.contains(entry.key())) {
        value(entry.value(), new Holder(entry.key()), 0);
      } else if (entry.value().node().orElse(null) instanceof Node.Sequence) {
        entry.value().items().forEach(this::scope);
      } else {
        scope(entry.value());
      }
    }
  }

  private static boolean isMapping(Field field) {
    return field.node().orElse(null) instanceof Node.Mapping;
  }

  private void value(Field field, Holder holder, int depth) {
    Node node = field.node().orElse(null);
    if (node instanceof Node.Mapping mapping) {
      Holder.Members inside = Holder.Members.of(mapping, holder);
      for (Field.Entry entry : field.members()) {
        value(entry.value(), inside.holder(entry.key()), depth);
      }
    } else if (node instanceof Node.Sequence) {
      field.items().forEach(item -> value(item, holder, depth));
    } else if (node != null) {
      Symbols.parts(node).ifPresent(parts -> text(field, parts, holder, depth));
    }
  }

  private void text(Field field, List<Node> parts, Holder holder, int depth) {
    boolean plain = parts.size() == 1 && parts.get(0) instanceof Node.Text;
    Optional<EmbeddedText> joined = plain ? Optional.empty() : Optional.of(EmbeddedText.of(parts));
    String text = joined.map(EmbeddedText::text).orElseGet(() -> Symbols.written(parts));
    if (looksLikeJson(text) && depth < DEEPEST_JSON) {
      Optional<Node> json = READER.read(EmbeddedText.of(parts)).root();
      if (json.isPresent()) {
        value(inside(json.get(), field), holder, depth + 1);
        return;
      }
    }
    List<Match> matches =
        holder.isExpression() || JsonataExpression.isExpression(text)
            ? TextSecrets.tokens(text)
            : holder.secrets(text);
    for (Match match : matches) {
      add(field, joined.orElseGet(() -> EmbeddedText.of(parts)), match);
    }
  }

  private static boolean looksLikeJson(String text) {
    String start = text.stripLeading();
    return (start.startsWith("{") || start.startsWith("[")) && !start.startsWith("{%");
  }

  /** Returns what stands in the JSON of a string; what looks like a reference there is none. */
  private static Field inside(Node json, Field string) {
    Scope scope = string.scope().definition(Resolver.NONE);
    return Field.resolved(json, string.path(), scope);
  }

  private void add(Field field, EmbeddedText text, Match match) {
    Node.Text slice = text.slice(match.start(), match.end());
    Field at = Field.resolved(slice, field.path(), field.scope());
    found.add(new FoundSecret(at, match.kind(), new Secret(slice.value(), slice.span())));
  }
}
