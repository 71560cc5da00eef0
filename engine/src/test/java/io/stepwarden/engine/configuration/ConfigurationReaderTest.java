package io.stepwarden.engine.configuration;

import static io.stepwarden.engine.configuration.Configuration.Undetermined.FORBID;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.configuration.ConfigurationReader.Result;
import io.stepwarden.engine.policy.Severity;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.ReadLimits;
import io.stepwarden.engine.source.Source;
import io.stepwarden.engine.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfigurationReaderTest {

  private static final List<String> RULES = List.of("STATE-03", "STATE-04", "LOG-03");
  private static final Span AT = new Source("stepwarden.yaml", "").whole();

  @Test
  void readsAllThatCanBeSet() {
    Node rules = object("STATE-04", text("low"), "STATE-03", text("off"), "LOG-03", no());
    Result result =
        read(object("fail-on", text("high"), "undetermined", text("forbid"), "rules", rules));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.configuration())
        .isEqualTo(
            new Configuration(
                Map.of("STATE-04", Severity.LOW),
                Set.of("STATE-03", "LOG-03"),
                Severity.HIGH,
                FORBID));
  }

  @Test
  void nothingSetIsTheDefault() {
    for (Node root : List.of(object(), new Node.Null(AT), object("rules", new Node.Null(AT)))) {
      assertThat(read(root)).isEqualTo(new Result(Configuration.DEFAULT, List.of()));
    }
  }

  @Test
  void unknownKeyIsAnErrorAndNamesTheOneThatWasMeant() {
    assertProblem(
        object("failon", text("high")), "unknown key `failon`", "did you mean `fail-on`?");
    assertProblem(
        object("colour", text("no")),
        "unknown key `colour`",
        "the keys are fail-on, undetermined, rules");
  }

  @Test
  void unknownRuleIsAnErrorAndNamesTheOneThatWasMeant() {
    assertProblem(
        object("rules", object("STATE3", text("low"))),
        "unknown rule `STATE3`",
        "did you mean `STATE-03`?");
    assertProblem(
        object("rules", object("x", text("low"))),
        "unknown rule `x`",
        "`stepwarden rules` lists the rules there are");
  }

  @Test
  void unknownWordIsAnErrorAndNamesTheOneThatWasMeant() {
    assertProblem(
        object("fail-on", text("hihg")), "unknown severity `hihg`", "did you mean `high`?");
    assertProblem(
        object("fail-on", text("off")),
        "unknown severity `off`",
        "write one of critical, high, medium, low, info");
    assertProblem(
        object("rules", object("LOG-03", text("whatever"))),
        "unknown severity `whatever`",
        "write one of critical, high, medium, low, info, off");
    assertProblem(
        object("undetermined", text("deny")), "unknown value `deny`", "write one of allow, forbid");
  }

  @Test
  void wrongTypeIsAnError() {
    assertProblem(
        text("x"),
        "the configuration is a string, not an object",
        "the keys are fail-on, undetermined, rules");
    assertProblem(
        object("rules", new Node.Sequence(List.of(), AT)),
        "`rules` is an array, not an object",
        "write a line such as `STATE-04: low` or `STATE-04: off` for each rule");
    assertProblem(
        object("undetermined", no()),
        "a boolean where a value should stand",
        "write one of allow, forbid");
    assertProblem(
        object("rules", object("LOG-03", new Node.Numeric("1", AT))),
        "a number where a severity should stand",
        "write one of critical, high, medium, low, info, off");
  }

  @Test
  void reportsAllProblemsAtOnce() {
    assertThat(read(object("a", no(), "fail-on", no(), "rules", no())).diagnostics()).hasSize(3);
  }

  @Test
  void readsAFile() {
    String text = "fail-on: critical # only the gravest\nrules:\n  STATE-04: off\n  STATE-3: low\n";
    Result result = ConfigurationReader.read(document(text), RULES);
    assertThat(result.configuration().failOn()).isEqualTo(Severity.CRITICAL);
    assertThat(result.configuration().off()).containsExactly("STATE-04");
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).span().orElseThrow()).hasToString("stepwarden.yaml:4:3");
  }

  @Test
  void emptyFileSetsNothing() {
    assertThat(ConfigurationReader.read(document("# fail-on: high\n"), RULES))
        .isEqualTo(new Result(Configuration.DEFAULT, List.of()));
  }

  @Test
  void fileThatIsNoYamlIsAnError() {
    Result result = ConfigurationReader.read(document("rules: [\n"), RULES);
    assertThat(result.configuration()).isEqualTo(Configuration.DEFAULT);
    assertThat(result.diagnostics()).hasSize(1);
  }

  private static Document document(String text) {
    return new DocumentReader(ReadLimits.DEFAULT).read("stepwarden.yaml", text);
  }

  private static void assertProblem(Node root, String message, String help) {
    List<Diagnostic> diagnostics = read(root).diagnostics();
    assertThat(diagnostics).containsExactly(Diagnostic.error("configuration", AT, message, help));
  }

  private static Result read(Node root) {
    return ConfigurationReader.read(root, RULES);
  }

  private static Node text(String value) {
    return new Node.Text(value, AT);
  }

  private static Node no() {
    return new Node.Bool(false, AT);
  }

  private static Node object(Object... keysAndValues) {
    List<Node.Member> members = new ArrayList<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      members.add(new Node.Member((String) keysAndValues[i], AT, (Node) keysAndValues[i + 1]));
    }
    return new Node.Mapping(members, AT);
  }
}
