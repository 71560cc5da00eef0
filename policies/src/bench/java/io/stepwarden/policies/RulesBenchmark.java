package io.stepwarden.policies;

import com.fasterxml.jackson.core.JsonFactory;
import io.stepwarden.engine.PolicyEngine;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.model.Anchors;
import io.stepwarden.engine.model.Model;
import io.stepwarden.engine.model.ModelJson;
import io.stepwarden.engine.policy.Evaluation;
import io.stepwarden.engine.policy.EvaluationLimits;
import io.stepwarden.engine.policy.PolicyBundle;
import io.stepwarden.engine.policy.PolicyEvaluator;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.ReadLimits;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.Neighbours;
import io.stepwarden.engine.template.cloudformation.CloudFormationReader;
import io.stepwarden.engine.workflow.ModelReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Times all rules over a template with one machine of 20 states, and their evaluation alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RulesBenchmark {

  private static final int STATES = 20;

  private final PolicyBundle bundle = DefaultPolicies.bundle();
  private final PolicyEngine engine = PolicyEngine.of(bundle);
  private final PolicyEvaluator evaluator = PolicyEvaluator.of(bundle, EvaluationLimits.defaults());
  private final String template = template();
  private final byte[] input = input(template);

  @Benchmark
  public Report check() {
    return engine.check("template.yaml", template);
  }

  @Benchmark
  public Evaluation evaluate() {
    return evaluator.evaluate("stepwarden/main/decisions", input);
  }

  private static byte[] input(String template) {
    DocumentReader reader = new DocumentReader(ReadLimits.DEFAULT);
    Node root = reader.read("template.yaml", template).root().orElseThrow();
    Definitions definitions = new Definitions(reader, Neighbours.NONE);
    Model model =
        ModelReader.read(
            new CloudFormationReader().read((Node.Mapping) root, definitions, problem -> {}));
    return ModelJson.write(model, false, new Anchors(), new JsonFactory());
  }

  private static String template() {
    StringBuilder out =
        new StringBuilder(
            """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Statement:
                      - Effect: Allow
                        Principal: {Service: states.amazonaws.com}
                        Action: sts:AssumeRole
                  Policies:
                    - PolicyName: run
                      PolicyDocument:
                        Statement:
                          - {Effect: Allow, Action: "lambda:InvokeFunction", Resource: "*"}
              Workflow:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: !GetAtt Role.Arn
                  Definition:
                    StartAt: S0
                    States:
            """);
    for (int i = 0; i < STATES; i++) {
      String next = i == STATES - 1 ? "End: true" : "Next: S" + (i + 1);
      out.append("          S")
          .append(i)
          .append(": {Type: Task, ")
          .append("Resource: 'arn:aws:states:::lambda:invoke', Parameters: {FunctionName: f}, ")
          .append(i % 2 == 0 ? "TimeoutSeconds: 30, " : "")
          .append("Retry: [{ErrorEquals: [States.Timeout], MaxAttempts: 2}], ")
          .append(next)
          .append("}\n");
    }
    return out.toString();
  }
}
