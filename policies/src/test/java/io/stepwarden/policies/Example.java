package io.stepwarden.policies;

import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.ReadLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An example of a rule: a template and what the rule decides about it.
 *
 * @param outcome the outcome that there is, and that none is graver than
 * @param expected subjects, states and lines of the decisions of that outcome; empty for any
 */
record Example(String name, String outcome, String template, List<Expected> expected) {

  /** What a decision names; an empty state is none, and line 0 is any. */
  record Expected(String subject, String state, int line) {}

  /** Reads the examples of a file. */
  static List<Example> read(Path file) {
    Document document = new DocumentReader(ReadLimits.DEFAULT).read(file);
    if (!document.diagnostics().isEmpty()) {
      throw new IllegalArgumentException(document.diagnostics().toString());
    }
    List<Example> examples = new ArrayList<>();
    for (Node item : ((Node.Sequence) document.root().orElseThrow()).items()) {
      Node.Mapping mapping = (Node.Mapping) item;
      examples.add(
          new Example(
              text(mapping, "name"),
              text(mapping, "outcome").toUpperCase(Locale.ROOT),
              text(mapping, "template"),
              expected(mapping)));
    }
    return examples;
  }

  private static List<Expected> expected(Node.Mapping example) {
    List<Expected> expected = new ArrayList<>();
    if (example.get("expect").orElse(null) instanceof Node.Sequence items) {
      for (Node item : items.items()) {
        Node.Mapping mapping = (Node.Mapping) item;
        String line = text(mapping, "line");
        expected.add(
            new Expected(
                text(mapping, "subject"),
                text(mapping, "state"),
                line.isEmpty() ? 0 : Integer.parseInt(line)));
      }
    }
    return expected;
  }

  private static String text(Node.Mapping mapping, String key) {
    Node node = mapping.get(key).orElse(null);
    if (node instanceof Node.Numeric number) {
      return number.literal();
    }
    return node instanceof Node.Text text ? text.value() : "";
  }
}
