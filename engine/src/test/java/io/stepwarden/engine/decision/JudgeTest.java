package io.stepwarden.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import io.stepwarden.engine.model.Anchors;
import io.stepwarden.engine.model.Model;
import io.stepwarden.engine.model.ModelJson;
import io.stepwarden.engine.policy.EvaluationException;
import io.stepwarden.engine.policy.Rule;
import io.stepwarden.engine.policy.Severity;
import io.stepwarden.engine.source.Redaction;
import io.stepwarden.engine.template.Templates;
import io.stepwarden.engine.workflow.ModelReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

  private static final String TEMPLATE =
      """
      Resources:
        First:
          Type: AWS::StepFunctions::StateMachine
          Properties:
            Definition:
              StartAt: A
              States:
                A: {Type: Choice, Choices: []}
                B: {Type: Task, Resource: x}
        Second:
          Type: AWS::StepFunctions::StateMachine
          Properties:
            Definition:
              StartAt: C
              States:
                C: {Type: Choice, Choices: [], Default: !Ref Nobody}
      """;

  private Model model = read(TEMPLATE);

  @Test
  void aRuleThatGivesNoResultIsUndeterminedForEveryMachine() {
    assertThat(judge("{}").decisions())
        .extracting(JudgeTest::print)
        .containsExactly(
            "UNDETERMINED First: the rule gave no result",
            "UNDETERMINED Second: the rule gave no result");
    assertThat(judge("{\"state\": {\"other\": {}}}").counts()).isEqualTo(new Counts(0, 2, 0, 0));
  }

  @Test
  void whatARuleAppliesToAndLeavesOpenIsUndetermined() {
    Judgement judgement = judged("\"applies\": [%d]".formatted(state("A")));
    assertThat(judgement.decisions())
        .extracting(JudgeTest::print)
        .containsExactly(
            "UNDETERMINED First/A: the rule reached no decision",
            "NOT_APPLICABLE Second: nothing in `Second` that the rule speaks of");
  }

  @Test
  void whatIsFoundInOrderPasses() {
    int a = state("A");
    Judgement judgement =
        judged("\"applies\": [%d, %d], \"pass\": [%d, %d]".formatted(a, state("C"), a, state("C")));
    assertThat(judgement.decisions())
        .extracting(JudgeTest::print)
        .containsExactly("PASS First/A: the rule is kept", "PASS Second/C: the rule is kept");
    assertThat(judgement.counts()).isEqualTo(new Counts(0, 0, 2, 0));
  }

  @Test
  void aViolationSettlesASubjectWhateverElseIsSaidOfIt() {
    int a = state("A");
    Judgement judgement =
        judged(
            "\"applies\": [%1$d], \"pass\": [%1$d], \"undetermined\": [%1$d], \"violation\": [%1$d]"
                .formatted(a));
    assertThat(judgement.counts()).isEqualTo(new Counts(1, 0, 0, 1));
  }

  @Test
  void whatIsUndeterminedDoesNotPass() {
    int a = state("A");
    Judgement judgement =
        judged("\"applies\": [%1$d], \"pass\": [%1$d], \"undetermined\": [%1$d]".formatted(a));
    assertThat(judgement.counts()).isEqualTo(new Counts(0, 1, 0, 1));
  }

  @Test
  void anUndeterminedDecisionTellsWhyTheValueIsNotKnown() {
    Judgement judgement =
        judged("\"undetermined\": [{\"at\": %d, \"for\": %d}]".formatted(unknown(), state("C")));
    assertThat(judgement.decisions())
        .extracting(JudgeTest::print)
        .contains(
            "UNDETERMINED Second/C: can't tell: `Nobody` is neither a parameter nor a resource of"
                + " the template");
  }

  @Test
  void aBlameStandsAtTheValueAndCountsForItsSubject() {
    int a = state("A");
    int type = a + 1;
    Judgement judgement =
        judged(
            "\"applies\": [%1$d], \"pass\": [%1$d], \"violation\": [{\"at\": %2$d, \"for\": %1$d, \"with\":"
                    .formatted(a, type)
                + " {\"detail\": \"seen\", \"more\": 7}}]");
    Decision decision = judgement.decisions().get(0);
    assertThat(decision.outcome()).isEqualTo(Outcome.VIOLATION);
    assertThat(decision.path()).endsWith(".States.A.Type");
    assertThat(decision.span().text()).isEqualTo("Choice");
    assertThat(decision.evidence()).isEqualTo(Map.of("detail", "seen", "more", "7"));
    assertThat(decision.message()).isEqualTo("`A` in `First` says Choice, seen, {unheard} {");
    assertThat(judgement.counts().passes()).isZero();
  }

  @Test
  void everyMachineThatNothingIsSaidOfIsNotApplicable() {
    assertThat(judged("").counts()).isEqualTo(new Counts(0, 0, 0, 2));
    assertThat(judged("\"other\": {\"a\": [1]}").counts()).isEqualTo(new Counts(0, 0, 0, 2));
  }

  @Test
  void aMachineIsTouchedThroughTheRoleThatItRunsUnder() {
    model =
        read(
            """
            Resources:
              One:
                Type: AWS::StepFunctions::StateMachine
                Properties: {RoleArn: !GetAtt Role.Arn, Definition: {States: {}}}
              Two:
                Type: AWS::StepFunctions::StateMachine
                Properties: {RoleArn: !GetAtt Role.Arn, Definition: {States: {}}}
              Role:
                Type: AWS::IAM::Role
            """);
    int role = handle("Role", "");
    assertThat(judged("\"violation\": [%d]".formatted(role)).counts())
        .isEqualTo(new Counts(1, 0, 0, 0));
  }

  @Test
  void outcomesThatAreNotListedAreCounted() {
    Judgement judgement =
        judge(result("\"pass\": [%d]".formatted(state("A"))), Set.of(Outcome.VIOLATION));
    assertThat(judgement.decisions()).isEmpty();
    assertThat(judgement.counts()).isEqualTo(new Counts(0, 0, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "-1", "{\"at\": 99999}", "{}", "{\"for\": 1}"})
  void aPlaceThatIsNoneEndsTheCheck(String blame) {
    assertThat(failure(result("\"violation\": [%s]".formatted(blame))))
        .returns(EvaluationException.Reason.MALFORMED_RESULT, EvaluationException::reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "true",
        "{\"state\"",
        "{\"state\": 1}",
        "{\"state\": []}",
        "{\"state\": {\"one\": true}}",
        "{\"state\": {\"one\": true, \"other\": {}}}",
        "{\"state\": {\"one\": []}}",
        "{\"state\": {\"one\": {\"applies\": true}}}",
        "{\"state\": {\"one\": {\"applies\": {}}}}",
        "{\"state\": {\"one\": {\"pass\": [\"x\"]}}}",
        "{\"state\": {\"one\": {\"violation\": [\"x\"]}}}",
        "{\"state\": {\"one\": {\"violation\": [[1]]}}}",
        "{\"state\": {\"one\": {\"violation\": {}}}}",
        "{\"state\": {\"one\": {\"violation\": [{\"at\": 1, \"with\": 1}]}}}",
        "{\"state\": {\"one\": {\"violation\": [1.5e99]}}}",
        "{\"state\": {\"one\": {\"violation\": [{\"at\": 1, \"fix\": 1}]}}}",
        "{\"state\": {\"one\": {\"violation\": [1]"
      })
  void aResultOfAnotherFormEndsTheCheck(String result) {
    assertThat(failure(result))
        .returns(EvaluationException.Reason.MALFORMED_RESULT, EvaluationException::reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "{}",
        "{'at': 1}",
        "{'set': {'a': 1}}",
        "{'at': 99999, 'move': 'last'}",
        "{'at': -1, 'move': 'last'}",
        "{'at': 1.5, 'move': 'last'}",
        "{'at': '1', 'move': 'last'}",
        "{'at': 4294967297, 'move': 'last'}",
        "{'at': 1, 'move': 'first'}",
        "{'at': 1, 'delete': true}",
        "{'at': 1, 'set': {}}",
        "{'at': 1, 'set': [1]}",
        "{'at': 1, 'set': {'a': 1}, 'move': 'last'}",
        "{'at': 1, 'remove': 'a'}",
        "{'at': 1, 'remove': []}",
        "{'at': 1, 'remove': [1]}",
        "{'at': 1, 'add_state': {}}",
        "{'at': 1, 'add_state': {'name': 'a', 'state': {'Type': 'Fail'}}}",
        "{'at': 1, 'add_state': {'name': '', 'from': 'Default', 'state': {'Type': 'Fail'}}}",
        "{'at': 1, 'add_state': {'name': 'a', 'from': 1, 'state': {'Type': 'Fail'}}}",
        "{'at': 1, 'add_state': {'name': 'a', 'from': 'Default', 'state': {}}}"
      })
  void anEditOfAnotherFormEndsTheCheck(String edit) {
    String blame = "{\"at\": 1, \"fix\": [%s]}".formatted(edit.replace('\'', '"'));
    assertThat(failure(result("\"violation\": [%s]".formatted(blame))))
        .returns(EvaluationException.Reason.MALFORMED_RESULT, EvaluationException::reason);
  }

  @Test
  void aViolationHasTheFixThatTheEditorMakesOfItsEdits() {
    String edits =
        """
        [{"at": %1$d, "set": {"a": 1}}, {"at": %1$d, "move": "last"},
        {"at": %1$d, "remove": ["a"]}, {"at": %1$d, "add_state":
        {"from": "Default", "name": "a", "state": {"Type": "Fail"}}}]
        """;
    int a = state("A");
    String blame = "{\"at\": %d, \"fix\": %s}".formatted(a, edits.formatted(a));
    Decision decision = judged("\"violation\": [" + blame + "]").decisions().get(0);
    assertThat(decision.fix().orElseThrow().description())
        .isEqualTo(
            "Set MoveLast Remove AddState at $.Resources.First.Properties.Definition.States.A");
    assertThat(
            judged("\"violation\": [{\"at\": %d, \"fix\": []}]".formatted(a))
                .decisions()
                .get(0)
                .fix())
        .isEmpty();
  }

  private static Fix named(List<Edit> edits) {
    String names =
        String.join(" ", edits.stream().map(edit -> edit.getClass().getSimpleName()).toList());
    return new Fix(names + " at " + edits.get(0).at().path(), List.of(), Optional.empty());
  }

  @Test
  void fingerprintsStayWhenLinesMove() {
    String before =
        judged("\"violation\": [%d]".formatted(state("A"))).decisions().get(0).fingerprint();
    model = read("# a line more\n\n" + TEMPLATE.replace("Type: Choice,", "Type:   Choice,"));
    Decision moved = judged("\"violation\": [%d]".formatted(state("A"))).decisions().get(0);
    assertThat(moved.fingerprint()).isEqualTo(before).matches("[0-9a-f]{16}");
    assertThat(moved.span().startPosition().line()).isEqualTo(10);
  }

  @Test
  void fingerprintsTellDecisionsApart() {
    Judgement judgement = judged("\"violation\": [%d, %d]".formatted(state("A"), state("C")));
    assertThat(judgement.decisions())
        .filteredOn(decision -> decision.outcome() == Outcome.VIOLATION)
        .extracting(Decision::fingerprint)
        .doesNotHaveDuplicates()
        .hasSize(2);
    assertThat(Fingerprint.of("a", "bc")).isNotEqualTo(Fingerprint.of("ab", "c"));
  }

  @Test
  void decisionsComeInTheOrderOfTheirPlaces() {
    Judgement judgement =
        judged("\"violation\": [%d, %d, %d]".formatted(state("C"), state("B"), state("A")));
    assertThat(judgement.decisions())
        .extracting(decision -> decision.state().orElse(""))
        .containsExactly("A", "B", "C");
  }

  @Test
  void severityIsAskedFor() {
    Judge judge =
        new Judge(
            List.of(rule("")), rule -> Severity.INFO, Set.of(Outcome.values()), new JsonFactory());
    assertThat(
            judge
                .judge(
                    model,
                    anchors(),
                    Redaction.NONE,
                    JudgeTest::named,
                    List.of("{}".getBytes(StandardCharsets.UTF_8)))
                .decisions())
        .extracting(Decision::severity)
        .containsOnly(Severity.INFO);
  }

  @Test
  void withoutAMessageTheTitleStands() {
    Judge judge =
        new Judge(List.of(rule("")), Rule::severity, Set.of(Outcome.VIOLATION), new JsonFactory());
    byte[] result =
        result("\"violation\": [%d]".formatted(state("A"))).getBytes(StandardCharsets.UTF_8);
    assertThat(
            judge
                .judge(model, anchors(), Redaction.NONE, JudgeTest::named, List.of(result))
                .decisions()
                .get(0)
                .message())
        .isEqualTo("Title");
  }

  private static Rule rule(String message) {
    return new Rule(
        "STATE-98",
        "Title",
        Severity.HIGH,
        "state",
        "stepwarden.rules.state.one",
        "",
        "",
        message,
        List.of(),
        List.of(),
        List.of());
  }

  private Judgement judged(String output) {
    return judge(result(output));
  }

  private static String result(String output) {
    return "{\"state\": {\"one\": {" + output + "}}}";
  }

  private Judgement judge(String result) {
    return judge(result, Set.of(Outcome.values()));
  }

  private Judgement judge(String result, Set<Outcome> listed) {
    Rule rule = rule("`{state}` in `{subject}` says {value}, {detail}, {unheard} {");
    return new Judge(List.of(rule), Rule::severity, listed, new JsonFactory())
        .judge(
            model,
            anchors(),
            Redaction.NONE,
            JudgeTest::named,
            List.of(result.getBytes(StandardCharsets.UTF_8)));
  }

  private EvaluationException failure(String result) {
    return catchThrowableOfType(EvaluationException.class, () -> judge(result));
  }

  private static Model read(String template) {
    return ModelReader.read(new Templates().read(template));
  }

  private Anchors anchors() {
    Anchors written = new Anchors();
    ModelJson.write(model, false, written, new JsonFactory());
    return written;
  }

  /** Returns the handle of a state. */
  private int state(String name) {
    String subject = name.equals("C") ? "Second" : "First";
    return handle(subject, name);
  }

  private int handle(String subject, String state) {
    Anchors written = anchors();
    for (int i = 0; written.anchor(i).isPresent(); i++) {
      var anchor = written.anchor(i).get();
      if (anchor.subject().equals(subject) && anchor.state().orElse("").equals(state)) {
        return i;
      }
    }
    throw new AssertionError("no place of " + subject + " " + state);
  }

  /** Returns the handle of an unknown value. */
  private int unknown() {
    Anchors written = anchors();
    for (int i = 0; written.anchor(i).isPresent(); i++) {
      if (written.reason(i).filter(reason -> reason.contains("Nobody")).isPresent()) {
        return i;
      }
    }
    throw new AssertionError("nothing is unknown");
  }

  private static String print(Decision decision) {
    String state = decision.state().map(name -> "/" + name).orElse("");
    return decision.outcome() + " " + decision.subject() + state + ": " + decision.message();
  }
}
