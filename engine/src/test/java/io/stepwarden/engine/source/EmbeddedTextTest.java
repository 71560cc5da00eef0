package io.stepwarden.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.source.Node.Joined;
import io.stepwarden.engine.source.Node.Mapping;
import io.stepwarden.engine.source.Node.Symbol;
import io.stepwarden.engine.source.Node.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;

class EmbeddedTextTest {

  private final DocumentReader reader = new DocumentReader(ReadLimits.DEFAULT);

  @Provide
  Arbitrary<Object> trees() {
    return Trees.any();
  }

  @Property(tries = 200)
  void jsonInsideAJsonStringKeepsItsPlaces(@ForAll("trees") Object tree, @ForAll long seed) {
    List<Object> value = List.of(tree);
    String inner = new JsonPrinter(seed).print(value);
    Node outer = read(new JsonPrinter(~seed).print(List.of(inner)));
    assertReadsInPlace((Text) ((Node.Sequence) outer).items().get(0), value);
  }

  @Property(tries = 200)
  void jsonInsideYamlKeepsItsPlacesInEveryStyle(
      @ForAll("trees") Object tree, @ForAll long seed, @ForAll ScalarStyle style) {
    List<Object> value = List.of(tree);
    String inner = new JsonPrinter(seed).print(value);
    DumpSettings settings =
        DumpSettings.builder().setDefaultScalarStyle(style).setExplicitStart(true).build();
    Node outer = read(new Dump(settings).dumpToString(Map.of("Definition", inner)));
    assertReadsInPlace((Text) ((Mapping) outer).get("Definition").orElseThrow(), value);
  }

  private void assertReadsInPlace(Text text, Object value) {
    Alignments.assertExact(text);
    Document document = reader.read(EmbeddedText.of(text));
    assertThat(document.diagnostics()).as(text.span().text()).isEmpty();
    Node root = document.root().orElseThrow();
    assertThat(Trees.of(root)).isEqualTo(value);
    Trees.walk(root, EmbeddedTextTest::assertInPlace);
  }

  private static void assertInPlace(Node node) {
    String written = node.span().text();
    if (node instanceof Text text) {
      Alignments.assertExact(text);
    } else if (node instanceof Node.Numeric number && written.indexOf('\\') < 0) {
      assertThat(written).isEqualTo(number.literal());
    } else if (node instanceof Mapping && written.indexOf('\\') < 0) {
      assertThat(written).startsWith("{").endsWith("}");
    }
  }

  @Property(tries = 200)
  void aTextTakenApartReadsAsTheWhole(
      @ForAll("trees") Object tree, @ForAll long seed, @ForAll List<Integer> cuts) {
    List<Object> value = List.of(tree);
    Node outer = read(new JsonPrinter(seed).print(List.of(new JsonPrinter(~seed).print(value))));
    EmbeddedText whole = EmbeddedText.of((Text) ((Node.Sequence) outer).items().get(0));
    List<Node> pieces = new ArrayList<>();
    int done = 0;
    for (int cut : cuts) {
      int at = done + Math.floorMod(cut, whole.text().length() - done + 1);
      pieces.add(whole.slice(done, at));
      done = at;
    }
    pieces.add(whole.slice(done, whole.text().length()));

    EmbeddedText joined = EmbeddedText.of(pieces);
    assertThat(joined.text()).isEqualTo(whole.text());
    for (int i = 0; i < joined.text().length(); i++) {
      assertThat(joined.span(i, i + 1)).isEqualTo(whole.span(i, i + 1));
    }
    assertThat(reader.read(joined).root()).map(Trees::of).contains(value);
  }

  @Test
  void aStringWithHolesIsJoinedAndOneOfOnlyAHoleIsItsSymbol() {
    Mapping root = definition("{\\\"a\\\": \\\"x-${N}:\\\\u00e9${M}\\\", \\\"b\\\": \\\"${N}\\\"}");
    Joined joined = (Joined) root.get("a").orElseThrow();
    assertThat(joined.parts()).hasSize(4);
    assertThat(((Text) joined.parts().get(0)).value()).isEqualTo("x-");
    assertThat(((Symbol) joined.parts().get(1)).expression()).isEqualTo("N");
    assertThat(((Text) joined.parts().get(2)).value()).isEqualTo(":é");
    assertThat(joined.parts().get(2).span().text()).isEqualTo(":\\\\u00e9");
    assertThat(((Symbol) joined.parts().get(3)).expression()).isEqualTo("M");
    assertThat(joined.span().text()).isEqualTo("\\\"x-${N}:\\\\u00e9${M}\\\"");
    assertThat(root.get("b").orElseThrow()).isInstanceOf(Symbol.class);
    assertThat(root.get("b").orElseThrow().span().text()).isEqualTo("${N}");
  }

  @Test
  void aHoleOutsideStringsIsAValue() {
    Mapping root = definition("{\\\"a\\\": ${N}, \\\"b\\\": [1${N}, ${N}${M}, ${M}]}");
    assertThat(root.get("a").orElseThrow()).isInstanceOf(Symbol.class);
    List<Node> items = ((Node.Sequence) root.get("b").orElseThrow()).items();
    assertThat(((Joined) items.get(0)).parts()).hasSize(2);
    assertThat(items.get(0).span().text()).isEqualTo("1${N}");
    assertThat(((Joined) items.get(1)).parts()).hasSize(2);
    assertThat(((Symbol) items.get(2)).expression()).isEqualTo("M");
  }

