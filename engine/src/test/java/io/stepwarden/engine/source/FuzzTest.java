package io.stepwarden.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.fixtures.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Documents damaged by chance, the same ones at each run: reading tells of them and never fails.
 */
class FuzzTest {

  private static final int DAMAGED_COPIES = 20;
  private static final String[] TOKENS = {
    "{", "}", "[", "]", "\"", "'", ": ", "- ", "? ", "&a ", "*a ", "!x ", "|\n", ">2-\n", "\n",
    "\r\n", "\t", "#", "%", "\\", "\\u", "\\U", "0x", "<<: ", "---\n", "...\n", "${", "\ufffc",
    "\u0000", ","
  };

  private final DocumentReader reader = new DocumentReader(new ReadLimits(1 << 20, 64, 10_000));
  private final Random random = new Random(20261122);

  @Test
  void damagedFixturesAreReadOrTold() throws IOException {
    for (Path file : Fixtures.files("hostile")) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < DAMAGED_COPIES; i++) {
        assertReadOrTold(damaged(bytes));
      }
    }
  }

  @Test
  void damagedTemplatesAreReadOrTold() {
    for (String template : List.of(JSON, YAML)) {
      for (int i = 0; i < 1000; i++) {
        assertReadOrTold(damaged(template.getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  private void assertReadOrTold(byte[] bytes) {
    Document document = reader.read("fuzz", new ByteArrayInputStream(bytes));
    assertThat(document.root().isPresent() || !document.diagnostics().isEmpty())
        .as(() -> new String(bytes, StandardCharsets.UTF_8))
        .isTrue();
    document.root().ifPresent(root -> Trees.walk(root, this::readEmbedded));
  }

  private void readEmbedded(Node node) {
    if (node instanceof Node.Text text) {
      EmbeddedText whole = EmbeddedText.of(text);
      int cut = random.nextInt(whole.text().length() + 1);
      Node hole = new Node.Symbol("X", "", "", "a test", whole.span(cut, cut));
      Node first = whole.slice(0, cut);
      EmbeddedText holed =
          EmbeddedText.of(List.of(first, hole, whole.slice(cut, text.value().length())));
      assertHoleIsKept(reader.read(holed));
    }
  }

  /** A text that has a symbol has it still once it is read, unless a problem is told. */
  private static void assertHoleIsKept(Document document) {
    if (document.root().isPresent() && document.diagnostics().isEmpty()) {
      boolean[] found = {false};
      Trees.walk(document.root().get(), node -> found[0] |= holdsSymbol(node));
      String text = document.source().text();
      assertThat(
              found[0]
                  || text.contains("#")
                  || text.contains("%")
                  || text.contains("&")
                  || text.contains("!")
                  || text.contains("<<"))
          .as(text)
          .isTrue();
    }
  }

  private static boolean holdsSymbol(Node node) {
    return node instanceof Node.Symbol
        || (node instanceof Node.Mapping mapping
            && mapping.members().stream().anyMatch(member -> member.key().contains("${X}")));
  }

  private byte[] damaged(byte[] bytes) {
    byte[] damaged = bytes;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      damaged = damagedOnce(damaged);
    }
    return damaged;
  }

  private byte[] damagedOnce(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(6));
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(bytes, from);
      case 1 -> joined(bytes, from, new byte[] {(byte) random.nextInt(256)}, to);
      case 2 -> joined(bytes, from, Arrays.copyOfRange(bytes, from / 2, to), from);
      case 3 -> joined(bytes, from, new byte[0], to);
      default ->
          joined(
              bytes,
              from,
              TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8),
              random.nextBoolean() ? from : to);
    };
  }

  private static byte[] joined(byte[] bytes, int from, byte[] middle, int to) {
    byte[] joined = new byte[from + middle.length + bytes.length - to];
    System.arraycopy(bytes, 0, joined, 0, from);
    System.arraycopy(middle, 0, joined, from, middle.length);
    System.arraycopy(bytes, to, joined, from + middle.length, bytes.length - to);
    return joined;
  }

  private static final String JSON =
      """
      {"Resources": {"M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {
        "DefinitionString": "{\\"StartAt\\": \\"A\\", \\"States\\": {\\"A\\": {\\"Type\\": \\"Pass\\", \\"End\\": true, \\"N\\": [1, -2.5e3, null]}}}",
        "Tags": [{"Key": "\\u00e9\\ud83d\\ude00", "Value": ""}], "Text": "a\\nb"}}}}
      """;

  private static final String YAML =
      """
      # a template 😀
      Resources:
        M: &m
          Type: AWS::StepFunctions::StateMachine
          Properties: {Name: "a\\tb \\x41", Text: 'it''s', Number: 0x1F, Flag: yes}
          Definition: !Sub |-
            {"StartAt": "A",
              "States": {"A": {"Type": "Pass", "End": true}}}
          Folded: >+2
              more

            {"a": [1,
            2]}

        N: {<<: *m, "k": [*m, !GetAtt M.Arn]}
        ? O
        : - plain
            over lines
          - "double
            over lines\\
            \\u00e9"
      """;
}
