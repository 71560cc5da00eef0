package io.stepwarden.engine.report;

import io.stepwarden.engine.decision.CheckedFile.Read;
import io.stepwarden.engine.decision.Fix;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.decision.TextEdit;
import io.stepwarden.engine.policy.Severity;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Source;
import java.util.List;
import java.util.Optional;

/** A report with one of everything. */
final class SampleReport {

  private static final String TEMPLATE =
      """
      Resources:
        OrderWorkflow:
          Type: AWS::StepFunctions::StateMachine
          Properties:
            RoleArn: !Ref RoleArn
            Definition:
              StartAt: Decide
              States:
                Decide:
                  Type: Choice
                  Choices: [{Variable: $.ok, BooleanEquals: true, Next: Ship}]
                Ship:
                  Type: Task
                  HeartbeatSeconds: 600
      \t\t\tTimeoutSeconds: 300 # 時間
                Again:
                  Type: Choice
      """;

  private SampleReport() {}

  static Report build() {
    Source template = new Source("order/template.yaml", TEMPLATE);
    Source broken = new Source("broken.json", "{\"StartAt\": \"A\",\n \"States\": {");
    Source plan = new Source("plan.json", "{\"a\":" + "[1],".repeat(200) + "\"Choice\"}");
    return new Reports()
        .file("order/template.yaml", "cloudformation", Read.PART, 1)
        .file("broken.json", "asl", Read.NOT, 0)
        .file("package.json", "unknown", Read.NOT, 0)
        .file("plan.json", "terraform-plan", Read.WHOLE, 1)
        .violation(
            Reports.CHOICE,
            Reports.find(template, "Decide:\n"),
            "Decide",
            "state `Decide` has no Default")
        .fix(
            new Fix(
                "sets `Default`",
                List.of(
                    new TextEdit(
                        Reports.find(template, "\n          Ship"), "\n    Default: Ship")),
                Optional.empty()))
        .violation(
            Reports.HEARTBEAT,
            Reports.find(template, "300"),
            "Ship",
            "a heartbeat of 600 s cannot fail within a timeout of 300 s")
        .violation(
            Reports.CHOICE,
            Reports.find(template, "Again"),
            "Again",
            "state `Again` has no Default")
        .fix(new Fix("sets `Default`", List.of(), Optional.of("it is anchored")))
        .violation(
            Reports.CHOICE, Reports.find(plan, "\"Choice\""), "Map/A", "state `A` has no Default")
        .decision(
            Reports.rule("LOG-01", "Logging off", Severity.MEDIUM, "Nobody sees it.", "Log."),
            Outcome.UNDETERMINED,
            Reports.find(template, "!Ref RoleArn"),
            "OrderWorkflow",
            "",
            "the level is the parameter `Level`, which is known once deployed")
        .decision(
            Reports.HEARTBEAT,
            Outcome.PASS,
            Reports.find(template, "Decide:\n"),
            "OrderWorkflow",
            "Decide",
            "")
        .settled(Outcome.PASS, 40)
        .settled(Outcome.NOT_APPLICABLE, 2)
        .diagnostic(
            Diagnostic.error(
                "json-syntax",
                Reports.find(broken, "{"),
                "the object is not closed",
                "write the missing `}`"))
        .diagnostic(
            Diagnostic.warning(
                "unresolved",
                Reports.find(template, "!Ref RoleArn"),
                "`RoleArn` is no parameter of this template",
                "declare it"))
        .diagnostic(
            Diagnostic.error("unreadable", "gone.yaml", "there is no such file", "check the path"))
        .build();
  }
}
