package io.stepwarden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {

  Path folder;
  Shell shell;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    this.folder = Files.createDirectories(folder.resolve("project"));
    shell = new Shell(this.folder).file("a.yaml", "StartAt: low # note\n");
  }

  @Test
  void mendsAFileAndReportsWhatIsLeft() throws IOException {
    Result result = shell.run("check", "--fix", "a.yaml");
    assertThat(result.err()).isEqualTo("fixed[T-03] a.yaml:1:1: says `fine`\n");
    assertThat(result.out()).startsWith("1 file, 1 state machine: no violations");
    assertThat(result.code()).isZero();
    assertThat(folder.resolve("a.yaml")).hasContent("StartAt: fine # note\n");
    assertThat(shell.run("check", "--fix", "a.yaml").err()).isEmpty();
  }

  @Test
  void theExitCodeIsThatOfWhatIsLeft() throws IOException {
    shell.file("a.yaml", "StartAt: low high\n");
    Result result = shell.run("check", "--fix", "a.yaml");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("high[T-01]").doesNotContain("low[T-03]");
  }

  @Test
  void aDryRunPrintsADiffAndWritesNothing() throws IOException {
    Result result = shell.run("check", "--fix", "--dry-run", "a.yaml");
    assertThat(result.out())
        .isEqualTo(
            """
            diff --git a/a.yaml b/a.yaml
            --- a/a.yaml
            +++ b/a.yaml
            @@ -1,1 +1,1 @@
            -StartAt: low # note
            +StartAt: fine # note
            """);
    assertThat(result.err()).isEqualTo("would fix[T-03] a.yaml:1:1: says `fine`\n");
    assertThat(result.code()).isZero();
    assertThat(folder.resolve("a.yaml")).hasContent("StartAt: low # note\n");
  }

  @Test
  void aDryRunWritesTheReportWhereItIsWanted() {
    shell.run("check", "--fix", "--dry-run", "-o", "report.txt", "a.yaml");
    assertThat(folder.resolve("report.txt")).content().startsWith("1 file, 1 state machine");
  }

  @Test
  void saysWhatIsDroppedAndWhatIsLeftToPeople() throws IOException {
    shell.file("b.yaml", "StartAt: slow\n").file("c.yaml", "StartAt: below\n");
    Result result = shell.run("check", "--fix", ".");
    assertThat(result.err())
        .contains("fixed[T-03] ", "not fixed[T-03] ", "b.yaml:1:1: says `fine`: that would break")
        .contains("by hand[T-03] ", "c.yaml:1:1: says `fine`: it is below");
    assertThat(folder.resolve("b.yaml")).hasContent("StartAt: slow\n");
  }

  @Test
  void standardInputIsShownOnly() {
    assertThat(shell.input("StartAt: low\n").run("check", "--fix", "--dry-run", "-").out())
        .startsWith("diff --git a/stdin b/stdin\n");
    assertThat(shell.run("check", "--fix", "-"))
        .isEqualTo(
            new Result(
                2,
                "",
                """
                stepwarden: standard input cannot be mended
                  help: add `--dry-run` to see what would change
                """));
  }

  @Test
  void aDryRunOfNothingIsAnError() {
    assertThat(shell.run("check", "--dry-run", "a.yaml"))
        .isEqualTo(
            new Result(2, "", "stepwarden: `--dry-run` is for `--fix`\n  help: add `--fix`\n"));
  }

  @Test
  void keepsPermissionsTheByteOrderMarkAndLeavesNothingBehind() throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, "\ufeffStartAt: low\r\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));
    shell.run("check", "--fix", "a.yaml");
    assertThat(Files.readString(file)).isEqualTo("\ufeffStartAt: fine\r\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x---");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aReadOnlyFileStaysAsItIs() throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Result result = shell.run("check", "--fix", "a.yaml");
    assertThat(result.err()).isEqualTo("stepwarden: `a.yaml` is not mended: it is read-only\n");
    assertThat(result.out()).contains("low[T-03]");
    assertThat(result.code()).isEqualTo(1);
    assertThat(file).hasContent("StartAt: low # note\n");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path outside = Files.writeString(folder.resolveSibling("outside.yaml"), "StartAt: low\n");
    Files.createSymbolicLink(folder.resolve("link.yaml"), outside);
    Result result = shell.run("check", "--fix", "link.yaml");
    assertThat(result.err())
        .isEqualTo("stepwarden: `link.yaml` is not mended: a link leads to it out of its folder\n");
    assertThat(result.code()).isEqualTo(1);
    assertThat(outside).hasContent("StartAt: low\n");
  }

  @Test
  void aLinkInTheFolderStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("a.yaml"));
    shell.run("check", "--fix", "link.yaml");
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("a.yaml")).hasContent("StartAt: fine # note\n");
  }
}