  @Test
  void aHoleInAKeyIsWrittenOut() {
    Mapping root = definition("{\\\"a-${N}\\\": 1}");
    assertThat(root.members().get(0).key()).isEqualTo("a-${N}");
    assertThat(root.members().get(0).keySpan().text()).isEqualTo("\\\"a-${N}\\\"");
  }

  @Test
  void aHoleWhereNoValueCanBeIsToldByItsName() {
    Document document = reader.read(embedded("{ ${N} }"));
    assertThat(document.root()).isEmpty();
    Diagnostic problem = document.diagnostics().get(0);
    assertThat(problem.message()).isEqualTo("`${N}` stands where a key in double quotes belongs");
    assertThat(problem.span().orElseThrow().text()).isEqualTo("${N}");
  }

  @Test
  void charactersThatLookLikeHolesAreText() {
    Mapping root = definition("{\\\"a\\\": \\\"\ufffc\\\\ufffc${N}\\\"}");
    Joined joined = (Joined) root.get("a").orElseThrow();
    assertThat(((Text) joined.parts().get(0)).value()).isEqualTo("\ufffc\ufffc");
    assertThat(joined.parts()).hasSize(2);
  }

  @Test
  void syntaxErrorsInsidePointToTheOuterFile() {
    Text text = definitionText("{\n  \"Definition\": \"{\\n \\\"a\\\": True}\"\n}\n");
    Diagnostic problem = reader.read(EmbeddedText.of(text)).diagnostics().get(0);
    assertThat(problem.message()).isEqualTo("`True` is no JSON value");
    assertThat(problem.span().orElseThrow().startPosition()).isEqualTo(new Position(2, 29));
  }

  @Test
  void yamlInsideABlockHasHolesToo() {
    Text text = definitionText("Definition: |\n  a: ${N}\n  b: [\"x${N}\", 5]\n  c-${N}: y ${M}\n");
    Mapping root = (Mapping) reader.read(split(text)).root().orElseThrow();
    assertThat(root.get("a").orElseThrow()).isInstanceOf(Symbol.class);
    assertThat(((Node.Sequence) root.get("b").orElseThrow()).items().get(0))
        .isInstanceOf(Joined.class);
    assertThat(root.get("c-${N}").orElseThrow().span().text()).isEqualTo("y ${M}");
    assertThat(root.span().startPosition()).isEqualTo(new Position(2, 3));
  }

  @Test
  void textsFromElsewhereArePlacedWhereTheyStand() {
    Node root = read("a: '{\"k\": \"'\nb: dev\nc: '\"}'\n");
    List<Node> parts = ((Mapping) root).members().stream().map(Node.Member::value).toList();
    List<Node> otherOrder = List.of(parts.get(0), parts.get(1), parts.get(2));
    Mapping joined = (Mapping) reader.read(EmbeddedText.of(otherOrder)).root().orElseThrow();
    assertThat(Trees.of(joined)).isEqualTo(Map.of("k", "dev"));

    Node.Sequence backwards =
        (Node.Sequence)
            reader
                .read(
                    EmbeddedText.of(
                        List.of(
                            text(read("x: ']'\ny: '[1, '\n"), "y"), text(read("z: '2]'\n"), "z"))))
                .root()
                .orElseThrow();
    assertThat(backwards.span().text()).isEqualTo("[");
    assertThat(backwards.items().get(1).span().text()).isEqualTo("2");
  }

  @Test
  void aWholeFileIsAText() {
    Source source = new Source("x.asl.json", "{\"a\": \"${N}\"}");
    Mapping root =
        (Mapping) reader.read(split(new Text(source.text(), source.whole()))).root().orElseThrow();
    assertThat(root.get("a").orElseThrow()).isInstanceOf(Symbol.class);
  }

  @Test
  void anEmptyTextIsToldAtItsPlace() {
    Text text = definitionText("Definition: ''\n");
    Diagnostic problem = reader.read(EmbeddedText.of(text)).diagnostics().get(0);
    assertThat(problem.code()).isEqualTo("empty-document");
    assertThat(problem.span().orElseThrow().startPosition()).isEqualTo(new Position(1, 13));
  }

  private Mapping definition(String escaped) {
    Document document = reader.read(embedded(escaped));
    assertThat(document.diagnostics()).isEmpty();
    return (Mapping) document.root().orElseThrow();
  }

  private EmbeddedText embedded(String escaped) {
    return split(definitionText("{\"Definition\": \"" + escaped + "\"}"));
  }

  private Text definitionText(String outer) {
    return text(read(outer), "Definition");
  }

  private static Text text(Node root, String key) {
    return (Text) ((Mapping) root).get(key).orElseThrow();
  }

  /** Makes symbols of {@code ${N}} and {@code ${M}}. */
  private static EmbeddedText split(Text text) {
    EmbeddedText whole = EmbeddedText.of(text);
    List<Node> parts = new ArrayList<>();
    int done = 0;
    for (int at = whole.text().indexOf("${"); at >= 0; at = whole.text().indexOf("${", done)) {
      parts.add(whole.slice(done, at));
      String name = whole.text().substring(at + 2, at + 3);
      parts.add(new Symbol(name, name, "", "a test", whole.span(at, at + 4)));
      done = at + 4;
    }
    parts.add(whole.slice(done, whole.text().length()));
    return EmbeddedText.of(parts);
  }

  private Node read(String text) {
    Document document = reader.read("outer", text);
    assertThat(document.diagnostics()).isEmpty();
    return document.root().orElseThrow();
  }
}
