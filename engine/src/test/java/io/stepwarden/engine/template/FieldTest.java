package io.stepwarden.engine.template;

import static io.stepwarden.engine.template.Fields.place;
import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.source.Node;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTest {

  private final Fields fields = new Fields();

  @Test
  void aValueThatIsWrittenIsKnown() {
    Field field = fields.strict("{\"text\": \"a\", \"flag\": true, \"number\": 1.50}");
    assertThat(print(field.get("text").text())).isEqualTo("known a");
    assertThat(print(field.get("flag").bool())).isEqualTo("known true");
    assertThat(print(field.get("number").number())).isEqualTo("known 1.50");
    assertThat(fields.diagnostics()).isEmpty();
  }

  @Test
  void whatIsNotSetIsAbsentAndSoAreItsMembers() {
    Field field = fields.strict("a: 1").get("b").get("c").item(0);
    assertThat(field.isAbsent()).isTrue();
    assertThat(field.items()).isEmpty();
    assertThat(field.members()).isEmpty();
    assertThat(field.itemsOrSelf()).isEmpty();
    assertThat(print(field.text())).isEqualTo("absent");
    assertThat(print(field.written())).isEqualTo("absent");
    assertThat(fields.diagnostics()).isEmpty();
  }

  @Test
  void theMembersOfAnUnknownValueAreUnknownForTheSameReason() {
    Field field = fields.strict("a: 1").unknownBecause("nobody knows");
    Field member = field.get("b").item(3).get("c");
    assertThat(print(member.text())).isEqualTo("unknown: nobody knows");
    assertThat(print(member.number())).isEqualTo("unknown: nobody knows");
    assertThat(print(member.written())).isEqualTo("unknown: nobody knows");
    assertThat(member.items()).isEmpty();
    assertThat(member.members()).isEmpty();
    assertThat(member.itemsOrSelf()).hasSize(1);
    assertThat(fields.diagnostics()).isEmpty();
  }

  @Test
  void aValueOfTheWrongTypeIsReportedAndUnknown() {
    Field field = fields.strict("a: [1]\n");
    assertThat(print(field.get("a").text())).isEqualTo("unknown: it is an array and not a string");
    assertThat(fields.diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo("wrong-type");
              assertThat(diagnostic.message())
                  .isEqualTo("expected a string and found an array at `$.a`");
              assertThat(diagnostic.help()).isEqualTo("write a string here");
              assertThat(diagnostic.span()).get().hasToString("document.yaml:1:4");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'a: 1', an array, a number",
    "'a: text', an array, a string",
    "'a: true', an array, a boolean",
    "'a: null', an array, null",
    "'a: {b: 1}', an array, an object",
    "'a: !Sub x', an array, the tag `!Sub`"
  })
  void theDiagnosticNamesWhatWasFound(String document, String expected, String found) {
    assertThat(fields.strict(document).get("a").items()).isEmpty();
    assertThat(fields.diagnostics().get(0).message())
        .isEqualTo("expected " + expected + " and found " + found + " at `$.a`");
  }

  @Test
  void membersOfWhatIsNoObjectAreReported() {
    assertThat(fields.strict("[1]").get("a").symbol()).isPresent();
    assertThat(fields.strict("[1]").members()).isEmpty();
    assertThat(fields.codes()).containsExactly("wrong-type", "wrong-type");
  }

  @Test
  void inPropertiesTextSpellsNumbersAndBooleans() {
    Field field = fields.lenient("{a: '300', b: 'True', c: 7, d: false, e: null, f: x}");
    assertThat(print(field.get("a").number())).isEqualTo("known 300");
    assertThat(print(field.get("b").bool())).isEqualTo("known true");
    assertThat(print(field.get("c").text())).isEqualTo("known 7");
    assertThat(print(field.get("d").text())).isEqualTo("known false");
    assertThat(print(field.get("e").text())).isEqualTo("absent");
    assertThat(fields.diagnostics()).isEmpty();
    assertThat(print(field.get("f").bool()))
        .isEqualTo("unknown: it is a string and not true or false");
    assertThat(print(field.get("f").number()))
        .isEqualTo("unknown: it is a string and not a number");
  }

  @Test
  void inDefinitionsTypesAreStrict() {
    Field field = fields.lenient("a: '300'\nb: 'true'\nc: 7\nd:\n");
    Field strict = field.in(field.scope().definition(Resolver.NONE));
    assertThat(print(strict.get("a").number())).startsWith("unknown");
    assertThat(print(strict.get("b").bool())).startsWith("unknown");
    assertThat(print(strict.get("c").text())).startsWith("unknown");
    assertThat(print(strict.get("d").text())).isEqualTo("unknown: it is null and not a string");
    assertThat(fields.codes()).hasSize(4).containsOnly("wrong-type");
  }

  @Test
  void aScalarStandsAtItselfAndAnObjectAtItsKey() {
    Field field = fields.strict("outer:\n  inner: text\n");
    assertThat(field.get("outer").anchor().span().text()).isEqualTo("outer");
    assertThat(place(field.get("outer").get("inner").text())).isEqualTo("2:10");
    assertThat(field.get("outer").get("inner").path()).hasToString("$.outer.inner");
  }

  @Test
  void whatIsAbsentStandsAtTheKeyOfWhatShouldHoldIt() {
    Field outer = fields.strict("first: 1\nouter:\n  inner: text\n").get("outer");
    assertThat(place(outer.get("other").text())).isEqualTo("2:1");
    assertThat(outer.get("other").path()).hasToString("$.outer");
    Field holder = fields.strict("x:\n  y: 1").get("x");
    assertThat(holder.get("y").absent().heldBy(outer).anchor().span())
        .isEqualTo(outer.anchor().span());
  }

  @Test
  void theScopeNamesTheStatesThatAValueIsNestedIn() {
    Field field = fields.strict("a: 1");
    Scope inner = field.scope().state("Outer").state("Inner");
    assertThat(field.in(inner).anchor().state()).contains("Outer/Inner");
    assertThat(field.anchor().subject()).isEqualTo("Subject");
  }

  @Test
  void whatAReferenceTakesAwayIsNoMemberAndNoItem() {
    Resolver drop = node -> node instanceof Node.Bool ? Optional.empty() : Optional.of(node);
    Field field = fields.of("a: true\nb: [1, true, 2]\n", drop, true);
    assertThat(field.get("a").isAbsent()).isTrue();
    assertThat(field.members()).extracting(Field.Entry::key).containsExactly("b");
    assertThat(field.get("b").items()).hasSize(2);
    assertThat(field.get("b").item(1).path()).hasToString("$.b[2]");
  }

  @Test
  void oneValueStandsForAListOfOne() {
    Field field = fields.strict("one: a\nmany: [b, c]\n");
    assertThat(field.get("one").itemsOrSelf())
        .extracting(f -> print(f.text()))
        .containsExactly("known a");
    assertThat(field.get("many").itemsOrSelf()).hasSize(2);
    assertThat(field.get("many").item(2).isAbsent()).isTrue();
  }

  @Test
  void aStringThatHoldsAReferenceIsWrittenWithItsExpression() {
    Field field = fields.strict("a: x");
    Node.Symbol bound = symbol("Worker.Arn", "Worker");
    Node.Symbol free = symbol("Stage", "");
    Field known = joined(field, List.of(text("f-"), bound));
    assertThat(print(known.written())).isEqualTo("known f-${Worker.Arn}");
    assertThat(print(known.text())).isEqualTo("unknown: Worker.Arn is not known");
    assertThat(print(joined(field, List.of(text("f-"), bound, free)).written()))
        .isEqualTo("unknown: Stage is not known");
    assertThat(print(joined(field, List.of(text("f-"), text("g"))).text())).isEqualTo("known f-g");
  }

  @Test
  void pseudoParametersAreNotFree() {
    assertThat(Symbols.isFree(symbol("AWS::Region", ""))).isFalse();
    assertThat(Symbols.isFree(symbol("Worker", "Worker"))).isFalse();
    assertThat(Symbols.isFree(symbol("Stage", ""))).isTrue();
  }

  private static Field joined(Field field, List<Node> parts) {
    Node node = Symbols.join(parts, parts.get(0).span());
    return Field.resolved(node, field.path(), field.scope());
  }

  private static Node text(String text) {
    return new Node.Text(text, Fields.node("x").span());
  }

  private static Node.Symbol symbol(String expression, String resource) {
    return new Node.Symbol(
        expression, resource, "", expression + " is not known", Fields.node("x").span());
  }
}
