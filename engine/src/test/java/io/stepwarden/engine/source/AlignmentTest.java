package io.stepwarden.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way to write a scalar, read and then walked along. */
class AlignmentTest {

  private final DocumentReader reader = new DocumentReader(ReadLimits.DEFAULT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain text",
        "plain\n  over\n\n\n  lines",
        "'it''s'",
        "'over\n  lines\n\n  with ''quotes'' '",
        "'\n  first'",
        "\"a\\tb\\x41\\u00e9\\U0001F600\\\\ \\\"q\\\" \\_ \\N \\e \\0 \\a \\v \\/ \\ \"",
        "\"a\\\n   b  \n  c \\\n\n   d\"",
        "\"trailing  \n  \t leading\"",
        "|\n  a\n    b\n\n  c\n",
        "|-\n  a\n\n",
        "|+\n  a\n\n\n",
        "|2\n    two more\n  a\n",
        "|4-\n      six\n    four",
        "| # said\n  a\n",
        "|+\n\n\n",
        "|2+\n  \n",
        "|\n\n\n  late\n",
        "|\n  tab\there\n  \tindented\n",
        ">\n  a\n  b\n\n  c\n",
        ">-\n  a\n\n\n  b\n",
        ">+\n  a\n  b\n\n\n",
        ">\n  a\n    more\n    indented\n  b\n",
        ">\n\n  late\n  c\n",
        ">\n  a\n\n    more\n\n  b\n",
        ">\n  trailing  \n  blanks \n",
        ">2\n    x\n  y\n",
        "|\n  # no comment\n  b # nor this\n"
      })
  void everyCharacterIsFound(String written) {
    assertExact("k:\n  n: " + written.replace("\n", "\n  ") + "\n  z: 1\n");
    assertExact("k:\n  n: " + written.replace("\n", "\n  "));
    assertExact(("k:\n  n: " + written.replace("\n", "\n  ") + "\n  z: 1\n").replace("\n", "\r\n"));
  }

  private void assertExact(String document) {
    Document read = reader.read("x.yaml", document);
    assertThat(read.diagnostics()).as(document).isEmpty();
    Trees.walk(
        read.root().orElseThrow(),
        node -> {
          if (node instanceof Node.Text text) {
            Alignments.assertExact(text);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", ">", "|+", ">+", "|-", ">-"})
  void aBlockMayEndWithTheFileInsteadOfItsLine(String header) {
    Node root = reader.read("x.yaml", "k: " + header + "\n  ab").root().orElseThrow();
    Node.Text text = (Node.Text) ((Node.Mapping) root).get("k").orElseThrow();
    EmbeddedText characters = EmbeddedText.of(text);
    for (int i = 0; i < text.value().length(); i++) {
      assertThat(characters.span(i, i + 1).startPosition()).isEqualTo(new Position(2, 3 + i));
    }
  }

  @Test
  void aValueThatWasNotWrittenIsPlacedAtTheWhole() {
    Alignment alignment = Alignment.of("${Env}", "dev");
    for (int i = 0; i < 3; i++) {
      assertThat(alignment.start(i)).isZero();
      assertThat(alignment.end(i)).isEqualTo(6);
    }
  }
}
