package io.stepwarden.engine.asl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonataReferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "{% $states.input %} => INPUT@3",
        "{% $states.input.a.b %} => INPUT a.b@3",
        "{% $states.context.Task.Token %} => CONTEXT Task.Token@3",
        "{% $states.result.Payload %} => RESULT Payload@3",
        "{% $states.errorOutput.Cause %} => ERROR_OUTPUT Cause@3",
        "{% $states.`input`.'a b'.\"c\" %} => INPUT a b.c@3",
        "{% $states %} => $states@3",
        "{% ($states).input %} => $states@4",
        "{% $states.* %} => $states@3",
        "{% $string($states) %} => $states@11",
        "{% $x %} => $x@3",
        "{% $x.a.b %} => $x a.b@3",
        "{% $x.a[0].b %} => $x a.[0].b@3",
        "{% $x[0].a %} => $x [0].a@3",
        "{% $x.a[].b %} => $x a.b@3",
        "{% $x.*.a %} => $x@3",
        "{% $x.a.**.b %} => $x a@3",
        "{% $x.(a.b) %} => $x@3",
        "{% $x.a.b^(c).d %} => $x a.b@3",
        "{% $x.a{b: c} %} => $x a@3",
        "{% $x.a.$states.input.b %} => $x a@3, INPUT b@8",
        "{% $x.a.$states.qux %} => $x a@3, $states qux@8",
        "{% $x.a.$y.b %} => $x a@3, $y b@8",
        "{% $x.a + $y.b %} => $x a@3, $y b@10",
        "{% $x[a = $y.b].c %} => $x [*].c@3, $y b@10?",
        "{% {'a': $x, 'b': [$y]} %} => $x@9, $y@19",
        "{% $größe %} => $größe@3",
        "{% $x.a = $y %} => $x a@3?, $y@10?",
        "{% $x > 1 ? $y : $z %} => $x@3?, $y@12, $z@17",
        "{% $count($x.a) & $y %} => $x a@10?, $y@18",
        "{% $string($x) in $y %} => $x@11?, $y@18?",
        "{% $x & '!' %} => $x@3",
        "{% 'no $x here' %} => nothing",
        "{% 1 /* $x */ %} => nothing",
        "{% $match('a', /$x/) %} => nothing",
      })
  void aReferenceHasItsRootAndTheNamesThatFollow(String expression, String references) {
    Parsed parsed = JsonataExpression.parse(expression);
    assertThat(Printed.faults(parsed)).isEqualTo("fine");
    assertThat(Printed.references(parsed)).isEqualTo(references);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "{% $states.input.a %} => true",
        "{%$x%} => true",
        "{% $x.a[0].b %} => true",
        "{% $x[a = $y] %} => true",
        "{% ($x) %} => false",
        "{% $x & '' %} => false",
        "{% $x.a.*.b %} => false",
        "{% $string($x) %} => false",
        "{% $x^(a) %} => false",
      })
  void whatOnlyReadsIsAValue(String expression, boolean value) {
    assertThat(JsonataExpression.parse(expression).value().isPresent()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "{% ($x := 1; $x + $y) %} => $y@18",
        "{% ($x := $x + 1; $x) %} => $x@10",
        "{% ($x; $x := 1) %} => $x@4",
        "{% $x := 1 %} => nothing",
        "{% ($x := 1; ($y := 2; $x + $y); $y) %} => $y@33",
        "{% $map($a, function($v, $i) { $v + $i + $b }) %} => $a@8, $b@41",
        "{% (function($v) { $v }; $v) %} => $v@25",
        "{% ($f := function($n) { $n = 0 ? 0 : $f($n - 1) }; $f(9)) %} => nothing",
        "{% ($f := function() { $g() }; $g := function() { 1 }; $f()) %} => nothing",
        "{% ($f := function() { $x }; $x := 1; $f()) %} => nothing",
        "{% (($f := function() { $x }; $f()); $x := 1) %} => nothing",
        "{% (function() { $x := 1 }; $x) %} => $x@28",
        "{% $a.b@$x.c[$x.d = 1].{'e': $x.e} %} => $a b@3",
        "{% $a.b#$i[$i < 3].{'n': $i} %} => $a b@3",
        "{% ($states := {'foo': 1}; $states.foo) %} => nothing",
        "{% ($input := $states.input; $input.a.b) %} => INPUT@14",
        "{% $reduce($a, function($x, $y) { $x & $y }) & $x %} => $a@11, $x@47",
      })
  void whatTheExpressionBindsIsNoReference(String expression, String references) {
    Parsed parsed = JsonataExpression.parse(expression);
    assertThat(Printed.faults(parsed)).isEqualTo("fine");
    assertThat(Printed.references(parsed)).isEqualTo(references);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "{% $count($a) + $sum($b) + $count($c) %} => $count $sum",
        "{% $map($a, $string) %} => $map $string",
        "{% $a ~> $trim ~> $uppercase %} => $trim $uppercase",
        "{% ($f := $uppercase; $f('a')) %} => $uppercase",
        "{% ($sum := function($x) { $x }; $sum(1)) %} => ",
        "{% $uuid() & $hash('a') %} => $uuid $hash",
      })
  void functionsAreListedOnce(String expression, String functions) {
    Parsed parsed = JsonataExpression.parse(expression);
    assertThat(Printed.faults(parsed)).isEqualTo("fine");
    assertThat(String.join(" ", parsed.functions())).isEqualTo(functions == null ? "" : functions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "{% $count + 1 %} => $count@3",
        "{% $count %} => $count@3",
        "{% {'n': $length} %} => $length@9",
        "{% $now.time %} => $now time@3",
        "{% $max([$count, 1]) %} => $count@9",
        "{% $map($a, $string) %} => $a@8",
        "{% $a ~> $string %} => $a@3",
        "{% ($f := $string; $f(1)) %} => nothing",
      })
  void aVariableMayHaveTheNameOfAFunction(String expression, String references) {
    assertThat(Printed.references(JsonataExpression.parse(expression))).isEqualTo(references);
  }

  @Test
  void whatStandsBeforeAFaultIsListed() {
    Parsed parsed = JsonataExpression.parse("{% $sum($states.input.a) + ($x := 1; $y.b + ] %}");
    assertThat(Printed.faults(parsed)).isEqualTo("unexpected-token@44+1");
    assertThat(Printed.references(parsed)).isEqualTo("INPUT a@8, $y b@37");
    assertThat(parsed.functions()).containsExactly("$sum");
  }
}
