package io.stepwarden.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.stepwarden.engine.EngineOptions;
import io.stepwarden.engine.PolicyEngine;
import io.stepwarden.engine.configuration.Configuration;
import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.policy.PolicyBundle;
import io.stepwarden.engine.policy.Rule;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of every rule through the whole program. */
class ExamplesTest {

  private static final PolicyBundle BUNDLE = DefaultPolicies.bundle();

  @TestFactory
  Stream<DynamicNode> rules() {
    return BUNDLE.rules().stream()
        .map(rule -> DynamicContainer.dynamicContainer(rule.id(), tests(rule)));
  }

  private static Stream<DynamicNode> tests(Rule rule) {
    String folder = rule.packagePath().substring("stepwarden.".length()).replace('.', '/');
    List<Example> examples = Example.read(Path.of(folder, "examples.yaml"));
    DynamicTest complete =
        DynamicTest.dynamicTest(
            "has an example of each kind",
            () ->
                assertThat(examples)
                    .extracting(Example::outcome)
                    .contains("VIOLATION", "PASS", "UNDETERMINED"));
    return Stream.concat(
        Stream.of(complete),
        examples.stream()
            .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(rule, example))));
  }

  private static void check(Rule rule, Example example) {
    EngineOptions options =
        new EngineOptions(Configuration.DEFAULT, Set.of(rule.id()), EnumSet.allOf(Outcome.class));
    Report report = PolicyEngine.of(BUNDLE, options).check("example", example.template());
    assertThat(report.diagnostics()).isEmpty();
    Outcome outcome = Outcome.valueOf(example.outcome());
    assertThat(report.decisions())
        .as("nothing graver than %s", outcome)
        .noneMatch(decision -> decision.outcome().compareTo(outcome) < 0);
    List<Decision> decisions = report.decisions(outcome);
    assertThat(decisions).isNotEmpty();
    if (!example.expected().isEmpty()) {
      assertThat(decisions)
          .extracting(Decision::subject, decision -> decision.state().orElse(""))
          .hasSameElementsAs(
              example.expected().stream()
                  .map(expected -> tuple(expected.subject(), expected.state()))
                  .toList());
      assertThat(decisions)
          .extracting(decision -> decision.span().startPosition().line())
          .containsAll(
              example.expected().stream()
                  .map(Example.Expected::line)
                  .filter(line -> line > 0)
                  .toList());
    }
  }
}
