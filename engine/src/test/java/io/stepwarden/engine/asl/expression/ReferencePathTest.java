package io.stepwarden.engine.asl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$",
        "$.store.book",
        "$.store\\.book",
        "$.\\stor\\e.boo\\k",
        "$.store.book.title",
        "$.foo.\\.bar",
        "$.foo\\@bar.baz\\[\\[.\\?pretty",
        "$.&Ж中.\uD800\uDF46",
        "$.ledgers.branch[0].pending.count",
        "$.ledgers.branch[0]",
        "$.ledgers[0][22][315].foo",
        "$['store']['book']",
        "$['store'][0]['book']",
        "$.a-b",
      })
  void theExamplesOfTheSpecificationAreFine(String path) {
    assertThat(Printed.faults(PathExpression.referencePath(path))).isEqualTo("fine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "$..a => not-a-reference-path@1+2",
        "$.* => not-a-reference-path@1+2",
        "$.a.* => not-a-reference-path@3+2",
        "$.a[*] => not-a-reference-path@3+3",
        "$.a[0,1] => not-a-reference-path@3+5",
        "$['a','b'] => not-a-reference-path@1+9",
        "$.a[0:2] => not-a-reference-path@3+5",
        "$.a[?(@.b == 1)] => not-a-reference-path@3+13",
        "$.a.length() => not-a-reference-path@4+8",
        "$..a[*] => not-a-reference-path@1+2 not-a-reference-path@4+3",
        "$... => not-a-reference-path@1+2 unexpected-character@3+1",
        "$$.Execution => root-not-allowed@0+2",
        "$$ => root-not-allowed@0+2",
        "$foo => root-not-allowed@0+4",
        "$foo.a[*] => root-not-allowed@0+4 not-a-reference-path@6+3",
        "a => not-a-path@0+1",
        "..guid => not-a-path@0+1",
        "() => not-a-path@0+1",
      })
  void whatMaySelectSeveralValuesIsNone(String path, String faults) {
    assertThat(Printed.faults(PathExpression.referencePath(path))).isEqualTo(faults);
  }

  @Test
  void theMessageSaysWhatIsNotAllowed() {
    Fault fault = PathExpression.referencePath("$.a[?(@.b)]").faults().get(0);
    assertThat(fault.message()).isEqualTo("a filter in a reference path");
    assertThat(fault.help()).isEqualTo("name a single member or item, as in `$.a.b[0]`");
    assertThat(PathExpression.referencePath("$$.x").faults().get(0).message())
        .isEqualTo("a reference path that begins with `$$`");
  }
}
