package io.stepwarden.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

  private final DocumentReader reader = new DocumentReader(ReadLimits.DEFAULT);

  @Provide
  Arbitrary<Object> trees() {
    return Trees.any();
  }

  @Property(tries = 200)
  void everyValueIsReadAndItsSpanReadsToItAgain(@ForAll("trees") Object tree, @ForAll long seed) {
    Object value = List.of(tree);
    Document document = reader.read("any.json", new JsonPrinter(seed).print(value));

    assertThat(document.diagnostics()).isEmpty();
    Node root = document.root().orElseThrow();
    assertThat(Trees.of(root)).isEqualTo(value);
    Trees.walk(root, this::assertSpanIsExact);
  }

  private void assertSpanIsExact(Node node) {
    Document again = reader.read("span.json", "[" + node.span().text() + "]");
    Node.Sequence list = (Node.Sequence) again.root().orElseThrow();
    assertThat(Trees.of(list.items().get(0))).isEqualTo(Trees.of(node));
    assertThat(node.span().text()).isEqualTo(node.span().text().strip());
    if (node instanceof Node.Mapping mapping) {
      for (Node.Member member : mapping.members()) {
        Document key = reader.read("key.json", "[" + member.keySpan().text() + "]");
        assertThat(Trees.of(key.root().orElseThrow())).isEqualTo(List.of(member.key()));
      }
    }
  }

  @Test
  void numbersKeepEveryDigit() {
    String literal = "-0." + "3".repeat(2000) + "E+0099";
    Node root = reader.read("n.json", "[" + literal + "]").root().orElseThrow();
    assertThat(Trees.of(root)).isEqualTo(List.of(new Trees.Literal(literal)));
  }

  @Test
  void ofKeysGivenTwiceTheLastCountsAndEachRepetitionIsTold() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 20; i++) {
      text.append("\"k").append(i % 10).append("\": ").append(i).append(i < 19 ? "," : "}");
    }
    Document document = reader.read("d.json", text.toString());
    assertThat(document.diagnostics()).hasSize(10).allMatch(d -> d.code().equals("duplicate-key"));
    Node.Mapping root = (Node.Mapping) document.root().orElseThrow();
    assertThat(root.members()).hasSize(10);
    assertThat(Trees.of(root.get("k3").orElseThrow())).isEqualTo(new Trees.Literal("13"));
  }

  @Test
  void tellsDepthWithoutOverflow() {
    String deep = "[".repeat(5000);
    assertThat(reader.read("deep.json", deep).diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo("too-deep");
              assertThat(d.span().orElseThrow().start()).isEqualTo(256);
            });
    assertThat(reader.read("deep.json", "{\"a\":".repeat(5000)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("too-deep");
  }

  @Test
  void readsWhatIsJustDeepEnough() {
    String text = "[".repeat(256) + "]".repeat(256);
    assertThat(reader.read("deep.json", text).diagnostics()).isEmpty();
  }
}
