package io.stepwarden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

  Shell shell;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    shell = new Shell(folder).file("high.json", "{\"StartAt\": \"high\"}");
  }

  @Test
  void isReadFromTheWorkingDirectory() throws IOException {
    shell.file("stepwarden.yaml", "rules:\n  T-01: off\n");
    assertThat(shell.run("check", "high.json").code()).isZero();
  }

  @Test
  void isReadFromTheFileThatIsNamed() throws IOException {
    shell.file("stepwarden.yaml", "rules:\n  T-01: off\n").file("strict.yaml", "fail-on: high\n");
    assertThat(shell.run("check", "--config", "strict.yaml", "high.json").code()).isEqualTo(1);
  }

  @Test
  void changesSeverities() throws IOException {
    shell.file("stepwarden.yaml", "rules:\n  T-01: info\n");
    Result result = shell.run("check", "high.json");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("info[T-01]");
  }

  @Test
  void yieldsToTheCommandLine() throws IOException {
    shell.file("stepwarden.yaml", "fail-on: critical\nrules:\n  T-01: off\n");
    assertThat(shell.run("check", "--rule", "T-01", "--fail-on", "low", "high.json").code())
        .isEqualTo(1);
  }

  @Test
  void isRefusedWithThePlaceOfEachError() throws IOException {
    shell.file("stepwarden.yaml", "failon: high\nrules:\n  T-1: low\n  T-02: hihg\n");
    Result result = shell.run("check", "high.json");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("unknown key `failon`\n  --> stepwarden.yaml:1:1\n")
        .contains("did you mean `fail-on`?")
        .contains("unknown rule `T-1`\n  --> stepwarden.yaml:3:3\n")
        .contains("unknown severity `hihg`\n  --> stepwarden.yaml:4:9\n")
        .contains(" 4 |   T-02: hihg\n   |         ^^^^\n")
        .endsWith("stepwarden: the configuration cannot be used\n");
  }
}
