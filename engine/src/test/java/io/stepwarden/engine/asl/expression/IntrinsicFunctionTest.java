package io.stepwarden.engine.asl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntrinsicFunctionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "States.Format('plain')",
        "States.Format('Welcome to {} {}\\'s playlist.', $.firstName, $.lastName)",
        "States.Format('{}', States.Format('{}', 1))",
        "States.Format('a \\{\\} {}', $.a)",
        "States.Format($.template, $.a, $.b)",
        "States.Format('{}{}',$.a,$$.Execution.Name)",
        "States.Format('${Bucket}/{}', $.key)",
        "States.Format('line\nline {}', $.a)",
        "States.StringToJson($.someString)",
        "States.StringToJson('\\{\"a\":1\\}')",
        "States.StringToJson('{\"a\":1}')",
        "States.JsonToString($)",
        "States.Array()",
        "States.Array('Foo', 2020, $.someJson, null, true, false)",
        "States.Array(-1, 1.5, 1e3, 1E-3, -2.5e+10)",
        "States.ArrayPartition($.inputArray,4)",
        "States.ArrayContains($.inputArray, $.lookingFor)",
        "States.ArrayRange(1, 9, 2)",
        "States.ArrayGetItem($.a[*].b, 0)",
        "States.ArrayGetItem($.a[?(@.b == 'x, y)')], 0)",
        "States.ArrayLength($.a.keys())",
        "States.ArrayUnique($x.items)",
        "States.Base64Encode('Data to encode')",
        "States.Base64Decode($.base64)",
        "States.Hash($.Data, $.Algorithm)",
        "States.Hash('input data', 'SHA-256')",
        "States.JsonMerge($$, $, false)",
        "States.JsonMerge($.json1, $['json 2'], $.deep)",
        "States.MathRandom(1, 999)",
        "States.MathRandom($.start, $.end, 42)",
        "States.MathAdd($.value1, -1)",
        "States.StringSplit($.inputString, ',')",
        "States.UUID()",
        "States.UUID( )",
        "States.Format( 'a{}' , $.b )",
        "States.ArrayGetItem(States.StringSplit(States.Format('{}', $.a), '/'), 2) ",
      })
  void callsOfTheSpecificationAreFine(String call) {
    assertThat(Printed.faults(IntrinsicFunction.parse(call))).isEqualTo("fine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "$.a => not-a-path-or-function@0+1",
        "States. => unknown-function@0+7 unexpected-end@7+0",
        "States.UUID => unexpected-end@11+0",
        "States.UUID( => unexpected-end@12+0",
        "States.UUID() x => unexpected-character@14+1",
        "States.UUID()) => unexpected-character@13+1",
        "States.Array($.a => unexpected-end@16+0",
        "States.Array($.a,) => unexpected-character@17+1",
        "States.Array(,) => unexpected-character@13+1",
        "States.Array($.a $.b) => unexpected-character@17+1",
        "States.Array($.) => unexpected-character@15+1",
        "States.Array(\"a\") => double-quotes@13+1",
        "States.Array('a) => unclosed-string@13+3",
        "States.Array('a\\) => unclosed-string@13+4 unknown-escape@15+2",
        "States.Array(abc) => unquoted-text@13+3",
        "States.MathAdd(1, '-1') => not-a-number@18+4",
        "States.MathRandom(true, 2) => not-a-number@18+4",
        "States.ArrayRange(1, 2, null) => not-a-number@24+4",
        "States.Array(a b) => unquoted-text@13+1",
        "States.Array(1.2.3) => unquoted-text@13+5",
        "States.Array(NaN) => unquoted-text@13+3",
        "States.Array(0x10) => unquoted-text@13+4",
        "States.Array(-) => unquoted-text@13+1",
        "States.Array(1e999) => unquoted-text@13+5",
        "States.Array('a\\d') => unknown-escape@15+2",
        "States.Array([1]) => unexpected-character@13+1",
        "States.Array(Format('a')) => unknown-function@13+6",
        "States.Array(States.UUID) => unexpected-character@24+1",
      })
  void aFaultOfTheGrammarTellsItsPlace(String call, String faults) {
    assertThat(Printed.faults(IntrinsicFunction.parse(call))).isEqualTo(faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "States.Format() => wrong-number-of-arguments@0+15",
        "States.UUID(1) => wrong-number-of-arguments@0+14",
        "States.StringToJson() => wrong-number-of-arguments@0+21",
        "States.JsonToString($.a, $.b) => wrong-number-of-arguments@0+29",
        "States.ArrayPartition($.a) => wrong-number-of-arguments@0+26",
        "States.ArrayContains($.a) => wrong-number-of-arguments@0+25",
        "States.ArrayRange(1, 2) => wrong-number-of-arguments@0+23",
        "States.ArrayGetItem($.a, 0, 1) => wrong-number-of-arguments@0+30",
        "States.ArrayLength() => wrong-number-of-arguments@0+20",
        "States.ArrayUnique(1, 2) => wrong-number-of-arguments@0+24",
        "States.Base64Encode() => wrong-number-of-arguments@0+21",
        "States.Base64Decode() => wrong-number-of-arguments@0+21",
        "States.Hash($.a) => wrong-number-of-arguments@0+16",
        "States.JsonMerge($.a, $.b) => wrong-number-of-arguments@0+26",
        "States.MathRandom(1) => wrong-number-of-arguments@0+20",
        "States.MathRandom(1, 2, 3, 4) => wrong-number-of-arguments@0+29",
        "States.MathAdd(1) => wrong-number-of-arguments@0+17",
        "States.StringSplit('a') => wrong-number-of-arguments@0+23",
        "States.Array(States.UUID(1)) => wrong-number-of-arguments@13+14",
        "States.Format('{}') => placeholders-differ@14+4",
        "States.Format('{} {}', $.a) => placeholders-differ@14+7",
        "States.Format('a', $.a) => placeholders-differ@14+3",
        "States.Format('\\{}', $.a) => unescaped-brace@14+5",
        "States.Format('{a}', $.a) => unescaped-brace@14+5",
        "States.Format('${a b}', $.a) => unescaped-brace@14+8",
        "States.Format('{\"a\": {}}', $.a) => unescaped-brace@14+11",
        "States.Hash($.a, 'SHA256') => unknown-algorithm@17+8",
        "States.Hash($.a, 'md5') => unknown-algorithm@17+5",
        "States.JsonMerge($.a, $.b, true) => deep-merge@27+4",
        "States.JsonMerge($.a, $.b, 'false ') => deep-merge@27+8",
        "States.Formt('a') => unknown-function@0+12",
        "States.Array(States.Uuid()) => unknown-function@13+11",
      })
  void wrongArgumentsAreTold(String call, String faults) {
    assertThat(Printed.faults(IntrinsicFunction.parse(call))).isEqualTo(faults);
  }

  @Test
  void severalFaultsAreToldInTheirOrder() {
    assertThat(Printed.faults(IntrinsicFunction.parse("States.Array(States.UUID(1), States.X())")))
        .isEqualTo("wrong-number-of-arguments@13+14 unknown-function@29+8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "States.Formt('a') => did you mean `States.Format`?",
        "States.arraylength($.a) => did you mean `States.ArrayLength`?",
        "States.ArrayLenght($.a) => did you mean `States.ArrayLength`?",
        "States.Something() => use a function that exists",
      })
  void theNearestFunctionIsNamed(String call, String help) {
    assertThat(Printed.help(IntrinsicFunction.parse(call))).isEqualTo(help);
  }

  @Test
  void messagesCountArguments() {
    Fault fault = IntrinsicFunction.parse("States.MathRandom(1)").faults().get(0);
    assertThat(fault.message()).isEqualTo("`States.MathRandom` with 1 argument");
    assertThat(fault.help()).isEqualTo("give it 2 or 3 arguments");
    assertThat(Printed.help(IntrinsicFunction.parse("States.UUID(1)")))
        .isEqualTo("give it no arguments");
    assertThat(Printed.help(IntrinsicFunction.parse("States.Format()")))
        .isEqualTo("give it a template and a value for each `{}` of it");
  }

  @Test
  void atMostTenFunctionsAreNested() {
    assertThat(Printed.faults(IntrinsicFunction.parse(nested(10)))).isEqualTo("fine");
    assertThat(Printed.faults(IntrinsicFunction.parse(nested(11))))
        .isEqualTo("too-many-nested-functions@130+13");
    assertThat(Printed.faults(IntrinsicFunction.parse(nested(20))))
        .isEqualTo("too-many-nested-functions@130+139");
  }

  private static String nested(int depth) {
    return "States.Array(".repeat(depth - 1) + "States.UUID()" + ")".repeat(depth - 1);
  }

  @Test
  void referencesAndFunctionsOfAllLevelsAreListed() {
    Parsed parsed =
        IntrinsicFunction.parse("States.Format('{}{}', States.Array($.a.b, $x), $$.Task.Token)");
    assertThat(Printed.references(parsed)).isEqualTo("INPUT a.b@35, $x@42, CONTEXT Task.Token@47");
    assertThat(parsed.functions()).containsExactly("States.Format", "States.Array");
  }

  @Test
  void aTextLooksLikeACallByItsPrefix() {
    assertThat(IntrinsicFunction.looksLike("States.Anything")).isTrue();
    assertThat(IntrinsicFunction.looksLike("$.a")).isFalse();
    assertThat(IntrinsicFunction.looksLike("States")).isFalse();
  }
}
