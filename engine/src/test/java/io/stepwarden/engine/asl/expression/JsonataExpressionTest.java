package io.stepwarden.engine.asl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonataExpressionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% $states.input %}",
        "{%$x%}",
        "{%\n  $x\n%}",
        "{% 1 + 2 * 3 / 4 % 5 - -6 %}",
        "{% 'a' & \"b\" & 'c\\n\\u00e9' %}",
        "{% 0.5e-3 %}",
        "{% $a = 1 and $b != 2 or $c < 3 %}",
        "{% $a <= 1 ? 'x' : $a >= 2 ? 'y' : 'z' %}",
        "{% $exists($a) ? $a %}",
        "{% $a in [1..5, 7] %}",
        "{% [] %}",
        "{% {} %}",
        "{% {'a': 1, \"b\": [true, false, null]} %}",
        "{% $a[0] %}",
        "{% $a[-1].b[] %}",
        "{% $a[b = 'x' and c.d > 1].e %}",
        "{% $a[$.b > 10] %}",
        "{% $a.($.b + c) %}",
        "{% $a.b.{'c': d, 'e': $.f} %}",
        "{% $a.*.b %}",
        "{% $a.**.b %}",
        "{% $a.`odd name`.'quoted'.\"other\" %}",
        "{% $a.and.or.in %}",
        "{% $a.b^(>c, <d.e, f) %}",
        "{% $a.b{c: $sum(d)} %}",
        "{% $a.b.c.%.d %}",
        "{% $a.b@$x.c@$y[$x.d = $y.d].{'e': $x.e, 'f': $y.f} %}",
        "{% $a.b#$i[$i < 3].{'n': $i, 'b': $} %}",
        "{% ($x := 1; $y := $x + 1; $y) %}",
        "{% ($f := function($x) { $x * 2 }; $f(3)) %}",
        "{% ($f := λ($x, $y) <nn:n> { $x + $y }; $f(3, 4)) %}",
        "{% ($f := function($x) <a<n>:n> { $sum($x) }; $f([1])) %}",
        "{% function() { 1 }() %}",
        "{% $map($a, function($v, $i) { {'v': $v, 'i': $i} }) %}",
        "{% $map($a, $string) %}",
        "{% $f := $substring(?, 0, 3) %}",
        "{% $a ~> $trim ~> $uppercase() %}",
        "{% $a ~> |b.c|{'d': e}| %}",
        "{% $a ~> |b.c|{'d': e}, ['f', 'g']| %}",
        "{% $match($a, /^[a-z]+\\/(x|y)[/]$/im) %}",
        "{% $a / $b / $c %}",
        "{% /* a comment */ $a /* and ** another */ %}",
        "{% $a.b /* c */ %}",
        "{% $partition($a, 2) %}",
        "{% $range(0, 9, 3) %}",
        "{% $hash($a, 'SHA-256') %}",
        "{% $random() + $random(77) %}",
        "{% $uuid() %}",
        "{% $parse($a).b %}",
        "{% $now('[Y]') & $millis() & $fromMillis(0) %}",
        "{% $sum($a.b.(c * d)) %}",
        "{% ($states).result %}",
        "{% $count([$states.result]) %}",
        "{% (1;) %}",
        "{% () %}",
      })
  void expressionsOfJsonataAreFine(String expression) {
    assertThat(JsonataExpression.isExpression(expression)).isTrue();
    assertThat(Printed.faults(JsonataExpression.parse(expression))).isEqualTo("fine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "{% %} => unexpected-end@3+0",
        "{%%} => unexpected-end@2+0",
        "{% 1 + %} => unexpected-end@7+0",
        "{% 1 2 %} => unexpected-token@5+1",
        "{% $a $b %} => unexpected-token@6+2",
        "{% * 2 %} => unexpected-token@5+1",
        "{% $sum($a %} => unexpected-end@11+0",
        "{% $sum($a]) %} => unexpected-token@10+1",
        "{% $a[1,2) %} => unexpected-token@7+1",
        "{% ) %} => unexpected-token@3+1",
        "{% $a. %} => unexpected-end@7+0",
        "{% $a..b %} => unexpected-token@5+2",
        "{% [1,] %} => unexpected-token@6+1",
        "{% {'a'} %} => unexpected-token@7+1",
        "{% {'a': } %} => unexpected-token@9+1",
        "{% {'a': 1,} %} => unexpected-token@11+1",
        "{% ($a; %} => unexpected-end@8+0",
        "{% 1 ? : 2 %} => unexpected-token@7+1",
        "{% $a ! $b %} => unexpected-token@6+1",
        "{% $a == 1 %} => unexpected-token@7+1",
        "{% $a && $b %} => unexpected-token@7+1",
        "{% $a || $b %} => unexpected-token@6+1",
        "{% function(x) { 1 } %} => unexpected-token@12+1",
        "{% function($x) 1 %} => unexpected-token@16+1",
        "{% function($x) <n { 1 } %} => unexpected-token@19+1",
        "{% function($x) { 1 %} => unexpected-end@20+0",
        "{% $a@b %} => unexpected-token@6+1",
        "{% $a#1 %} => unexpected-token@6+1",
        "{% $a^b %} => unexpected-token@6+1",
        "{% $a ~> |b| %} => unexpected-end@13+0",
        "{% 1 := 2 %} => not-a-variable@3+1",
        "{% $a.b := 2 %} => not-a-variable@3+2",
        "{% ${X} %} => no-input-document@3+1 unexpected-token@6+1 ",
        "{% $a %}-{% $b %} => unexpected-token@7+1",
      })
  void aFaultOfTheGrammarTellsItsPlace(String expression, String faults) {
    assertThat(Printed.faults(JsonataExpression.parse(expression))).isEqualTo(faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "{% 'a %} => unclosed-string@3+3",
        "{% \"a' %} => unclosed-string@3+4",
        "{% 'it\\'s' %} => unknown-escape@6+2",
        "{% 'a\\d' %} => unknown-escape@5+2",
        "{% 'a\\u12' %} => unknown-escape@5+2",
        "{% '\\ %} => unknown-escape@4+2",
        "{% $a.`b %} => unclosed-name@6+3",
        "{% $a /* b %} => unclosed-comment@6+2",
        "{% $match($a, /b) %} => unclosed-regular-expression@14+4",
        "{% $match($a, //) %} => empty-regular-expression@14+2",
        "{% $match($a, /(b/) %} => unclosed-regular-expression@14+6",
        "{% 1e400 %} => number-out-of-range@3+5",
        "{% 01 %} => unexpected-token@4+1",
        "{% 420. %} => unexpected-end@8+0",
      })
  void aFaultOfATokenTellsItsPlace(String expression, String faults) {
    assertThat(Printed.faults(JsonataExpression.parse(expression))).isEqualTo(faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "{% $ %} => no-input-document@3+1",
        "{% $.phone %} => no-input-document@3+1",
        "{% $$ %} => no-input-document@3+2",
        "{% $a[$$.b] %} => no-input-document@6+2",
        "{% phone %} => no-input-document@3+5",
        "{% phone[0] %} => no-input-document@3+5",
        "{% phone.number %} => no-input-document@3+5",
        "{% aaa + bbb %} => no-input-document@3+3 no-input-document@9+3",
        "{% `a b` %} => no-input-document@3+5",
        "{% {phone: 1} %} => no-input-document@4+5",
        "{% [phone] %} => no-input-document@4+5",
        "{% $sum(items) %} => no-input-document@8+5",
        "{% ($a; phone) %} => no-input-document@8+5",
        "{% $map($a, function($v) { phone }) %} => no-input-document@27+5",
        "{% $a[phone] & phone %} => no-input-document@15+5",
        "{% and %} => no-input-document@3+3",
        "{% % %} => no-parent@3+1",
      })
  void thereIsNoInputDocument(String expression, String faults) {
    assertThat(Printed.faults(JsonataExpression.parse(expression))).isEqualTo(faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "{% $eval('1') %} => eval-not-allowed@3+5",
        "{% $map($a, $eval) %} => eval-not-allowed@12+5",
        "{% $states.foo %} => unknown-states-member@11+3",
        "{% $states.Input.x %} => unknown-states-member@11+5",
        "{% $states.`results` %} => unknown-states-member@11+9",
        "{% $sums([1]) %} => unknown-function@3+5",
        "{% $a.($trimm(b)) %} => unknown-function@7+6",
        "{% sum([1]) %} => call-of-member@3+3",
        "{% $a.sum() %} => call-of-member@6+3",
        "{% $a.1 %} => literal-step@6+1",
        "{% $a.true %} => literal-step@6+4",
        "{% 1.a %} => literal-step@3+1",
        "{% $a{'b': c}{'d': e} %} => second-grouping@13+1",
        "{% $a ?: 1 %} => newer-operator@6+2",
        "{% $a ?? 1 %} => newer-operator@6+2",
      })
  void whatStepFunctionsDoesNotKnowIsTold(String expression, String faults) {
    assertThat(Printed.faults(JsonataExpression.parse(expression))).isEqualTo(faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '¦',
      value = {
        "{% $sums([1]) %} => did you mean `$sum`?",
        "{% $upperCase('a') %} => did you mean `$uppercase`?",
        "{% $partitions([1], 2) %} => did you mean `$partition`?",
        "{% $anything() %} => define it in the expression, or call one that JSONata has",
        "{% $states.inputs %} => did you mean `input`?",
        "{% $states.erorOutput %} => did you mean `errorOutput`?",
        "{% $states.foo %} => take `input`, `context`, `result` or `errorOutput`",
        "{% $eval('1') %} => parse JSON with `$parse`",
        "{% states.input %} => write `$states`",
        "{% result %} => write `$states.result`",
        "{% $states.input.detail-type %} => put a name that holds a `-` into backticks",
        "{% $a == 1 %} => compare with a single `=`",
        "{% $a && $b %} => join strings with a single `&`, and conditions with `and`",
        "{% $a || $b %} => join conditions with `or`",
        "{% !$a %} => write `$not(…)`, or `!=` between two values",
        "{% uppercase($a) %} => write `$uppercase`",
        "{% shout($a) %} => begin the name of a function with `$`",
        "{% phone %} => write `$states.input.phone`, or `$phone`",
        "{% States.UUID() %} => intrinsic functions are for JSONPath: use the operators and"
            + " functions of JSONata",
        "{% 'it\\'s' %} => put a string with an apostrophe into double quotes",
        "{% $a ?? 1 %} => write `$exists(a) ? a : b`, as Step Functions has JSONata 2.0.6",
      })
  void theHelpSaysWhatToWrite(String expression, String help) {
    assertThat(Printed.help(JsonataExpression.parse(expression))).isEqualTo(help);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "{% 1 => unclosed-expression@0+2",
        "{% 1 % => unclosed-expression@0+2",
        "{% 1 %}  => unclosed-expression@0+2",
        "{%} => unclosed-expression@0+2",
        "1 %} => unopened-expression@2+2",
        " {% 1 %} => unopened-expression@6+2",
        "%} => unopened-expression@0+2",
        "plain => fine",
        "a {% 1 %} b => fine",
      })
  void delimitersStandAtBothEnds(String text, String faults) {
    assertThat(JsonataExpression.isExpression(text)).isFalse();
    assertThat(Printed.faults(JsonataExpression.parse(text))).isEqualTo(faults);
  }

  @Test
  void messagesQuoteTheTextOfTheUser() {
    assertThat(JsonataExpression.parse("{% $a[1,2) %}").faults().get(0).message())
        .isEqualTo("`,` instead of `]`");
    assertThat(JsonataExpression.parse("{% $sum( %}").faults().get(0).message())
        .isEqualTo("the expression ends where a value is expected");
    assertThat(JsonataExpression.parse("{% phone %}").faults().get(0).message())
        .isEqualTo("a reference to `phone` at the top level");
    assertThat(JsonataExpression.parse("{% $states.foo %}").faults().get(0).message())
        .isEqualTo("no member `foo` in `$states`");
  }
}
