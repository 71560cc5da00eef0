package io.stepwarden.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.source.Source;
import io.stepwarden.engine.source.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void marksThePlaceAndTakesALineOnBothSides() {
    Excerpt excerpt = of("a: 1\nbb: 22\nc: 3\n", "22");
    assertThat(excerpt.lines())
        .containsExactly(
            new Excerpt.Line(1, "a: 1", 0, 0),
            new Excerpt.Line(2, "bb: 22", 4, 2),
            new Excerpt.Line(3, "c: 3", 0, 0));
  }

  @Test
  void marksTheFirstLineOfALongPlace() {
    assertThat(marked("x: a\r\n  b\r\n", "a\r\n  b")).isEqualTo(new Excerpt.Line(1, "x: a", 3, 1));
  }

  @Test
  void marksOneColumnOfAnEmptyPlace() {
    Source source = new Source("a", "ab");
    Excerpt.Line end = Excerpt.of(new Span(source, 2, 2), 90, Masks.none()).lines().get(0);
    assertThat(end).isEqualTo(new Excerpt.Line(1, "ab", 2, 1));
  }

  @Test
  void countsColumnsOfTabsAndWideAndEscapedCharacters() {
    assertThat(marked("\ta: x", "x")).isEqualTo(new Excerpt.Line(1, "    a: x", 7, 1));
    assertThat(marked("時間: x", "x")).isEqualTo(new Excerpt.Line(1, "時間: x", 6, 1));
    assertThat(marked("e\u0301: x", "x")).isEqualTo(new Excerpt.Line(1, "e\u0301: x", 3, 1));
    assertThat(marked("😀: x", "😀")).isEqualTo(new Excerpt.Line(1, "😀: x", 0, 2));
    assertThat(marked("\u001b: x", "x")).isEqualTo(new Excerpt.Line(1, "\\u{1b}: x", 8, 1));
  }

  @Test
  void cutsALongLineAroundThePlace() {
    Excerpt.Line line = marked("a".repeat(100_000) + "HERE" + "b".repeat(100_000), "HERE");
    assertThat(line.text()).startsWith("…a").endsWith("b…").hasSize(92);
    assertThat(line.text().substring(line.indent(), line.indent() + line.mark())).isEqualTo("HERE");
  }

  @Test
  void showsTheFirstOfASecretAndMovesUpWhatFollows() {
    Source source = new Source("a", "a: 0123456789abcdef, b: 5\nc: 0123456789abcdef");
    Masks masks = masks(source.span(3, 19));
    assertThat(Excerpt.of(source.span(24, 25), 90, masks).lines())
        .containsExactly(
            new Excerpt.Line(1, "a: 0123…, b: 5", 13, 1), new Excerpt.Line(2, "c: 0123…", 0, 0));
    assertThat(Excerpt.of(source.span(3, 19), 90, masks).lines().get(0))
        .isEqualTo(new Excerpt.Line(1, "a: 0123…, b: 5", 3, 5));
  }

  @Test
  void showsNothingOfWhatFollowsInASecretOfSeveralLines() {
    Source source = new Source("a", "a: |\n  0123456789\n  abcdef\nb: 1");
    assertThat(Excerpt.of(source.span(18, 24), 90, masks(source.span(7, 26))).lines())
        .extracting(Excerpt.Line::text)
        .containsExactly("  0123…", "…", "b: 1");
  }

  @Property
  void showsNoSecret(@ForAll @IntRange(max = 300) int at, @ForAll @IntRange(max = 300) int place) {
    String secret = "0123456789abcdef";
    Source source = new Source("a", "x".repeat(at) + secret + "y".repeat(300 - at));
    for (Excerpt.Line line :
        Excerpt.of(source.span(place, place + 1), 40, masks(source.span(at, at + 16))).lines()) {
      assertThat(line.text()).doesNotContain("45", "cd", "ef").doesNotContain("……");
    }
  }

  private static Masks masks(Span span) {
    return Masks.of(new Reports().secret(span).build());
  }

  @Property
  void marksWhatLiesInTheText(@ForAll String text, @ForAll @IntRange(max = 60) int at) {
    Source source = new Source("a", text);
    Span span = new Span(source, Math.min(at, text.length()), text.length());
    for (Excerpt.Line line : Excerpt.of(span, 40, Masks.none()).lines()) {
      assertThat(line.text()).doesNotContain("\n", "\r", "\t", "\u001b");
      assertThat(line.mark()).isGreaterThanOrEqualTo(0);
    }
  }

  private static Excerpt of(String text, String place) {
    return Excerpt.of(Reports.find(new Source("a", text), place), 90, Masks.none());
  }

  private static Excerpt.Line marked(String text, String place) {
    return of(text, place).lines().get(0);
  }
}
