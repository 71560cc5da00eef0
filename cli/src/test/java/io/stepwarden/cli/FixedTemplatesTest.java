package io.stepwarden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.fixtures.Fixtures;
import io.stepwarden.policies.DefaultPolicies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mends templates with the rules there are; git takes the diffs. */
class FixedTemplatesTest {

  private static final RuleSet RULES = new BundledRules(DefaultPolicies.bundle());

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"definition.yaml", "definition.asl.json", "definition-string.yaml"})
  void becomesItsGoldenCopy(String name) throws Exception {
    mends(name, read(name), read(name + ".fixed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"definition.yaml", "definition.asl.json", "definition-string.yaml"})
  void alsoWithOtherLineEnds(String name) throws Exception {
    mends(
        name,
        "\ufeff" + read(name).replace("\n", "\r\n"),
        "\ufeff" + read(name + ".fixed").replace("\n", "\r\n"));
  }

  @Test
  void alsoWithTabsAndWithoutTheLastLineEnd() throws Exception {
    String name = "definition.asl.json";
    mends(name, tabs(read(name)), tabs(read(name + ".fixed")));
  }

  @Test
  void mendsTheDefinitionBesideATemplate() throws Exception {
    Files.createDirectories(folder.resolve("flows"));
    Files.writeString(folder.resolve("flows/definition.asl.json"), read("definition.asl.json"));
    String template =
        """
        Resources:
          Orders:
            Type: AWS::Serverless::StateMachine
            Properties:
              DefinitionUri: flows/definition.asl.json
        """;
    Shell shell = new Shell(folder, RULES).file("template.yaml", template);
    String diff = shell.run("check", "--fix", "--dry-run", ".").out();
    assertThat(diff.lines().filter(line -> line.startsWith("diff "))).hasSize(1);
    assertThat(shell.run("check", "--fix", "template.yaml").err()).contains("fixed[STATE-03]");
    assertThat(folder.resolve("flows/definition.asl.json"))
        .hasContent(read("definition.asl.json.fixed"));
    assertThat(folder.resolve("template.yaml")).hasContent(template);
  }

  @Test
  void aDiffBesideASecretIsMaskedAndTheFileIsNot() throws IOException {
    String secret = "AKIA" + "IOSFODNN7QWERTY2";
    String text = read("definition.yaml").replace("Error: X", "Error: X, Cause: " + secret);
    Shell shell = new Shell(folder, RULES).file("a.yaml", text);
    Shell.Result dry = shell.run("check", "--fix", "--dry-run", "a.yaml");
    assertThat(dry.out()).contains("Cause: AKIA…").doesNotContain(secret);
    assertThat(dry.err()).contains("the diff of `a.yaml` hides a secret and can't be applied");
    shell.run("check", "--fix", "a.yaml");
    assertThat(folder.resolve("a.yaml"))
        .hasContent(
            read("definition.yaml.fixed").replace("Error: X", "Error: X, Cause: " + secret));
  }

  private void mends(String name, String before, String after) throws Exception {
    Path file = folder.resolve(name);
    Shell shell = new Shell(folder, RULES).file(name, before);
    Shell.Result dry = shell.run("check", "--fix", "--dry-run", name);
    Files.writeString(folder.resolve("fix.diff"), dry.out());
    assertThat(git("apply", "fix.diff")).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(after);

    Files.writeString(file, before);
    Shell.Result fixed = shell.run("check", "--fix", name);
    assertThat(Files.readString(file)).isEqualTo(after);
    assertThat(fixed.err()).isEqualTo(dry.err().replace("would fix", "fixed"));
    assertThat(fixed.out()).doesNotContain("error[", "STATE-03", "STATE-10", "STATE-12", "INV-12");

    assertThat(shell.run("check", "--fix", name).err()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(after);
  }

  private String git(String... arguments) throws Exception {
    String[] command = new String[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Process process = builder.redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed.lines().filter(line -> line.startsWith("error")).reduce("", String::concat);
  }

  private static String tabs(String json) {
    return json.replace("  ", "\t").strip();
  }

  private static String read(String name) throws IOException {
    return Files.readString(Fixtures.path("fix/" + name));
  }
}
