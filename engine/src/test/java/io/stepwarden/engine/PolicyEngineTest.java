package io.stepwarden.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.stepwarden.engine.configuration.Configuration;
import io.stepwarden.engine.decision.CheckedFile;
import io.stepwarden.engine.decision.Counts;
import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.policy.BundleLimits;
import io.stepwarden.engine.policy.PolicyBundle;
import io.stepwarden.engine.policy.Rego;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.fixtures.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyEngineTest {

  private static final PolicyBundle BUNDLE = bundle();
  private static final Path ORDER = Fixtures.path("cloudformation/order-workflow.yaml");

  private final PolicyEngine engine = PolicyEngine.of(BUNDLE);

  private static PolicyBundle bundle() {
    String main =
        """
        package stepwarden.main

        decisions["state"] := data.stepwarden.rules.state
        """;
    String rule =
        """
        # METADATA
        # scope: package
        # title: Choice without Default
        # description: It stops.
        # custom:
        #   id: TEST-01
        #   severity: MEDIUM
        #   message: "`{state}` of `{subject}` has no Default"
        #   fix: Add one.
        package stepwarden.rules.state.choice

        applies contains choice.at if some choice in input.choices

        violation contains {"at": choice.default_state.at, "for": choice.at} if {
          some choice in input.choices
          choice.default_state.is == "absent"
        }

        pass contains choice.at if {
          some choice in input.choices
          choice.default_state.is != "absent"
        }
        """;
    byte[] archive =
        Rego.archive(
            Map.of("main.rego", main, "rule.rego", rule), Map.of(), "stepwarden/main/decisions");
    return PolicyBundle.read(
        "test.tar.gz", new ByteArrayInputStream(archive), BundleLimits.defaults());
  }

  @Test
  void aFileIsCheckedAndTheDecisionStandsInIt() {
    Report report = engine.check(ORDER);
    assertThat(report.files())
        .containsExactly(
            new CheckedFile(ORDER.toString(), "cloudformation", CheckedFile.Read.WHOLE, 1));
    Decision decision = report.decisions(Outcome.VIOLATION).get(0);
    assertThat(decision.message()).isEqualTo("`IsLargeOrder` of `OrderWorkflow` has no Default");
    assertThat(decision.span()).hasToString(ORDER + ":25:11");
    assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0, 0));
    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.bundle().digest()).isEqualTo(engine.bundle().digest());
  }

  @Test
  void textStreamAndTreeGiveTheSameDecisions() throws IOException {
    String text = Fixtures.text("asl/callback.asl.json").replace("\"Fail\"", "\"Choice\"");
    Report ofText = engine.check("x", text);
    Report ofStream =
        engine.check("x", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    Report ofTree = engine.check("x", new ObjectMapper().readTree(text));
    assertThat(ofText.decisions()).hasSize(1);
    assertThat(ofStream.decisions())
        .extracting(Decision::fingerprint)
        .isEqualTo(ofText.decisions().stream().map(Decision::fingerprint).toList());
    assertThat(ofTree.decisions())
        .extracting(Decision::fingerprint)
        .isEqualTo(ofText.decisions().stream().map(Decision::fingerprint).toList());
  }

  @Test
  void severalFilesGiveOneReportInTheirOrder() {
    List<Path> files =
        List.of(ORDER, Fixtures.path("sam/order-workflow.yaml"), Path.of("gone.yaml"), ORDER);
    Report report = engine.check(files);
    assertThat(report.files())
        .extracting(CheckedFile::name)
        .isEqualTo(files.stream().map(Path::toString).toList());
    assertThat(report.counts().violations()).isEqualTo(2);
    assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("no-such-file");
  }

  @Test
  void aDefinitionBesideTheTemplateIsReadAndOneElsewhereIsNot() {
    assertThat(engine.check(Fixtures.path("sam/order-workflow.yaml")).diagnostics()).isEmpty();
    Report report = engine.check("x", Fixtures.text("sam/order-workflow.yaml"));
    assertThat(report.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("missing-definition");
    assertThat(report.files().get(0).read()).isEqualTo(CheckedFile.Read.PART);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | empty-document",
        "[1, 2] | unknown-format",
        "text | unknown-format",
        "a: 1 | unknown-format",
        "{\"a\" | json-syntax",
        "a: [ | yaml-syntax"
      })
  void badInputIsADiagnosticAndNoDecision(String text, String code) {
    Report report = engine.check("x", text);
    assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    assertThat(report.files().get(0).read()).isEqualTo(CheckedFile.Read.NOT);
    assertThat(report.files().get(0).format()).isEqualTo("unknown");
    assertThat(report.counts()).isEqualTo(Counts.NONE);
  }

  @Test
  void noHostileDocumentEndsInAnException() {
    for (Path file : Fixtures.files("hostile")) {
      assertThat(engine.check(file).files()).hasSize(1);
    }
  }

  @Test
  void aTemplateWithoutMachinesHasNoDecisions() {
    Report report = engine.check("x", "Resources: {Q: {Type: 'AWS::SQS::Queue'}}");
    assertThat(report.counts()).isEqualTo(Counts.NONE);
    assertThat(report.files().get(0).read()).isEqualTo(CheckedFile.Read.WHOLE);
  }

  @Test
  void aDefinitionThatIsPartlyUnreadIsReadInPart() {
    Report report = engine.check("x", "StartAt: A\nStates: {A: {Type: Choice}, B: 7}\n");
    assertThat(report.files().get(0).read()).isEqualTo(CheckedFile.Read.PART);
    assertThat(report.counts().violations()).isEqualTo(1);
  }

  @Test
  void onlyTheRulesThatAreAskedForRun() {
    EngineOptions none =
        new EngineOptions(Configuration.DEFAULT, Set.of("OTHER"), Set.of(Outcome.values()));
    assertThat(PolicyEngine.of(BUNDLE, none).check(ORDER).counts()).isEqualTo(Counts.NONE);
  }
}
