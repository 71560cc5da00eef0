package io.stepwarden.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.stepwarden.engine.decision.Fix;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.decision.TextEdit;
import io.stepwarden.engine.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  private static final JsonReport JSON = new JsonReport();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void printsOneOfEverything() throws IOException {
    Golden.check("sample.json", print(SampleReport.build()));
  }

  @Test
  void keepsToItsSchema() throws IOException {
    JsonSchema schema = schema();
    assertThat(schema.validate(MAPPER.readTree(print(SampleReport.build())))).isEmpty();
    assertThat(schema.validate(MAPPER.readTree(print(new Reports().build())))).isEmpty();
  }

  @Test
  void schemaTellsAMemberThatItDoesNotName() throws IOException {
    ObjectNode report = (ObjectNode) JsonReport.tree(SampleReport.build());
    report.put("surplus", 1);
    assertThat(schema().validate(report)).hasSize(1);
  }

  @Test
  void anEditThatMovesASecretIsNotShown() throws IOException {
    Source source = new Source("a.yaml", "password: tiger1234");
    TextEdit edit = new TextEdit(source.span(0, 0), "again: tiger1234\n");
    Report report =
        new Reports()
            .violation(Reports.CHOICE, source.whole(), "A", "")
            .fix(new Fix("moves it", List.of(edit), Optional.empty()))
            .secret(Reports.find(source, "tiger1234"))
            .build();
    JsonNode json = MAPPER.readTree(print(report));
    assertThat(schema().validate(json)).isEmpty();
    assertThat(json.at("/decisions/0/machineFix/edits")).isEmpty();
    assertThat(json.at("/decisions/0/machineFix/byHand").asText()).startsWith("it moves a secret");
    assertThat(json.toString()).doesNotContain("tiger1234");
  }

  @Test
  void isAsciiAlone() throws IOException {
    Source source = new Source("é\u202e.yaml", "\u009b\ud800");
    Report report =
        new Reports().violation(Reports.CHOICE, source.whole(), "\u202e", "\u009b31m").build();
    String json = print(report);
    assertThat(json.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f));
    assertThat(MAPPER.readTree(json).at("/decisions/0/message").asText()).isEqualTo("\u009b31m");
  }

  @Test
  void treesOfBothLibrariesHoldWhatTheTextHolds() throws IOException {
    Report report = SampleReport.build();
    String text = print(report);
    JsonNode jackson = JsonReport.tree(report);
    JsonObject gson = GsonReport.tree(report);
    assertThat(jackson.toString()).isEqualTo(MAPPER.readTree(text).toString());
    assertThat(gson).isEqualTo(JsonParser.parseString(text));
  }

  @Test
  void gsonDocumentBecomesTheSameDocument() {
    String text = "{\"a\": [1, null, \"<&>\", 1e400, 0.10]}";
    String printed = GsonDocument.text(JsonParser.parseString(text));
    assertThat(JsonParser.parseString(printed)).isEqualTo(JsonParser.parseString(text));
    assertThat(printed).contains("\n").contains("1e400").contains("0.10").contains("<&>");
  }

  @Property(tries = 50)
  void countsWhatIsListed(
      @ForAll @IntRange(max = 5) int violations,
      @ForAll @IntRange(max = 5) int undetermined,
      @ForAll @StringLength(max = 10) String message) {
    Source source = new Source("a", "{}");
    Reports reports = new Reports();
    for (int i = 0; i < violations; i++) {
      reports.violation(
          i % 2 == 0 ? Reports.CHOICE : Reports.HEARTBEAT, source.whole(), "A", message);
    }
    for (int i = 0; i < undetermined; i++) {
      reports.decision(Reports.CHOICE, Outcome.UNDETERMINED, source.whole(), "M", "", message);
    }
    JsonNode json = JsonReport.tree(reports.build());
    assertThat(listed(json, "violation")).isEqualTo(violations);
    assertThat(json.at("/counts/decisions/violation").asInt()).isEqualTo(violations);
    assertThat(listed(json, "undetermined")).isEqualTo(undetermined);
    assertThat(json.at("/counts/decisions/undetermined").asInt()).isEqualTo(undetermined);
    assertThat(sum(json.at("/counts/violationsBySeverity"))).isEqualTo(violations);
    assertThat(sum(json.at("/counts/violationsByRule"))).isEqualTo(violations);
  }

  private static int listed(JsonNode json, String outcome) {
    int count = 0;
    for (JsonNode decision : json.get("decisions")) {
      count += decision.get("outcome").asText().equals(outcome) ? 1 : 0;
    }
    return count;
  }

  private static int sum(JsonNode numbers) {
    int sum = 0;
    for (JsonNode number : numbers) {
      sum += number.asInt();
    }
    return sum;
  }

  private static String print(Report report) throws IOException {
    return Reports.print(JSON, report, ReportOptions.PLAIN);
  }

  /** Reads the schema and makes it refuse members that it does not name. */
  private static JsonSchema schema() throws IOException {
    try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
      JsonNode schema = MAPPER.readTree(in);
      close(schema);
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
    }
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
    schema.forEach(JsonReportTest::close);
  }
}
