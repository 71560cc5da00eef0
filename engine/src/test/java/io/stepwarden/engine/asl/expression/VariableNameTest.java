package io.stepwarden.engine.asl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "productName", "x1", "a_b", "größe", "数量", "\uD835\uDC9C", "States", "state"})
  void identifiersAreFine(String name) {
    assertThat(Printed.faults(PathExpression.variableName(name))).isEqualTo("fine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "1a => invalid-variable-name@0+1",
        "top-level => invalid-variable-name@3+1",
        "a b => invalid-variable-name@1+1",
        "$a => invalid-variable-name@0+1",
        "a.b => invalid-variable-name@1+1",
        "x.$ => invalid-variable-name@1+1",
        "a\u200d => invalid-variable-name@1+1",
        "states => reserved-variable-name@0+6",
      })
  void whatIsNoIdentifierIsTold(String name, String faults) {
    assertThat(Printed.faults(PathExpression.variableName(name))).isEqualTo(faults);
  }

  @Test
  void anEmptyNameIsTold() {
    assertThat(Printed.faults(PathExpression.variableName(""))).isEqualTo("empty-name@0+0");
  }

  @Test
  void aNameHasAtMostEightyCharacters() {
    assertThat(Printed.faults(PathExpression.variableName("a".repeat(80)))).isEqualTo("fine");
    assertThat(Printed.faults(PathExpression.variableName("a".repeat(81))))
        .isEqualTo("variable-name-too-long@0+81");
    assertThat(Printed.faults(PathExpression.variableName("\uD835\uDC9C".repeat(80))))
        .isEqualTo("fine");
  }
}
