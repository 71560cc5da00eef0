package io.stepwarden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.cli.Shell.Result;
import io.stepwarden.engine.decision.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  Path folder;
  Shell shell;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    this.folder = folder;
    shell =
        new Shell(folder)
            .file("clean.json", "{\"StartAt\": \"A\"}")
            .file("high.json", "{\"StartAt\": \"high\"}")
            .file("info.yaml", "StartAt: info\n")
            .file("maybe.yaml", "StartAt: maybe high\n")
            .file("other.json", "{}")
            .file("broken.json", "{\"StartAt\": ");
  }

  @Test
  void cleanFileIsZero() {
    assertThat(shell.run("check", "clean.json"))
        .isEqualTo(
            new Result(0, "1 file, 1 state machine: no violations, 0 undetermined, 1 pass\n", ""));
  }

  @Test
  void violationIsOneAndShowsItsPlace() {
    Result result = shell.run("check", "high.json");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("high[T-01]: Word HIGH\n  --> high.json:1:1, definition\n")
        .contains("1 violation (1 high)");
  }

  @Test
  void violationBelowTheThresholdIsZero() {
    assertThat(shell.run("check", "info.yaml").code()).isZero();
    assertThat(shell.run("check", "--fail-on", "info", "info.yaml").code()).isEqualTo(1);
    assertThat(shell.run("check", "--fail-on=critical", "high.json").code()).isZero();
  }

  @Test
  void unreadableInputIsThree() {
    assertThat(shell.run("check", "broken.json").code()).isEqualTo(3);
    assertThat(shell.run("check", "other.json").code()).isEqualTo(3);
    Result gone = shell.run("check", "gone.json");
    assertThat(gone.code()).isEqualTo(3);
    assertThat(gone.out()).contains("error[no-such-file]").contains("1 file not read");
  }

  @Test
  void violationOutranksUnreadableInput() {
    assertThat(shell.run("check", "broken.json", "high.json").code()).isEqualTo(1);
  }

  @Test
  void undeterminedIsThreeWhereItIsForbiddenAndCouldHaveFailed() throws IOException {
    assertThat(shell.run("check", "maybe.yaml").code()).isZero();
    shell.file("stepwarden.yaml", "undetermined: forbid\n");
    assertThat(shell.run("check", "maybe.yaml").code()).isEqualTo(3);
    assertThat(shell.run("check", "--fail-on", "critical", "maybe.yaml").code()).isZero();
  }

  @Test
  void reportsOnSeveralFilesInTheirOrder() {
    Result result = shell.run("check", "high.json", "clean.json", "info.yaml");
    assertThat(result.out()).contains("3 files, 3 state machines: 2 violations (1 high, 1 info)");
    assertThat(result.out().indexOf("high.json")).isLessThan(result.out().indexOf("info.yaml"));
  }

  @Test
  void readsStandardInput() {
    Result result = shell.input("StartAt: high\n").run("check", "clean.json", "-");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("--> <stdin>:1:1").contains("2 files");
  }

  @Test
  void aFileThatIsNamedTwiceIsCheckedOnce() {
    assertThat(shell.run("check", "clean.json", "./clean.json", "-", "-").out())
        .startsWith("error[empty-document]")
        .contains("2 files, 1 state machine");
  }

  @Test
  void printsJson() {
    assertThat(shell.run("check", "-f", "json", "high.json").out())
        .startsWith("{\n  \"schemaVersion\": 1,\n")
        .contains("\"outcome\": \"violation\"")
        .contains("\"line\": 1,");
  }

  @Test
  void writesTheReportToAFile() throws IOException {
    Result result = shell.terminal().run("check", "--output", "report.txt", "high.json");
    assertThat(result).isEqualTo(new Result(1, "", ""));
    assertThat(folder.resolve("report.txt")).content().contains("1 violation");
    assertThat(folder.resolve("report.txt")).content().doesNotContain("\u001b");
  }

  @Test
  void outputThatCannotBeWrittenIsAnErrorWithoutStackTrace() {
    Result gone = shell.run("check", "-o", "no/such/report.txt", "clean.json");
    assertThat(gone.code()).isEqualTo(2);
    assertThat(gone.err())
        .contains("`no/such/report.txt` cannot be written: its folder does not exist");
    Result taken = shell.run("check", "-o", ".", "clean.json");
    assertThat(taken.code()).isEqualTo(2);
    assertThat(taken.err()).contains("it is a folder").doesNotContain("Exception");
  }

  @Test
  void runsOnlyTheRulesThatAreNamed() {
    assertThat(shell.run("check", "--rule", "T-00, T-02", "-r", "T-03", "high.json").code())
        .isZero();
    assertThat(shell.rules().seen().get(0).rules())
        .containsExactlyInAnyOrder("T-00", "T-02", "T-03");
    assertThat(shell.run("check", "--rule", "T-01", "high.json").code()).isEqualTo(1);
  }

  @Test
  void listsAllOutcomesWhenTold() {
    shell.run("check", "clean.json");
    shell.run("check", "--all", "clean.json");
    assertThat(shell.rules().seen().get(0).listed())
        .containsExactlyInAnyOrder(Outcome.VIOLATION, Outcome.UNDETERMINED);
    assertThat(shell.rules().seen().get(1).listed()).containsExactlyInAnyOrder(Outcome.values());
  }

  @Test
  void coloursOnATerminalAlone() {
    assertThat(shell.run("check", "high.json").out()).doesNotContain("\u001b");
    assertThat(shell.run("check", "--color", "always", "high.json").out()).contains("\u001b");
    shell.terminal();
    assertThat(shell.run("check", "high.json").out()).contains("\u001b");
    assertThat(shell.run("check", "--color=never", "high.json").out()).doesNotContain("\u001b");
    shell.variable("NO_COLOR", "1");
    assertThat(shell.run("check", "high.json").out()).doesNotContain("\u001b");
    assertThat(shell.run("check", "--color", "always", "high.json").out()).contains("\u001b");
  }

  @Test
  void printsNoControlCharacterOfTheInput() throws IOException {
    shell.file("e\u001b[31m.json", "{\"StartAt\": \"high\u001b[2J\u202e\"}");
    Result named = shell.run("check", "e\u001b[31m.json", "\u001b]0;x.json");
    assertThat(named.out() + named.err()).doesNotContain("\u001b").doesNotContain("\u202e");
    Result option = shell.run("check", "--\u001b[2J");
    assertThat(option.err()).contains("\\u{1b}[2J").doesNotContain("\u001b");
  }

  @Test
  void fileOfTheConfigurationThatIsNotThereIsAnError() {
    Result result = shell.run("check", "--config", "gone.yaml", "clean.json");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("there is no file");
    assertThat(Files.exists(folder.resolve("gone.yaml"))).isFalse();
  }
}
