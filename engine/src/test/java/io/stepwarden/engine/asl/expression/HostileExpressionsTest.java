package io.stepwarden.engine.asl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of nobody who means well: they cost a fault, and neither the stack nor minutes. */
class HostileExpressionsTest {

  private static final int MANY = 100_000;
  private static final int LONG = 10_000;
  private static final List<String> BEGINNINGS =
      List.of(
          "",
          "$",
          "$.a",
          "$.a[?(",
          "$['",
          "States.Array(",
          "States.Format('",
          "States.Array(1",
          "{%",
          "{% $a",
          "{% '",
          "{% /",
          "{% (");

  private static final List<Function<String, Parsed>> ALL =
      List.of(
          PathExpression::path,
          PathExpression::referencePath,
          PathExpression::payloadTemplateValue,
          PathExpression::variableName,
          IntrinsicFunction::parse,
          JsonataExpression::parse);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "{",
        "-",
        "$f(",
        "[[",
        "{'a':",
        "function($x){",
        "$x:=",
        "1?",
        "1?1:",
        "$a[",
        "$a.(",
        "$a^(",
        "$a~>|",
        "$a{",
        "($a;",
        "λ(){"
      })
  void nestingOfJsonataHasALimit(String opening) {
    Parsed parsed = inTime(() -> JsonataExpression.parse("{%" + opening.repeat(MANY) + "%}"));
    assertThat(parsed.faults()).extracting(Fault::code).contains("too-deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{", "@[?(", "$.a[?(", "@.a[?"})
  void nestingOfFiltersHasALimit(String opening) {
    Parsed parsed = inTime(() -> PathExpression.path("$.a[?(" + opening.repeat(MANY)));
    assertThat(parsed.faults()).extracting(Fault::code).contains("too-deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"States.Array(", "States.Format('{}', ", "States.X("})
  void nestingOfFunctionsHasALimit(String opening) {
    Parsed parsed = inTime(() -> IntrinsicFunction.parse(opening.repeat(MANY)));
    assertThat(parsed.faults()).extracting(Fault::code).contains("too-deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$sume(1)+", "States.Hsh(),", "$.lenght(),", "$states.inpt+", "phone+"})
  void manyFaultsAreToldInTime(String wrong) {
    String many = wrong.repeat(LONG);
    inTime(() -> JsonataExpression.parse("{%" + many + "1%}"));
    inTime(() -> IntrinsicFunction.parse("States.Array(" + many + "1)"));
    inTime(() -> PathExpression.path("$.max(" + many + ")"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "$", ".", "..", ".a", "[0]", "['a']", "'", "\"", "\\", "/", "/*", "*", "1", "1 ", "1+",
        "$a.", "$a & ", "`", "{", "}", "${", "{}", ",", " ", "\n", "((", "))", "\uD835", "\u0000",
        "<", "=", "|", "&", "@", "#$i", "@$i", "^", "~>", ":=", "$a:=1;", "a(", "\\'", "-1e5", "%}"
      })
  void longTextsAreReadInTime(String piece) {
    String middle = piece.repeat(LONG);
    for (String begin : BEGINNINGS) {
      for (Function<String, Parsed> parser : ALL) {
        inTime(() -> parser.apply(begin + middle));
        inTime(() -> parser.apply(begin + middle + "%}"));
      }
    }
  }

  private static Parsed inTime(Supplier<Parsed> reading) {
    return Assertions.assertTimeout(Duration.ofSeconds(20), reading::get);
  }
}
