package io.stepwarden.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

class YamlReaderTest {

  private final DocumentReader reader = new DocumentReader(ReadLimits.DEFAULT);

  @Provide
  Arbitrary<Map<String, Object>> trees() {
    return Trees.objects();
  }

  @Property(tries = 300)
  void everyValueIsReadAndItsCharactersAreFound(
      @ForAll("trees") Map<String, Object> tree,
      @ForAll ScalarStyle style,
      @ForAll FlowStyle flow) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultScalarStyle(style)
            .setDefaultFlowStyle(flow)
            .setExplicitStart(true)
            .setWidth(30)
            .build();
    String text = "# 😀\n" + new Dump(settings).dumpToString(dumpable(tree));
    Document document = reader.read("any.yaml", text);

    assertThat(document.diagnostics()).as(text).isEmpty();
    Node root = document.root().orElseThrow();
    assertThat(Trees.of(root)).as(text).isEqualTo(dumpable(tree));
    Trees.walk(root, YamlReaderTest::assertAligned);
  }

  private static void assertAligned(Node node) {
    if (node instanceof Node.Text text) {
      Alignments.assertExact(text);
    }
  }

  /** Returns a value as Dump wants it. */
  private static Object dumpable(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> dumpable = new LinkedHashMap<>();
      map.forEach((key, item) -> dumpable.put(key, dumpable(item)));
      return dumpable;
    }
    if (value instanceof List<?> list) {
      List<Object> dumpable = new ArrayList<>();
      list.forEach(item -> dumpable.add(dumpable(item)));
      return dumpable;
    }
    return value instanceof Trees.Literal literal ? "=" + literal.json() : value;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "-17, -17",
    "+5, 5",
    "0, 0",
    "0x1F, 31",
    "1.50, 1.50",
    ".5, 0.5",
    "-.5, -0.5",
    "5., 5",
    "1e3, 1e3",
    "6.02E+23, 6.02E+23",
    "0.0, 0.0"
  })
  void numbersBecomeJsonNumbers(String written, String literal) {
    assertThat(valueOf(written)).isEqualTo(new Trees.Literal(literal));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "No",
        "on",
        "OFF",
        "y",
        "010",
        "012345678901",
        "0o17",
        "1_000",
        "12:30:45",
        ".inf",
        "-.Inf",
        ".nan",
        "2012-10-17",
        "2001-12-14t21:59:43.10-05:00",
        "0x",
        "+",
        ".",
        "1.2.3",
        "1e",
        "-0x1F",
        "=",
        "tRUE",
        "1 2",
        "0x1G"
      })
  void whatYamlVersionsOrJsonDisagreeOnStaysText(String written) {
    assertThat(valueOf(written)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true",
    "True, true",
    "TRUE, true",
    "false, false",
    "null, null",
    "~, null",
    "NULL, null"
  })
  void wordsOfTheCoreSchemaAreRead(String written, String literal) {
    assertThat(valueOf(written)).isEqualTo(new Trees.Literal(literal));
  }

  @Test
  void tagsOfYamlSayWhatAScalarIs() {
    assertThat(valueOf("!!str 5")).isEqualTo("5");
    assertThat(valueOf("!!int \"5\"")).isEqualTo(new Trees.Literal("5"));
    assertThat(valueOf("! 5")).isEqualTo("5");
    assertThat(valueOf("!!bool 'true'")).isEqualTo(new Trees.Literal("true"));
    assertThat(valueOf("!!map {a: !!seq [x]}")).isEqualTo(Map.of("a", List.of("x")));
  }

  @Test
  void otherTagsAreKeptWithTheirPlace() {
    Node.Tagged tagged = (Node.Tagged) node("!GetAtt  &x # why\n  Worker.Arn");
    assertThat(tagged.tag()).isEqualTo("GetAtt");
    assertThat(tagged.span().text()).isEqualTo("!GetAtt  &x # why\n  Worker.Arn");
    assertThat(tagged.value().span().text()).isEqualTo("Worker.Arn");
    assertThat(((Node.Tagged) node("!Ref 5")).value()).isInstanceOf(Node.Text.class);
    assertThat(((Node.Tagged) node("!GetAZs")).value()).isInstanceOf(Node.Text.class);
    Node.Tagged list = (Node.Tagged) node("!If\n  - a\n  - b\n");
    assertThat(list.value().span().text()).isEqualTo("- a\n  - b");
  }

  @Test
  void aliasesAreTheValuesOfTheirAnchors() {
    Node.Mapping root = root("a: &x {k: 1}\nb: *x\nc: [*x]\n");
    assertThat(root.get("b")).isEqualTo(root.get("a"));
    assertThat(root.get("b").orElseThrow().span().startPosition()).isEqualTo(new Position(1, 7));
  }

  @Test
  void mergedMembersGiveWayToTheirOwnAndToEarlierOnes() {
    Node.Mapping root =
        root("a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 3\nd: {<<: *b}\n");
    assertThat(root.get("c").map(Trees::of))
        .contains(
            Map.of(
                "x", new Trees.Literal("3"),
                "y", new Trees.Literal("1"),
                "z", new Trees.Literal("2")));
    assertThat(root.get("d").map(Trees::of)).isEqualTo(root.get("b").map(Trees::of));
  }

  @Test
  void blockCollectionsEndWithTheirLastValue() {
    Node.Mapping root = root("a:\n  b:\n    - x\n    - y  # last\n\n# after\nc: {d: e}  \n");
    assertThat(root.get("a").orElseThrow().span().text()).isEqualTo("b:\n    - x\n    - y");
    assertThat(root.get("c").orElseThrow().span().text()).isEqualTo("{d: e}");
    assertThat(root.member("c").orElseThrow().keySpan().startPosition())
        .isEqualTo(new Position(7, 1));
  }

  @Test
  void depthIsToldWithoutOverflowAlsoWhenAliasesMakeIt() {
    StringBuilder chain = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 5000; i++) {
      chain.append("a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n");
    }
    for (String text :
        List.of(chain.toString(), "- ".repeat(5000), "a: " + "[".repeat(5000), "? ".repeat(5000))) {
      assertThat(reader.read("deep.yaml", text).diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly("too-deep");
    }
  }

  @Test
  void aliasBombsAreRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 x\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
    }
    assertThat(reader.read("bomb.yaml", bomb.toString()).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("too-many-values");
  }

  private Object valueOf(String written) {
    return Trees.of(node(written));
  }

  private Node node(String written) {
    return root("k: " + written).get("k").orElseThrow();
  }

  private Node.Mapping root(String text) {
    Document document = reader.read("x.yaml", text);
    assertThat(document.diagnostics()).isEmpty();
    return (Node.Mapping) document.root().orElseThrow();
  }
}
