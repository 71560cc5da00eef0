package io.stepwarden.engine.configuration;

import io.stepwarden.engine.configuration.Configuration.Undetermined;
import io.stepwarden.engine.policy.Severity;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Span;
import io.stepwarden.engine.source.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the configuration file.
 *
 * <pre>
 * fail-on: high            # the least severity that fails a run
 * undetermined: forbid     # or allow
 * rules:
 *   STATE-04: low          # another severity
 *   LOG-03: off            # does not run
 * </pre>
 *
 * <p>Whatever is not understood is an error with its place: a misspelt key that were passed over
 * would switch off what its author relies on.
 */
public final class ConfigurationReader {

  private static final List<String> KEYS = List.of("fail-on", "undetermined", "rules");
  private static final String OFF = "off";
  private static final List<String> RULE_WORDS =
      Stream.concat(SeverityWord.ALL.stream(), Stream.of(OFF)).toList();

  private final Collection<String> ruleIds;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Severity> severities = new HashMap<>();
  private final Set<String> off = new HashSet<>();
  private Severity failOn = Configuration.DEFAULT.failOn();
  private Undetermined undetermined = Configuration.DEFAULT.undetermined();

  private ConfigurationReader(Collection<String> ruleIds) {
    this.ruleIds = ruleIds;
  }

  /**
   * A configuration and what is wrong with it.
   *
   * @param configuration what could be read; to be used only if there is no error
   */
  public record Result(Configuration configuration, List<Diagnostic> diagnostics) {

    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Reads a configuration file; one that is empty or has only comments sets nothing.
   *
   * @param document the file
   * @param ruleIds the ids of all rules that there are
   */
  public static Result read(Document document, Collection<String> ruleIds) {
    List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
    diagnostics.removeIf(diagnostic -> diagnostic.code().equals("empty-document"));
    if (document.root().isEmpty()) {
      return new Result(Configuration.DEFAULT, diagnostics);
    }
    Result result = read(document.root().get(), ruleIds);
    diagnostics.addAll(result.diagnostics());
    return new Result(result.configuration(), diagnostics);
  }

  /**
   * Reads a configuration.
   *
   * @param root the value of the document
   * @param ruleIds the ids of all rules that there are
   */
  public static Result read(Node root, Collection<String> ruleIds) {
    ConfigurationReader reader = new ConfigurationReader(ruleIds);
    reader.document(root);
    Configuration configuration =
        new Configuration(reader.severities, reader.off, reader.failOn, reader.undetermined);
    return new Result(configuration, reader.diagnostics);
  }

  private void document(Node root) {
    if (root instanceof Node.Null) {
      return;
    }
    if (root instanceof Node.Mapping mapping) {
      mapping.members().forEach(this::member);
    } else {
      error(root.span(), "the configuration is " + kind(root) + ", not an object", keys());
    }
  }

  private void member(Node.Member member) {
    switch (member.key()) {
      case "fail-on" ->
          severity(member.value(), SeverityWord.ALL).ifPresent(severity -> failOn = severity);
      case "undetermined" -> undetermined(member.value());
      case "rules" -> rules(member.value());
      default -> unknown("unknown key", member, KEYS, keys());
    }
  }

  private void rules(Node value) {
    if (value instanceof Node.Mapping mapping) {
      mapping.members().forEach(this::rule);
    } else if (!(value instanceof Node.Null)) {
      String help = "write a line such as `STATE-04: low` or `STATE-04: off` for each rule";
      error(value.span(), "`rules` is " + kind(value) + ", not an object", help);
    }
  }

  private void rule(Node.Member member) {
    String id = member.key();
    if (!ruleIds.contains(id)) {
      unknown("unknown rule", member, ruleIds, "`stepwarden rules` lists the rules there are");
    } else if (isOff(member.value())) {
      off.add(id);
    } else {
      severity(member.value(), RULE_WORDS).ifPresent(severity -> severities.put(id, severity));
    }
  }

  /** YAML 1.1 and JSON have no word {@code off} but false. */
  private static boolean isOff(Node value) {
    return (value instanceof Node.Text text && text.value().equals(OFF))
        || (value instanceof Node.Bool bool && !bool.value());
  }

  private Optional<Severity> severity(Node value, List<String> words) {
    return word(value, "severity", words).flatMap(SeverityWord::parse);
  }

  private void undetermined(Node value) {
    word(value, "value", List.of("allow", "forbid"))
        .ifPresent(word -> undetermined = Undetermined.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /** Returns the word that stands somewhere, if it is one of those that may. */
  private Optional<String> word(Node value, String noun, List<String> words) {
    String help = "write one of " + String.join(", ", words);
    if (!(value instanceof Node.Text text)) {
      error(value.span(), kind(value) + " where a " + noun + " should stand", help);
      return Optional.empty();
    }
    if (!words.contains(text.value())) {
      String message = "unknown " + noun + " `" + text.value() + "`";
      error(value.span(), message, Suggestion.orElse(text.value(), words, help));
      return Optional.empty();
    }
    return Optional.of(text.value());
  }

  private void unknown(
      String what, Node.Member member, Collection<String> known, String otherwise) {
    String help = Suggestion.orElse(member.key(), known, otherwise);
    error(member.keySpan(), what + " `" + member.key() + "`", help);
  }

  private void error(Span span, String message, String help) {
    diagnostics.add(Diagnostic.error("configuration", span, message, help));
  }

  private static String keys() {
    return "the keys are " + String.join(", ", KEYS);
  }

  private static String kind(Node node) {
    if (node instanceof Node.Mapping) {
      return "an object";
    } else if (node instanceof Node.Sequence) {
      return "an array";
    } else if (node instanceof Node.Text) {
      return "a string";
    } else if (node instanceof Node.Numeric) {
      return "a number";
    } else if (node instanceof Node.Bool) {
      return "a boolean";
    }
    return node instanceof Node.Null ? "null" : "a tagged value";
  }
}
