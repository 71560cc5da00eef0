package io.stepwarden.engine.policy;

import io.stepwarden.engine.policy.builtin.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rules out of the METADATA that a bundle's manifest lists.
 *
 * <p>The list is {@code metadata.annotations}, in the form of OPA's flattened annotations: each has
 * a {@code path}, and what was annotated either beside it or under {@code annotations}. An
 * annotation is a rule if it has a {@code custom.id}; the rest is for people.
 */
final class RuleReader {

  private RuleReader() {}

  /**
   * Returns the rules of a manifest, in its order.
   *
   * @throws BundleException if metadata of a rule is missing or wrong, naming package and field
   */
  static List<Rule> rules(Fields manifest) {
    Optional<Fields> metadata = manifest.fields("metadata");
    List<Rule> rules = new ArrayList<>();
    if (metadata.isPresent()) {
      for (Value entry : metadata.get().items("annotations")) {
        Annotation.of(entry, metadata.get()).flatMap(Annotation::rule).ifPresent(rules::add);
      }
    }
    requireDistinctIds(rules);
    return rules;
  }

  private static void requireDistinctIds(List<Rule> rules) {
    Map<String, Rule> byId = new HashMap<>();
    for (Rule rule : rules) {
      Rule other = byId.putIfAbsent(rule.id(), rule);
      if (other != null) {
        throw new BundleException(
            "packages `%s` and `%s` both have the id `%s`; give one of them another id"
                .formatted(other.packagePath(), rule.packagePath(), rule.id()));
      }
    }
  }

  /** One METADATA block. */
  private record Annotation(String path, Fields fields) {

    static Optional<Annotation> of(Value entry, Fields list) {
      if (!(entry instanceof Value.Obj object)) {
        throw list.broken("annotations", "has an entry that is not an object");
      }
      String path = path(new Fields(object, list.owner(), "metadata.annotations."));
      Fields whole = new Fields(object, "metadata of package `" + path + "`", "");
      Optional<Fields> inner = whole.fields("annotations");
      return Optional.of(new Annotation(path, inner.orElse(whole)));
    }

    // OPA writes a path as a list of terms, and people write it with dots.
    private static String path(Fields entry) {
      Optional<Value> path = entry.find("path");
      if (path.isPresent() && path.get() instanceof Value.Array array) {
        return withoutData(dotted(array, entry));
      }
      return withoutData(entry.textOr("path", ""));
    }

    private static String dotted(Value.Array path, Fields entry) {
      List<String> names = new ArrayList<>();
      for (Value term : path.items()) {
        Value name =
            term instanceof Value.Obj object
                ? new Fields(object, entry.owner(), "path.").find("value").orElse(Value.ofNull())
                : term;
        if (!(name instanceof Value.Text text)) {
          throw entry.broken("path", "is not a path");
        }
        names.add(text.value());
      }
      return String.join(".", names);
    }

    private static String withoutData(String path) {
      return path.startsWith("data.") ? path.substring("data.".length()) : path;
    }

    Optional<Rule> rule() {
      Optional<Fields> custom = fields.fields("custom");
      if (custom.isEmpty() || custom.get().find("id").isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(rule(custom.get()));
    }

    private Rule rule(Fields custom) {
      return new Rule(
          custom.text("id"),
          fields.text("title"),
          severity(custom),
          custom.textOr("area", area()),
          path,
          fields.text("description"),
          custom.text("fix"),
          custom.textOr("message", ""),
          references(),
          custom.texts("aliases"),
          custom.texts("controls"));
    }

    private static Severity severity(Fields custom) {
      String word = custom.text("severity");
      for (Severity severity : Severity.values()) {
        if (severity.name().equals(word.toUpperCase(Locale.ROOT))) {
          return severity;
        }
      }
      throw custom.broken(
          "severity", "is `" + word + "`, and not critical, high, medium, low or info");
    }

    // Of `stepwarden.rules.state.choice_default` the area is `state`.
    private String area() {
      int last = path.lastIndexOf('.');
      return last < 0 ? path : path.substring(path.lastIndexOf('.', last - 1) + 1, last);
    }

    private List<Rule.Reference> references() {
      List<Rule.Reference> references = new ArrayList<>();
      for (Value item : fields.items("related_resources")) {
        if (item instanceof Value.Text url) {
          references.add(new Rule.Reference(url.value(), url.value()));
        } else if (item instanceof Value.Obj object) {
          Fields resource = new Fields(object, fields.owner(), "related_resources.");
          String url = resource.text("ref");
          references.add(new Rule.Reference(resource.textOr("description", url), url));
        } else {
          throw fields.broken("related_resources", "has an entry that is no reference");
        }
      }
      return references;
    }
  }
}
