package io.stepwarden.engine.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.template.Fields;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Equals [a, a] | true",
        "!Equals [a, b] | false",
        "!Equals [!Ref Stage, test] | true",
        "!Equals [1, '1'] | true",
        "!Equals [true, 'true'] | true",
        "!Equals [!Ref Bare, a] | unknown",
        "!Equals [a] | unknown",
        "!Not [!Condition Yes] | false",
        "!Not [!Condition Open] | unknown",
        "!Not [] | unknown",
        "!And [!Condition Yes, !Condition Yes] | true",
        "!And [!Condition Open, !Condition No] | false",
        "!And [!Condition Yes, !Condition Open] | unknown",
        "!Or [!Condition Open, !Condition Yes] | true",
        "!Or [!Condition Open, !Condition No] | unknown",
        "!Or [!Condition No, !Condition No] | false",
        "{'Fn::And': [{Condition: Yes}, {'Fn::Not': [{Condition: No}]}]} | true",
        "!Condition Nowhere | unknown",
        "!Condition Probe | unknown",
        "!Condition Round | unknown",
        "!Select [0, [a]] | unknown",
        "text | unknown",
        "{a: 1, b: 2} | unknown"
      })
  void conditionsAreTrueFalseOrNotKnown(String condition, String expected) {
    Declarations declarations =
        Declarations.of(
            Fields.mapping(
                """
                Parameters:
                  Stage: {Type: String, Default: test}
                  Bare: {Type: String}
                Conditions:
                  Yes: !Equals [a, a]
                  No: !Equals [a, b]
                  Open: !Equals [!Ref Bare, a]
                  Round: !Not [!Condition About]
                  About: !Not [!Condition Round]
                  Probe: %s
                """
                    .formatted(condition)));
    Conditions conditions = new Conditions(declarations, new Intrinsics(declarations));
    String found = conditions.holds("Probe").map(String::valueOf).orElse("unknown");
    assertThat(found).isEqualTo(expected);
    assertThat(conditions.holds("Probe").map(String::valueOf).orElse("unknown")).isEqualTo(found);
  }
}
