package io.stepwarden.engine.asl;

import static io.stepwarden.engine.template.Fields.place;
import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTokenTest {

  private final Definition definition = new Definition();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Parameters: {Token.$: $$.Task.Token}",
        "Parameters: {Message: {Deep: [1, {Token.$: $$.Task.Token}]}}",
        "Parameters: {Token.$: \"States.Format('t={}', $$.Task.Token)\"}",
        "Parameters: {Task.$: $$.Task}",
        "Parameters: {All.$: $$}",
        "Arguments: {Token: '{% $states.context.Task.Token %}'}",
        "Arguments: \"{% {'t': $states.context.Task.Token} %}\"",
        "Arguments: {Context: '{% $states.context %}'}",
        "Arguments: {Task: '{% $states.context.Task %}'}",
        "Arguments: {Both: '{% $states.context.State.Name & $states.context.Task.Token %}'}",
        "InputPath: $$.Task.Token",
        "InputPath: $$",
        "Parameters: {Other: '${Unknown}', Token.$: $$.Task.Token}",
        "Parameters: {Text: 'a${Unknown}', Token.$: $$.Task.Token}"
      })
  void theTokenIsHandedOn(String member) {
    assertThat(passed(member)).isEqualTo("known true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comment: nothing",
        "Parameters: {}",
        "Parameters: {Id.$: $$.Execution.Id}",
        "Parameters: {Entered.$: $$.State.EnteredTime}",
        "Parameters: {Input.$: $.token}",
        "Arguments: {Id: '{% $states.context.Execution.Id %}'}",
        "Arguments: {Input: '{% $states.input %}'}",
        "InputPath: $.Task.Token",
        "Parameters: {Count: 3, Flag: true, List: [1, a]}"
      })
  void theTokenIsNotHandedOn(String member) {
    assertThat(passed(member)).isEqualTo("known false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Parameters: '${Unknown}'",
        "Parameters: {Other: 1, Body: '${Unknown}'}",
        "Arguments: {List: ['${Unknown}']}"
      })
  void whereAnythingMayStandTheTokenMayStand(String member) {
    assertThat(passed(member)).isEqualTo("unknown: the substitution `Unknown` is not given");
  }

  @Test
  void theTokenStandsWhereItIsHandedOn() {
    var state = definition.field("Parameters:\n  A: 1\n  B.$: $$.Task.Token\n");
    assertThat(place(TaskToken.passed(state))).isEqualTo("3:8");
  }

  private String passed(String member) {
    return print(TaskToken.passed(definition.field(member)));
  }
}
