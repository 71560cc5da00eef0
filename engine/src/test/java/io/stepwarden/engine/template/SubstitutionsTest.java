package io.stepwarden.engine.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubstitutionsTest {

  private static final Map<String, Node> GIVEN =
      Map.of(
          "Name", Fields.node("orders"),
          "Seconds", Fields.node("30"),
          "Flag", Fields.node("true"),
          "List", Fields.node("[1]"));

  private final Substitutions substitutions =
      new Substitutions(name -> Optional.ofNullable(GIVEN.get(name)));

  @Test
  void aNameIsReplacedWhereverItStands() {
    assertThat(resolved("${Name}-${Name}.fifo")).isEqualTo("orders-orders.fifo");
  }

  @Test
  void numbersAndBooleansArePutInAsText() {
    assertThat(resolved("${Seconds}/${Flag}")).isEqualTo("30/true");
  }

  @Test
  void aNameThatIsNotGivenBecomesASymbolWithTheReason() {
    Node node = resolve("${Other}");
    assertThat(node).isInstanceOf(Node.Symbol.class);
    Node.Symbol symbol = (Node.Symbol) node;
    assertThat(symbol.expression()).isEqualTo("Other");
    assertThat(symbol.reason()).isEqualTo("the substitution `Other` is not given");
    assertThat(symbol.span().text()).isEqualTo("${Other}");
  }

  @Test
  void partsKeepTheirPlaces() {
    Node.Joined joined = (Node.Joined) resolve("ab${Other}cd");
    assertThat(joined.parts())
        .extracting(part -> part.span().text())
        .containsExactly("ab", "${Other}", "cd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "$", "${", "${}", "${!Literal}", "${a b}", "$Name", "{Name}"})
  void whatIsNoReferenceStays(String text) {
    assertThat(resolved(text)).isEqualTo(text);
  }

  @Test
  void aReferenceBehindOneThatIsNoneIsFound() {
    assertThat(resolved("${ ${Name}")).isEqualTo("${ orders");
  }

  @Test
  void whatCanBeNoTextLeavesTheReference() {
    assertThat(resolved("x${List}")).isEqualTo("x${List}");
  }

  @Test
  void valuesThatAreNoStringsStay() {
    Node number = Fields.node("7");
    assertThat(substitutions.resolve(number)).containsSame(number);
  }

  @Test
  void withoutSubstitutionsEveryNameIsASymbol() {
    List<Node> parts =
        Symbols.parts(Substitutions.NOT_GIVEN.resolve(text("a${B}c")).orElseThrow()).orElseThrow();
    assertThat(Symbols.written(parts)).isEqualTo("a${B}c");
    assertThat(Symbols.symbols(parts)).hasSize(1);
  }

  @Property
  void withNothingGivenTheTextReadsAsBefore(@ForAll String text) {
    List<Node> parts =
        Symbols.parts(Substitutions.NOT_GIVEN.resolve(text(text)).orElseThrow()).orElseThrow();
    assertThat(Symbols.written(parts)).isEqualTo(text);
  }

  private Node resolve(String text) {
    return substitutions.resolve(text(text)).orElseThrow();
  }

  private String resolved(String text) {
    return Symbols.written(Symbols.parts(resolve(text)).orElseThrow());
  }

  private static Node text(String text) {
    return new Node.Text(text, new io.stepwarden.engine.source.Source("t", text).whole());
  }
}
