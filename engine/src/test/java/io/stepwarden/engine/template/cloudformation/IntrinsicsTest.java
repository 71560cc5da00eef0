package io.stepwarden.engine.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Fields;
import io.stepwarden.engine.template.Symbols;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntrinsicsTest {

  private static final Intrinsics INTRINSICS =
      new Intrinsics(
          Declarations.of(
              Fields.mapping(
                  """
                  Parameters:
                    Stage: {Type: String, Default: test}
                    Bare: {Type: String}
                    Secret: {Type: String, Default: x, NoEcho: true}
                    SecretText: {Type: String, Default: x, NoEcho: 'TRUE'}
                    Ami: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /ami}
                    Zones: {Type: CommaDelimitedList, Default: 'a, b,c'}
                    Ports: {Type: List<Number>, Default: '80,443'}
                    Count: {Type: Number, Default: 3}
                    Flag: {Type: String, Default: true}
                    Broken: text
                  Mappings:
                    Regions:
                      test: {name: here, list: [p, q]}
                  Conditions:
                    IsTest: !Equals [!Ref Stage, test]
                    IsProd: !Equals [!Ref Stage, prod]
                    OpenEnd: !Equals [!Ref Bare, x]
                    Cyclic: !Not [Condition: Cyclic]
                  Resources:
                    Worker: {Type: 'AWS::Lambda::Function'}
                    Own: {Type: 'Custom::Thing'}
                    Stack: {Type: 'AWS::CloudFormation::Stack'}
                    Untyped: {Properties: x}
                  """)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Ref Stage | test",
        "{Ref: Stage} | test",
        "!Sub '${Stage}-x' | test-x",
        "{'Fn::Sub': '${Stage}-x'} | test-x",
        "!Sub ['${A}-${Stage}', {A: !Ref Stage}] | test-test",
        "!Sub 'no reference' | no reference",
        "!Sub '${!Stage}' | ${!Stage}",
        "!Join ['-', [a, !Ref Stage, b]] | a-test-b",
        "{'Fn::Join': ['', [a, {Ref: Stage}]]} | atest",
        "!Join [',', !Ref Zones] | a,b,c",
        "!Select [1, [a, b]] | b",
        "{'Fn::Select': ['0', {Ref: Zones}]} | a",
        "!Select [2, !Split ['-', 'x-y-z']] | z",
        "{'Fn::Select': [1, {'Fn::Split': ['/', 'a/b']}]} | b",
        "!FindInMap [Regions, test, name] | here",
        "{'Fn::FindInMap': [Regions, {Ref: Stage}, name]} | here",
        "!If [IsTest, yes it is, no] | yes it is",
        "{'Fn::If': [IsProd, a, {Ref: Stage}]} | test",
        "!Ref Count | 3",
        "!Ref Flag | true",
      })
  void functionsWhoseArgumentsAreKnownAreResolved(String call, String expected) {
    assertThat(resolved(call)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Ref Bare | Bare | parameter `Bare` has no default",
        "!Ref Secret | Secret | parameter `Secret` is secret (NoEcho)",
        "!Ref SecretText | SecretText | parameter `SecretText` is secret (NoEcho)",
        "!Ref Ami | Ami | parameter `Ami` is read from Systems Manager",
        "!Ref Broken | Broken | parameter `Broken` is declared by nothing that can be read",
        "!Ref AWS::Region | AWS::Region | `AWS::Region` is known once the stack is deployed",
        "!Ref Worker | Worker | `Worker` is not created yet",
        "!Ref Nothing | Nothing | `Nothing` is neither a parameter nor a resource of the template",
        "!GetAtt Worker.Arn | Worker.Arn | `Worker` is not created yet",
        "{'Fn::GetAtt': [Worker, Arn]} | Worker.Arn | `Worker` is not created yet",
        "!GetAtt Nothing.Arn | Nothing.Arn | the template has no resource `Nothing`",
        "!GetAtt [Worker, !Ref Bare] | Worker | the attribute of `Worker` is not known",
        "!ImportValue x | Fn::ImportValue | it is imported from another stack",
        "!GetAZs '' | Fn::GetAZs | `Fn::GetAZs` is not resolved here",
        "{'Fn::Transform': {Name: x}} | Fn::Transform | `Fn::Transform` is not resolved here",
        "!If [OpenEnd, a, b] | Fn::If | it depends on the condition `OpenEnd`, which is not known",
        "!If [Cyclic, a, b] | Fn::If | it depends on the condition `Cyclic`, which is not known",
        "!If [Missing, a, b] | Fn::If | it depends on the condition `Missing`, which is not known",
        "!FindInMap [Regions, !Ref Bare, name] | Fn::FindInMap | the key of a mapping is not known",
        "!FindInMap [Regions, prod, name] | Fn::FindInMap | no mapping has the key `prod`",
        "!Split ['-', !Ref Bare] | Fn::Split | the text to split is not known",
        "!Select [0, !Ref Bare] | Bare | parameter `Bare` has no default",
        "!Join ['-', !Ref Bare] | Bare | parameter `Bare` has no default",
      })
  void whatCannotBeKnownIsASymbolWithTheReason(String call, String expression, String reason) {
    Node.Symbol symbol = symbol(call);
    assertThat(symbol.expression()).isEqualTo(expression);
    assertThat(symbol.reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!Ref [a]",
        "!GetAtt Worker",
        "!GetAtt [Worker]",
        "!Sub [a]",
        "!Sub {a: b}",
        "!Join [a]",
        "!Join ['-', text]",
        "!Select [9, [a]]",
        "!Select [-1, [a]]",
        "!Select [x, [a]]",
        "!Select [99999999999999999999, [a]]",
        "!Select [0]",
        "!Select [0, text]",
        "!If [IsTest, a]",
        "!If [[IsTest], a, b]",
        "!FindInMap [a]"
      })
  void aCallOfAnotherFormIsASymbolThatSaysSo(String call) {
    assertThat(symbol(call).reason()).endsWith("is not of a form that CloudFormation takes");
  }

  @Test
  void noValueTakesAwayWhatItStandsFor() {
    assertThat(INTRINSICS.resolve(Fields.node("!Ref AWS::NoValue"))).isEmpty();
    assertThat(INTRINSICS.resolve(Fields.node("!If [IsProd, a, !Ref 'AWS::NoValue']"))).isEmpty();
  }

  @Test
  void parametersThatAreListsAreArrays() {
    assertThat(items("!Ref Zones")).containsExactly("a", "b", "c");
    assertThat(items("!Ref Ports")).containsExactly("80", "443");
    assertThat(items("!FindInMap [Regions, test, list]")).containsExactly("p", "q");
    assertThat(items("!Split [',', 'a,,b']")).containsExactly("a", "", "b");
  }

  @Test
  void joinKeepsSymbolsBetweenTexts() {
    String call =
        "{'Fn::Join': ['', ['arn:', {Ref: 'AWS::Partition'}, ':x:', {'Fn::GetAtt': [Worker,"
            + " Arn]}]]}";
    List<Node> parts = parts(call);
    assertThat(Symbols.written(parts)).isEqualTo("arn:${AWS::Partition}:x:${Worker.Arn}");
    assertThat(Symbols.symbols(parts))
        .extracting(Node.Symbol::resource)
        .containsExactly("", "Worker");
  }

  @Test
  void subKnowsParametersResourcesAndAttributes() {
    List<Node> parts = parts("!Sub '${Stage}:${Worker}:${Worker.Arn}:${Bare}'");
    assertThat(Symbols.written(parts)).isEqualTo("test:${Worker}:${Worker.Arn}:${Bare}");
    assertThat(Symbols.symbols(parts))
        .extracting(Node.Symbol::attribute)
        .containsExactly("", "Arn", "");
  }

  @Test
  void aReferenceToAResourceNamesItAndItsAttribute() {
    assertThat(symbol("!Ref Worker").resource()).isEqualTo("Worker");
    assertThat(symbol("!Ref Worker").attribute()).isEmpty();
    assertThat(symbol("!GetAtt Worker.Arn").attribute()).isEqualTo("Arn");
    assertThat(symbol("!GetAtt Untyped.Arn").resource()).isEqualTo("Untyped");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"!GetAtt Own.Answer", "!GetAtt Stack.Outputs.Arn", "!Sub '${Own.Answer}'"})
  void attributesOfCustomResourcesAndStacksMayBeAnyText(String call) {
    assertThat(Symbols.isFree(symbol(call))).isTrue();
  }

  @Test
  void aBranchIsResolvedOnlyIfItIsTaken() {
    assertThat(resolved("!If [IsTest, !Join ['', [a, !If [IsProd, b, c]]], !Ref Bare]"))
        .isEqualTo("ac");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "[1]", "{a: 1}", "{Ref: a, b: 2}", "{Condition: IsTest}"})
  void whatIsNoCallStays(String value) {
    Node node = Fields.node(value);
    assertThat(INTRINSICS.resolve(node)).containsSame(node);
  }

  @Test
  void withoutATemplateEveryReferenceIsASymbol() {
    Optional<Node> found = Intrinsics.withoutTemplate().resolve(Fields.node("!GetAtt Worker.Arn"));
    assertThat(found).get().isInstanceOf(Node.Symbol.class);
  }

  private static Optional<Node> resolve(String call) {
    return INTRINSICS.resolve(Fields.node(call));
  }

  private static List<Node> parts(String call) {
    return Symbols.parts(resolve(call).orElseThrow()).orElseThrow();
  }

  private static String resolved(String call) {
    List<Node> parts = parts(call);
    assertThat(Symbols.symbols(parts)).isEmpty();
    return Symbols.written(parts);
  }

  private static Node.Symbol symbol(String call) {
    Node node = resolve(call).orElseThrow();
    assertThat(node).isInstanceOf(Node.Symbol.class);
    return (Node.Symbol) node;
  }

  private static List<String> items(String call) {
    Node.Sequence list = (Node.Sequence) resolve(call).orElseThrow();
    return list.items().stream().map(item -> ((Node.Text) item).value()).toList();
  }
}
