package io.stepwarden.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stepwarden.cli.Shell.Result;
import io.stepwarden.engine.policy.BundleException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepwardenTest {

  Path folder;
  Shell shell;

  @BeforeEach
  void open(@TempDir Path folder) {
    this.folder = folder;
    shell = new Shell(folder);
  }

  @Test
  void printsItsVersion() {
    assertThat(shell.run("--version").out()).matches("stepwarden \\S+\n");
  }

  @Test
  void printsHelp() {
    for (String word : List.of("--help", "-h", "help")) {
      Result result = shell.run(word);
      assertThat(result.code()).isZero();
      assertThat(result.out()).contains("Usage: stepwarden COMMAND", "check ", "rules ");
    }
    assertThat(shell.run().code()).isEqualTo(2);
    assertThat(shell.run().err()).contains("Usage: stepwarden COMMAND");
  }

  @Test
  void helpOfACommandNamesEachOption() {
    Result result = shell.run("check", "--help");
    assertThat(result.code()).isZero();
    for (Option option : CheckOptions.create().getOptions()) {
      assertThat(result.out()).contains("--" + option.getLongOpt());
    }
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(shell.run("rules", "-h").out()).startsWith("Lists the rules");
  }

  @ParameterizedTest
  @CsvSource({
    "chekc, unknown command `chekc`, did you mean `check`?",
    "--verison, unknown option `--verison`, see `stepwarden --help`",
    "check, nothing to check, 'name files or folders, or `-` for standard input'",
    "check --formt json a, unknown option `--formt`, did you mean `--format`?",
    "check --format=jsn a, unknown format `jsn`, did you mean `json`?",
    "check --format xml a, unknown format `xml`, 'choose one of text, json'",
    "check a --fail-on, `--fail-on` lacks its SEVERITY, see `stepwarden check --help`",
    "check --fail-on hgih a, unknown severity `hgih`, did you mean `high`?",
    "check --color sometimes a, unknown colour setting `sometimes`, 'choose one of auto, always, never'",
    "check --rule t-01 a, unknown rule `t-01`, did you mean `T-01`?",
    "check --rule x a, unknown rule `x`, `stepwarden rules` lists the rules there are",
    "rules all, `all` is too much, see `stepwarden rules --help`"
  })
  void wrongCommandLineIsTwoAndSaysWhatToDo(String line, String message, String help) {
    assertThat(shell.run(line.split(" ", -1)))
        .isEqualTo(new Result(2, "", "stepwarden: " + message + "\n  help: " + help + "\n"));
  }

  @Test
  void listsTheRules() {
    assertThat(shell.run("rules").out())
        .startsWith("T-00  critical  Word CRITICAL\nT-01  high      Word HIGH\n");
  }

  @Test
  void brokenMachineryIsThreeWithoutStackTrace() {
    StringWriter err = new StringWriter();
    assertThat(broken(Map.of(), err)).isEqualTo(3);
    assertThat(err).hasToString("stepwarden: the bundle is broken\n");
    broken(Map.of("STEPWARDEN_DEBUG", "1"), err);
    assertThat(err.toString()).contains("BundleException").contains("at io.stepwarden");
  }

  private int broken(Map<String, String> environment, Writer err) {
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            Writer.nullWriter(),
            err,
            environment,
            folder,
            false,
            false);
    Stepwarden program =
        new Stepwarden(
            () -> {
              throw new BundleException("the bundle is broken");
            },
            surroundings);
    return program.run(List.of("rules"));
  }

  @Test
  void readerThatLeavesIsNoError() throws IOException {
    try (QuietPipe pipe = new QuietPipe(failing("Broken pipe"))) {
      pipe.write("a".getBytes(StandardCharsets.UTF_8));
      pipe.write('b');
    }
  }

  @Test
  void fullDiskIsAnError() throws IOException {
    try (QuietPipe pipe = new QuietPipe(new ByteArrayOutputStream())) {
      pipe.write('a');
    }
    QuietPipe full = new QuietPipe(failing("No space left on device"));
    assertThatThrownBy(() -> full.write('a')).isInstanceOf(IOException.class);
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
