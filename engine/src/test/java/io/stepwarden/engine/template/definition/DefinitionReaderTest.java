package io.stepwarden.engine.template.definition;

import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.template.Fields;
import io.stepwarden.engine.template.Template;
import io.stepwarden.engine.template.Templates;
import io.stepwarden.fixtures.Fixtures;
import org.junit.jupiter.api.Test;

class DefinitionReaderTest {

  private final Templates templates = new Templates();

  @Test
  void aDefinitionIsKnownByItsStartOrItsStates() {
    DefinitionReader reader = new DefinitionReader();
    assertThat(reader.reads(Fields.mapping("StartAt: A"))).isTrue();
    assertThat(reader.reads(Fields.mapping("States: {}"))).isTrue();
    assertThat(reader.reads(Fields.mapping("states: {}"))).isFalse();
    assertThat(reader.format()).isEqualTo("asl");
  }

  @Test
  void aDefinitionThatStandsAloneIsOneMachineOfWhichNothingElseIsSaid() {
    Template template = templates.read(Fixtures.path("asl/callback.asl.json"));
    Template.Machine machine = template.machines().get(0);
    assertThat(template.machines()).hasSize(1);
    assertThat(machine.name()).isEqualTo("definition");
    assertThat(machine.declared()).isFalse();
    assertThat(machine.role().isAbsent()).isTrue();
    assertThat(machine.properties().type().isAbsent()).isTrue();
    assertThat(template.roles()).isEmpty();
    assertThat(templates.diagnostics()).isEmpty();
  }

  @Test
  void placeholdersAndShortFormsAreUnknown() {
    Template template =
        templates.read(
            "StartAt: A\nStates:\n  A:\n    Resource: ${A.Arn}\n    Other: !GetAtt B.Arn\n");
    var state = template.machines().get(0).definition().get("States").get("A");
    assertThat(print(state.get("Resource").text()))
        .isEqualTo("unknown: the substitution `A.Arn` is not given");
    assertThat(print(state.get("Other").text()))
        .isEqualTo("unknown: the template has no resource `B`");
  }

  @Test
  void typesAreStrict() {
    Template template = templates.read("StartAt: A\nTimeoutSeconds: '7'\n");
    assertThat(print(template.machines().get(0).definition().get("TimeoutSeconds").number()))
        .isEqualTo("unknown: it is a string and not a number");
  }
}
