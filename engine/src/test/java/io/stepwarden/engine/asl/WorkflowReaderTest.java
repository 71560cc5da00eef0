package io.stepwarden.engine.asl;

import static io.stepwarden.engine.template.Fields.place;
import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.asl.check.DefinitionCheck;
import io.stepwarden.engine.model.ErrorHandler;
import io.stepwarden.engine.model.State;
import io.stepwarden.engine.model.Task;
import io.stepwarden.engine.model.Unread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowReaderTest {

  private final Definition definition = new Definition();

  @Test
  void statesAreListedHoweverDeepTheyAreNested() {
    Workflow workflow =
        definition.read(
            """
            States:
              Outer:
                Type: Parallel
                Branches:
                  - States:
                      Each:
                        Type: Map
                        ItemProcessor:
                          States:
                            Work: {Type: Task, Resource: 'arn:aws:states:::sqs:sendMessage'}
                  - States:
                      Done: {Type: Succeed}
              Last: {Type: Pass}
            """);
    assertThat(workflow.states())
        .extracting(State::name)
        .containsExactly("Outer", "Each", "Work", "Done", "Last");
    assertThat(workflow.states())
        .extracting(state -> state.at().state().orElse(""))
        .containsExactly("Outer", "Outer/Each", "Outer/Each/Work", "Outer/Done", "Last");
    assertThat(workflow.states()).extracting(State::machine).containsOnly(3);
    assertThat(workflow.states().get(2).at().path())
        .hasToString("$.States.Outer.Branches[0].States.Each.ItemProcessor.States.Work");
    assertThat(workflow.unread()).isEmpty();
    assertThat(definition.fields.diagnostics()).isEmpty();
  }

  @Test
  void aStateInheritsTheQueryLanguageUnlessItSaysOtherwise() {
    Workflow workflow =
        definition.read(
            """
            QueryLanguage: JSONata
            States:
              A: {Type: Pass}
              B: {Type: Pass, QueryLanguage: JSONPath}
              C:
                Type: Map
                ItemProcessor: {States: {D: {Type: Pass}}}
            """);
    assertThat(workflow.states())
        .extracting(State::queryLanguage)
        .containsExactly("JSONata", "JSONPath", "JSONata", "JSONata");
  }

  @Test
  void withoutAWordTheQueryLanguageIsJsonPath() {
    assertThat(definition.read("States: {A: {Type: Pass}}").states().get(0).queryLanguage())
        .isEqualTo("JSONPath");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ItemProcessor: | {} | known INLINE | known STANDARD",
        "Iterator: | {} | known INLINE | known STANDARD",
        "ItemProcessor: | {Mode: INLINE, ExecutionType: EXPRESS} | known INLINE | known STANDARD",
        "ItemProcessor: | {Mode: DISTRIBUTED} | known DISTRIBUTED | known STANDARD",
        "ItemProcessor: | {Mode: DISTRIBUTED, ExecutionType: EXPRESS} | known DISTRIBUTED | known"
            + " EXPRESS",
        "ItemProcessor: | {Mode: '${M}'} | unknown: the substitution `M` is not given | unknown:"
            + " the substitution `M` is not given",
        "ItemProcessor: | {Mode: DISTRIBUTED, ExecutionType: '${T}'} | known DISTRIBUTED | unknown:"
            + " the substitution `T` is not given",
      })
  void theItemsOfAMapRunInExecutionsOfTheTypeItSays(
      String field, String config, String mode, String childType) {
    Workflow workflow =
        definition.read(
            """
            States:
              Each:
                Type: Map
                %s
                  ProcessorConfig: %s
                  States:
                    Work: {Type: Task, Resource: 'arn:aws:states:::sqs:sendMessage'}
              After: {Type: Task, Resource: 'arn:aws:states:::sqs:sendMessage'}
            """
                .formatted(field, config));
    assertThat(print(workflow.maps().get(0).mode())).isEqualTo(mode);
    assertThat(print(workflow.maps().get(0).workflowType())).isEqualTo("known STANDARD");
    assertThat(workflow.tasks())
        .extracting(task -> print(task.workflowType()))
        .containsExactly(childType, "known STANDARD");
  }

  @Test
  void anInlineMapInAnExpressWorkflowIsExpressToo() {
    Workflow workflow =
        definition.read(
            "States: {M: {Type: Map, ItemProcessor: {States: {T: {Type: Task}}}}}", "EXPRESS");
    assertThat(print(workflow.tasks().get(0).workflowType())).isEqualTo("known EXPRESS");
  }

  @Test
  void aChoiceKnowsItsDefault() {
    Workflow workflow =
        definition.read("States:\n  A: {Type: Choice, Default: B}\n  C: {Type: Choice}\n");
    assertThat(workflow.choices())
        .extracting(choice -> print(choice.defaultState()))
        .containsExactly("known B", "absent");
    assertThat(place(workflow.choices().get(1).defaultState())).isEqualTo("3:3");
  }

  @Test
  void retriersAndCatchersAreListedInOrder() {
    Workflow workflow =
        definition.read(
            """
            States:
              A:
                Type: Task
                Retry:
                  - {ErrorEquals: [Fast], MaxAttempts: 0, BackoffRate: 1.5, MaxDelaySeconds: 9}
                  - {ErrorEquals: [States.ALL]}
                Catch:
                  - {ErrorEquals: [One, Two], Next: B}
            """);
    assertThat(workflow.retriers())
        .extracting(handler -> print(handler.errorEquals()))
        .containsExactly("known [Fast]", "known [States.ALL]");
    assertThat(workflow.retriers()).extracting(ErrorHandler::last).containsExactly(false, true);
    ErrorHandler first = workflow.retriers().get(0);
    assertThat(print(first.maxAttempts())).isEqualTo("known 0");
    assertThat(print(first.backoffRate())).isEqualTo("known 1.5");
    assertThat(print(first.maxDelaySeconds())).isEqualTo("known 9");
    assertThat(print(workflow.retriers().get(1).backoffRate())).isEqualTo("absent");
    assertThat(print(workflow.catchers().get(0).errorEquals())).isEqualTo("known [One, Two]");
    assertThat(first.at().state()).contains("A");
  }

  @Test
  void parallelAndMapHaveHandlersToo() {
    Workflow workflow =
        definition.read(
            """
            States:
              P: {Type: Parallel, Branches: [], Catch: [{ErrorEquals: [A]}]}
              M: {Type: Map, ItemProcessor: {States: {}}, Retry: [{ErrorEquals: [B]}]}
            """);
    assertThat(workflow.catchers()).hasSize(1);
    assertThat(workflow.retriers()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{}' | absent",
        "'{ErrorEquals: ${E}}' | unknown: the substitution `E` is not given",
        "'{ErrorEquals: [A, ${E}]}' | unknown: the substitution `E` is not given",
        "'{ErrorEquals: A}' | unknown: it is a string and not an array"
      })
  void errorNamesThatAreNotKnownAreUnknownTogether(String handler, String expected) {
    Workflow workflow =
        definition.read(
            "States:\n  A:\n    Type: Task\n    Retry:\n    - %s\n"
                .formatted(handler.replace("${E}", "'${E}'")));
    assertThat(print(workflow.retriers().get(0).errorEquals())).isEqualTo(expected);
  }

  @Test
  void handlersThatAreNotKnownAreUnread() {
    Workflow workflow = definition.read("States: {A: {Type: Task, Retry: '${R}'}}");
    assertThat(workflow.unread())
        .extracting(Unread::reason)
        .containsExactly("the substitution `R` is not given");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1] | it is no object | wrong-type",
        "${D} | the substitution `D` is not given | ''",
        "{StartAt: A} | it has no `States` | missing-field",
        "{States: [A]} | it is no object | wrong-type",
        "{States: '${S}'} | the substitution `S` is not given | ''",
        "{States: {A: [1]}} | it is no object | wrong-type",
        "{States: {A: '${S}'}} | the substitution `S` is not given | ''",
        "{States: {A: {}}} | its type is not known | missing-field",
        "{States: {A: {Type: '${T}'}}} | its type is not known | ''",
        "{States: {A: {Type: 7}}} | its type is not known | unknown-type",
        "{States: {A: {Type: Tusk}}} | `Tusk` is no type of state | unknown-type",
        "{States: {A: {Type: Parallel}}} | it is no array | missing-field",
        "{States: {A: {Type: Parallel, Branches: [1]}}} | it is no object | wrong-type",
        "{States: {A: {Type: Map}}} | it is no object | missing-field",
        "{States: {A: {Type: Map, ItemProcessor: {}}}} | it has no `States` | missing-field",
      })
  void whatCannotBeReadIsKeptAsUnreadAndIsAProblem(String text, String reason, String code) {
    Workflow workflow = definition.read(text);
    assertThat(workflow.unread()).extracting(Unread::reason).containsExactly(reason);
    assertThat(workflow.unread()).extracting(Unread::machine).containsOnly(3);
    if (!code.isEmpty()) {
      assertThat(DefinitionCheck.check(definition.field(text)))
          .extracting(DefinitionProblem::code)
          .contains(code);
    }
  }

  @Test
  void whatIsUnreadDoesNotKeepTheRestFromBeingRead() {
    Workflow workflow =
        definition.read("States:\n  A: text\n  B: {Type: Nope}\n  C: {Type: Task, Resource: x}\n");
    assertThat(workflow.unread()).hasSize(2);
    assertThat(workflow.tasks()).extracting(Task::name).containsExactly("C");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pass", "Wait", "Succeed", "Fail"})
  void otherStatesAreStatesAndNothingMore(String type) {
    Workflow workflow = definition.read("States: {A: {Type: %s}}".formatted(type));
    assertThat(workflow.states()).hasSize(1);
    assertThat(workflow.unread()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TimeoutSeconds: 30 | known 30",
        "TimeoutSecondsPath: $.t | unknown: it is computed when the workflow runs",
        "TimeoutSeconds: '{% $t %}' | unknown: it is computed when the workflow runs",
        "TimeoutSeconds: '30' | unknown: it is a string and not a number",
        "TimeoutSeconds: '${T}' | unknown: the substitution `T` is not given",
        "Comment: none | absent"
      })
  void timeSpansAreWrittenTakenFromTheInputOrComputed(String field, String expected) {
    Task task = task("Type: Task, " + field);
    assertThat(print(task.timeoutSeconds())).isEqualTo(expected);
    String heartbeat = field.replace("Timeout", "Heartbeat");
    assertThat(print(task("Type: Task, " + heartbeat).heartbeatSeconds())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Parameters: {WithDecryption: true} | known true",
        "Arguments: {WithDecryption: false} | known false",
        "Parameters: {WithDecryption.$: $.d} | unknown: it is computed when the workflow runs",
        "Arguments: {WithDecryption: '{% $d %}'} | unknown: it is computed when the workflow runs",
        "Arguments: '{% $all %}' | unknown: it is computed when the workflow runs",
        "Parameters: '${P}' | unknown: the substitution `P` is not given",
        "Comment: none | absent"
      })
  void decryptionIsReadFromTheArguments(String field, String expected) {
    assertThat(print(task("Type: Task, " + field).withDecryption())).isEqualTo(expected);
  }

  private Task task(String members) {
    return definition.read("States: {A: {%s}}".formatted(members)).tasks().get(0);
  }
}
