package io.stepwarden.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.model.Anchors;
import io.stepwarden.engine.model.ModelJson;
import io.stepwarden.engine.policy.BundleLimits;
import io.stepwarden.engine.policy.PolicyBundle;
import io.stepwarden.engine.policy.Rego;
import io.stepwarden.engine.report.JsonReport;
import io.stepwarden.engine.report.ReportOptions;
import io.stepwarden.engine.report.ReportWriter;
import io.stepwarden.engine.report.TextReport;
import io.stepwarden.engine.template.Templates;
import io.stepwarden.engine.workflow.ModelReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** No way out of the engine shows a secret, whichever rule speaks of the line that holds it. */
class SecretReportTest {

  private static final String SECRET = "hunter2!Kx9";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PolicyEngine ENGINE = PolicyEngine.of(bundle());

  private static PolicyBundle bundle() {
    String main =
        """
        package stepwarden.main

        decisions["state"] := data.stepwarden.rules.state
        """;
    String indiscreet =
        """
        # METADATA
        # scope: package
        # title: A task
        # description: It tells all it sees.
        # custom:
        #   id: TEST-01
        #   severity: LOW
        #   message: "the value {value} of {resource}"
        #   fix: Say less.
        package stepwarden.rules.state.task

        applies contains task.at if some task in input.tasks

        violation contains {
          "at": task.resource.at,
          "for": task.at,
          "with": {"resource": task.resource.value},
        } if some task in input.tasks
        """;
    byte[] archive =
        Rego.archive(
            Map.of("main.rego", main, "rule.rego", indiscreet),
            Map.of(),
            "stepwarden/main/decisions");
    return PolicyBundle.read(
        "test.tar.gz", new ByteArrayInputStream(archive), BundleLimits.defaults());
  }

  @Test
  void linesOfAnotherRuleAreMasked() throws IOException {
    Report report =
        ENGINE.check(
            "a.json",
            """
            {"StartAt": "A", "States": {"A": {"Type": "Task",
              "Parameters": {"password": "hunter2!Kx9"}, "Resource": "arn:x",
              "End": true}}}
            """);
    assertThat(print(new TextReport(), report))
        .contains(
            """
             2 |   "Parameters": {"password": "hu…"}, "Resource": "arn:x",
               |                                                  ^^^^^^^
            """);
  }

  @Test
  void messagesAndEvidenceAreMasked() throws IOException {
    Report report =
        ENGINE.check(
            "a.json",
            """
            {"StartAt": "A", "States": {"A": {"Type": "Task",
              "Parameters": {"password": "hunter2!Kx9"}, "Resource": "of hunter2!Kx9",
              "Nxt": "hunter2!Kx9", "End": true}}}
            """);
    assertThat(report.decisions(Outcome.VIOLATION).get(0).message())
        .isEqualTo("the value \"of hu…\" of of hu…");
    assertThat(print(new JsonReport(), report)).contains("of hu").doesNotContain(SECRET);
  }

  @Test
  void linesOfADocumentThatCannotBeReadAreMasked() throws IOException {
    String token = "ghp" + "_R8sKx2Vb7NqLz4TfYw1Jc9Mh3Pd6Ga0Ue5Qi";
    String text = "{\"token\": \"" + token + "\",\n \"StartAt\": \"A\", }";
    Report report = ENGINE.check("a.json", text);
    assertThat(print(new TextReport(), report)).contains("error[", "ghp_…").doesNotContain(token);
  }

  @Property(tries = 150)
  void noReportShowsAPassword(@ForAll("passwords") String password, @ForAll boolean pretty)
      throws IOException {
    ObjectNode task = JSON.createObjectNode().put("Type", "Task").put("Resource", password);
    task.put("Comment", "not " + password).put("End", true).put("Extra", password);
    ObjectNode parameters = task.putObject("Parameters");
    parameters.put("password", password).put("b", password);
    parameters.put("Body", "{\"password\": " + JSON.writeValueAsString(password) + "}");
    ObjectNode definition = JSON.createObjectNode().put("StartAt", "A");
    definition.putObject("States").set("A", task);
    String text = pretty ? definition.toPrettyString() : definition.toString();
    Report report = ENGINE.check("a.json", text);
    assertThat(report.secrets()).isNotEmpty();
    for (String shown : shown(report, text)) {
      assertThat(shown).doesNotContain(password, quoted(password), quoted(quoted(password)));
    }
  }

  @Provide
  Arbitrary<String> passwords() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('0', '9')
        .withChars("!\"\\/é#")
        .ofMinLength(5)
        .ofMaxLength(20)
        .map(some -> "Q7!" + some);
  }

  private static List<String> shown(Report report, String text) throws IOException {
    byte[] model =
        ModelJson.write(
            ModelReader.read(new Templates().read(text)), false, new Anchors(), new JsonFactory());
    JsonNode tree = JSON.readTree(new String(model, StandardCharsets.UTF_8));
    return List.of(
        print(new TextReport(), report),
        print(new JsonReport(), report),
        tree.get("secrets").toString(),
        tree.get("problems").toString(),
        report.toString());
  }

  private static String quoted(String text) throws IOException {
    String quoted = JSON.writeValueAsString(text);
    return quoted.substring(1, quoted.length() - 1);
  }

  private static String print(ReportWriter writer, Report report) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(report, out, ReportOptions.PLAIN);
    return out.toString();
  }
}
