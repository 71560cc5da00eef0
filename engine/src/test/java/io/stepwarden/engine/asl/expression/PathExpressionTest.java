package io.stepwarden.engine.asl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathExpressionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$",
        "$$",
        "$name",
        "$.a",
        "$.a.b.c",
        "$a.b[0]",
        "$$.Execution.Id",
        "$$.Map.Item.Value",
        "$['a']",
        "$[\"a\"]",
        "$.['def ghi'].x",
        "$.a['it\\'s']",
        "$['a','b']",
        "$['a' , \"b\"]",
        "$[0]",
        "$[ 0 ]",
        "$.a[-1]",
        "$.a[0,1,2]",
        "$.a[0, -1]",
        "$.a[-1:]",
        "$.a[:2]",
        "$.a[1:2]",
        "$.a[1:9:2]",
        "$.a[:]",
        "$[*]",
        "$[ * ].b",
        "$.*",
        "$.*.a",
        "$..a",
        "$..*",
        "$..[0]",
        "$..['a']",
        "$.a..b[*].c",
        "$.detail-type",
        "$.aws:cloudformation:stack-name",
        "$.@type",
        "$.größe.数",
        "$.store\\.book",
        "$.\\stor\\e.boo\\k",
        "$.foo.\\.bar",
        "$.foo\\@bar.baz\\[\\[.\\?pretty",
        "$.&Ж中.\uD800\uDF46",
        "$.ledgers[0][22][315].foo",
        "$['store'][0]['book']",
        "$.a ",
        "$[(@.length-1)].bar",
      })
  void pathsOfJaywayAreFine(String path) {
    assertThat(Printed.faults(PathExpression.path(path))).isEqualTo("fine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$.a[?(@.b)]",
        "$.a[?(!@.b)]",
        "$.a[?(@.b == 1)]",
        "$.a[?(@.b=='x')].c",
        "$.a[?(@.b != \"x\" && @.c >= 1.5)]",
        "$.a[?((@.b < 1 || @.c > 2) && !(@.d))]",
        "$.a[?(@['b'] === true)]",
        "$.a[?(@.b in ['x','y'])]",
        "$.a[?(@.b nin [1, 2])].c[0]",
        "$.a[?(@.b subsetof ['x'])]",
        "$.a[?(@.b size 2)]",
        "$.a[?(@.b empty false)]",
        "$.a[?(@.b =~ /.*\\/x]'/i)]",
        "$.a[?(@.b == $.c)]",
        "$.a[?(@.b.length() > 2)]",
        "$.a[?(@.b contains 'x)]')][0]",
        "$.a[?(@.b[?(@.c == 1)])]",
        "$.a[?(@ == 'x')]",
        "$.a[? (@.b) ]",
        "$.a[?@.b == 1]",
        "$.a[?(@.b == {\"c\": [1]})]",
        "$..[?(@.b == null)]",
      })
  void filtersOfJaywayAreFine(String path) {
    assertThat(Printed.faults(PathExpression.path(path))).isEqualTo("fine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "a => not-a-path@0+1",
        "States.UUID() => not-a-path@0+1",
        ".a => not-a-path@0+1",
        "$. => unexpected-end@2+0",
        "$.. => unexpected-end@3+0",
        "$... => unexpected-character@3+1",
        "$.a. => unexpected-end@4+0",
        "$.a..b..  => unexpected-end@8+0",
        "$.a.(b) => unexpected-character@4+1",
        "$.a b => unexpected-character@4+1",
        "$$$.a => unexpected-character@2+1",
        "$-a => unexpected-character@1+1",
        "$*.a => unexpected-character@1+1",
        "$.*a => unexpected-character@3+1",
        "$.a[0]b => unexpected-character@6+1",
        "$. a => unexpected-character@2+1",
        "$[ => unexpected-end@2+0",
        "$[] => unexpected-character@2+1",
        "$[a] => unexpected-character@2+1",
        "$.a[b].c => unexpected-character@4+1",
        "$[0 => unexpected-end@3+0",
        "$[0x] => unexpected-character@3+1",
        "$[1.5] => unexpected-character@3+1",
        "$[-] => unexpected-character@3+1",
        "$[0,] => unexpected-character@4+1",
        "$[0,a] => unexpected-character@4+1",
        "$['a] => unclosed-string@2+3",
        "$['a => unclosed-string@2+2",
        "$['a' => unexpected-end@5+0",
        "$['a',] => unexpected-character@6+1",
        "$['a' 'b'] => unexpected-character@6+1",
        "$['a',0] => unexpected-character@6+1",
      })
  void aFaultTellsItsPlace(String path, String faults) {
    assertThat(Printed.faults(PathExpression.path(path))).isEqualTo(faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "$.a[?(@.b = 1)] => unknown-operator@10+1",
        "$.a[?(@.b => unexpected-end@9+0",
        "$.a[?(@.b =< 1)] => unknown-operator@10+2",
        "$.a[?(@.b <> 1)] => unknown-operator@10+2",
        "$.a[?(@.b & @.c)] => unknown-operator@10+1",
        "$.a[?(@.b | @.c)] => unknown-operator@10+1",
        "$.a[?()] => empty-filter@3+4",
        "$.a[?] => empty-filter@3+2",
        "$.a[? ] => empty-filter@3+3",
        "$.a[?(@.b] => unexpected-character@9+1",
        "$.a[?(@.b)  => unexpected-end@10+0",
        "$.a[?(@.b == 'x)] => unclosed-string@13+4",
        "$.a[?(@.b =~ /x)] => unclosed-regular-expression@13+4",
        "$.a[?(@.b))] => unexpected-character@10+1",
        "$.a[?(@.)] => unexpected-character@8+1",
        "$.a[?(@.b == $.)] => unexpected-character@15+1",
      })
  void aFaultOfAFilterTellsItsPlace(String path, String faults) {
    assertThat(Printed.faults(PathExpression.path(path))).isEqualTo(faults);
  }

  @Test
  void anEmptyTextIsNoPath() {
    assertThat(Printed.faults(PathExpression.path(""))).isEqualTo("not-a-path@0+0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "$ => INPUT@0",
        "$$ => CONTEXT@0",
        "$$.Task.Token => CONTEXT Task.Token@0",
        "$$['Task'][\"Token\"] => CONTEXT Task.Token@0",
        "$.a.b => INPUT a.b@0",
        "$.['a b'].c => INPUT a b.c@0",
        "$.a\\.b => INPUT a.b@0",
        "$.a[0].b => INPUT a.[0].b@0",
        "$.a[-1] => INPUT a.[-1]@0",
        "$.a[*].b => INPUT a.[*].b@0",
        "$.a[1:].b => INPUT a.[*].b@0",
        "$.a['b','c'].d => INPUT a@0",
        "$.a..b => INPUT a@0",
        "$..a => INPUT@0",
        "$.a.*.b => INPUT a@0",
        "$.a.length() => INPUT a@0",
        "$.a[?(@.b == 1)].c => INPUT a.[*].c@0",
        "$.a[?(@.b == $.c.d)] => INPUT a.[*]@0, INPUT c.d@13?",
        "$.a[?(@.b == $x.y)] => INPUT a.[*]@0, $x y@13?",
        "$.a.concat($.b, $.c.d) => INPUT a@0, INPUT b@11, INPUT c.d@16",
        "$name => $name@0",
        "$name.a.b[0].c => $name a.b.[0].c@0",
        "$größe_1.a => $größe_1 a@0",
        "$\uD835\uDC9C.a => $\uD835\uDC9C a@0",
        "$states.input.a => $states input.a@0",
      })
  void aReferenceHasItsRootAndTheNamesThatFollow(String path, String references) {
    Parsed parsed = PathExpression.path(path);
    assertThat(Printed.faults(parsed)).isEqualTo("fine");
    assertThat(Printed.references(parsed)).isEqualTo(references);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "$ => true",
        "$.a[0]['b'] => true",
        "$.a[?(@.b == $.c)] => true",
        "$.a..b => false",
        "$.a.length() => false",
      })
  void aPathOfNamesAndItemsIsAValue(String path, boolean value) {
    assertThat(PathExpression.path(path).value().isPresent()).isEqualTo(value);
  }

  @Test
  void aFunctionIsNoValueAndSomeOnlyTest() {
    Parsed format = IntrinsicFunction.parse("States.Format('{}', $.a)");
    assertThat(format.value()).isEmpty();
    assertThat(Printed.references(format)).isEqualTo("INPUT a@20");
    assertThat(Printed.references(IntrinsicFunction.parse("States.ArrayLength($.a)")))
        .isEqualTo("INPUT a@19?");
  }

  @Test
  void functionsOfPathsAreListed() {
    assertThat(PathExpression.path("$.a.length()").functions()).containsExactly("length");
    assertThat(PathExpression.path("$.sum($.a.max(), $..b.min())").functions())
        .containsExactly("sum", "max", "min");
  }

  @Test
  void anUnknownFunctionOfAPathIsToldWithTheNearest() {
    Parsed parsed = PathExpression.path("$.a.lenght()");
    assertThat(Printed.faults(parsed)).isEqualTo("unknown-path-function@4+6");
    assertThat(Printed.help(parsed)).isEqualTo("did you mean `length`?");
    assertThat(Printed.help(PathExpression.path("$.report(final)")))
        .isEqualTo("put a name with brackets into `['…']`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "$.a => fine => INPUT a@0",
        "$$.Execution.Id => fine => CONTEXT Execution.Id@0",
        "$x => fine => $x@0",
        "States.UUID() => fine => nothing",
        "States.JsonToString($.a) => fine => INPUT a@20",
        "plain => not-a-path-or-function@0+1 => nothing",
        "Format('a') => not-a-path-or-function@0+1 => nothing",
      })
  void aTemplateTakesPathsAndFunctions(String value, String faults, String references) {
    Parsed parsed = PathExpression.payloadTemplateValue(value);
    assertThat(Printed.faults(parsed)).isEqualTo(faults);
    assertThat(Printed.references(parsed)).isEqualTo(references);
  }

  @Test
  void messagesQuoteTheTextOfTheUser() {
    Fault fault = PathExpression.path("$.a b").faults().get(0);
    assertThat(fault.message()).isEqualTo("`b` instead of `.`, `[` or the end of the path");
    assertThat(fault.help()).isEqualTo("put a name with spaces into `['…']`");
    assertThat(PathExpression.path("$.a.").faults().get(0).message())
        .isEqualTo("the text ends where the name of a member is expected");
  }
}
