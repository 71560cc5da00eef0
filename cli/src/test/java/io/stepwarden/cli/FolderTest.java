package io.stepwarden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

  private static final String OURS = "{\"StartAt\": \"high\"}";

  Path folder;
  Shell shell;

  @BeforeEach
  void open(@TempDir Path folder) {
    this.folder = folder;
    shell = new Shell(folder);
  }

  @Test
  void isSearchedInTheOrderOfNames() throws IOException {
    shell.file("in/b.asl", OURS).file("in/a/c.yaml", "StartAt: high").file("in/c.template", OURS);
    shell.file("in/d.yml", "StartAt: high").file("in/cdk.out/e.template.json", OURS);
    shell.file("in/f.txt", OURS);
    assertThat(shell.run("check", "in").out().lines().filter(line -> line.contains("-->")))
        .containsExactly(
            "  --> in/a/c.yaml:1:1, definition",
            "  --> in/b.asl:1:1, definition",
            "  --> in/c.template:1:1, definition",
            "  --> in/cdk.out/e.template.json:1:1, definition",
            "  --> in/d.yml:1:1, definition");
  }

  @Test
  void leavesOutWhatOthersPutThere() throws IOException {
    for (String name : new String[] {".git", "node_modules", "target", ".terraform"}) {
      shell.file("in/" + name + "/a.json", OURS);
    }
    shell.file("in/b.json", OURS);
    assertThat(shell.run("check", "in").out()).contains("1 file, 1 state machine");
  }

  @Test
  void skipsAndCountsWhatIsNoTemplate() throws IOException {
    shell.file("in/a.json", "{\"StartAt\": \"A\"}").file("in/package.json", "{}");
    shell.file("in/chart.yaml", "a: {{ .Values }}\nb: [\n");
    Result result = shell.run("check", "in");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("1 file, 1 state machine").contains("2 other files skipped");
  }

  @Test
  void reportsABrokenTemplate() throws IOException {
    shell.file("in/a.json", "{\"StartAt\": ");
    assertThat(shell.run("check", "in").code()).isEqualTo(3);
  }

  @Test
  void reportsAFileThatIsNamedAsWell() throws IOException {
    shell.file("in/a.json", OURS).file("in/package.json", "{}");
    Result result = shell.run("check", "in", "in/package.json", "--fail-on", "critical");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).contains("error[unknown-format]").contains("1 file not read");
  }

  @Test
  void withNothingToCheckIsThree() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertThat(shell.run("check", "empty").code()).isEqualTo(3);
    shell.file("in/package.json", "{}");
    Result result = shell.run("check", "in");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("there is no template or definition to check");
  }

  @Test
  void isNotWalkedInCircles() throws IOException {
    shell.file("in/a.json", OURS);
    Files.createSymbolicLink(folder.resolve("in/again"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/b.json"), folder.resolve("in/a.json"));

    assertThat(shell.run("check", "in").out()).contains("2 files, 2 state machines");
  }

  @Test
  void showsProgressOnATerminalAndCleansUp() throws IOException {
    for (int i = 0; i < 130; i++) {
      shell.file("in/" + i + ".json", "{\"StartAt\": \"A\"}");
    }
    assertThat(shell.run("check", "in").err()).isEmpty();
    Result result = shell.terminal().run("check", "in");
    assertThat(result.out()).contains("130 files");
    assertThat(result.err()).matches("(?s)(\r.* of 130 files\r\u001b\\[K)?");
  }
}
